import type { WorldviewWords } from './worldview.js';

/** The words of the views that are at hand from the start, by id; kept apart, since no picture needs them. */
export const DEFAULT_WORLDVIEW_WORDS: Readonly<Record<'un' | 'de-facto', WorldviewWords>> = {
  un: {
    label: 'United Nations usage',
    convention:
      'Borders as in United Nations usage, dotted if held by others, dashed if unsettled; all lines are approximate.',
    note:
      'Land is filled with the state that the United Nations count it to; where they leave that ' +
      'open, with whoever administers it. A dotted line limits land that others administer, a ' +
      'dashed line is one that is not settled. So Crimea is shown as Ukraine, Northern Cyprus and ' +
      'the buffer zone as Cyprus, Abkhazia and South Ossetia as Georgia, Transnistria as Moldova ' +
      'the Golan Heights as Syria, the exclave of Artsvashen as Armenia and those of Yukhari ' +
      'Askipara and Barkhudarli as Azerbaijan, each within a dotted line, Karabakh as Azerbaijan and ' +
      'Taiwan as China. The occupied parts of the Donetsk, Luhansk, Kherson and Zaporizhzhia ' +
      'regions are Ukraine; no dotted line limits them, because the front line moves and is not in ' +
      'the data. The Line of Control, the working boundary, the line between India and China, the ' +
      'China–Pakistan line and the limits of Aksai Chin and Shaksgam towards their neighbours are ' +
      'dashed. The Siachen Glacier, where no line was ever agreed, has no fill and no line towards ' +
      'India and Pakistan. Kosovo and the State of Palestine are shown apart with dashed lines ' +
      'towards Serbia and Israel; for Israel and Palestine no capital is named, since the status of ' +
      'Jerusalem is open. The British base areas are filled with Cyprus, Hong Kong and Macao with ' +
      'China, Somaliland with Somalia.',
    sources: [
      'UN General Assembly resolution 68/262 (territorial integrity of Ukraine)',
      'UN General Assembly resolution ES-11/4 (Donetsk, Kherson, Luhansk, Zaporizhzhia)',
      'UN Security Council resolutions 541 (1983) and 550 (1984) (Cyprus)',
      'UN Security Council resolution 497 (1981) (Golan)',
      'UN Security Council resolution 478 (1980) (Jerusalem)',
      'UN Security Council resolutions 822, 853, 874 and 884 (1993) (Azerbaijan)',
      'UN Security Council resolution 1244 (1999) (Kosovo)',
      'UN General Assembly resolution 2758 (XXVI) (China)',
      'UN General Assembly resolution 67/19 (State of Palestine)',
      'UN General Assembly resolution 72/282 (Republic of Moldova)',
    ],
  },
  'de-facto': {
    label: 'Who administers it',
    convention:
      'Areas shown with whoever administers them, dashed if disputed, without the front line in Ukraine; all lines are approximate.',
    note:
      'Land is filled with whoever administers it, which says nothing about who has a right to it; ' +
      'a dashed line limits it where the United Nations count it to another state or leave that ' +
      'open. Crimea is shown under Russian control and the Golan Heights under Israeli control; ' +
      'Abkhazia, South Ossetia, Transnistria, Northern Cyprus and Taiwan by themselves. Kashmir, ' +
      'Aksai Chin, Shaksgam, Arunachal Pradesh and the Siachen Glacier are filled with their ' +
      'holders. Jerusalem is named as the seat of Israel’s government and Ramallah as that of the ' +
      'Palestinian one. Of the regions of Ukraine that Russia holds in part, only what was under ' +
      'its control before 2022 is shown so, up to the line of 2017: the front line moves and must ' +
      'come from a dated overlay. Artsvashen is shown with Azerbaijan, Yukhari Askipara and ' +
      'Barkhudarli with Armenia, in whose land they lie.',
    sources: ['Natural Earth 4, administration of disputed areas'],
  },
};
