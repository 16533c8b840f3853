import {
  contested,
  uncontrolled,
  within,
  type PieceTreatment,
  type Worldview,
} from './worldview.js';

/** Pieces on which the views below agree, because holder and United Nations usage coincide. */
const COMMON: Readonly<Record<string, PieceTreatment>> = {
  // Kashmir: one dashed line along the Line of Control and the working boundary (B05), another
  // along the line with China. Pakistan's border with Afghanistan stays as it is elsewhere.
  B05: contested('IN', 'PK', 'CN'),
  B08: contested('PK', 'IN', 'CN'),
  B09: contested('PK', 'IN'),
  B45: contested('IN', 'PK', 'CN'),
  B06: contested('CN', 'IN', 'PK'),
  B07: contested('CN', 'IN'),
  // India and China: Arunachal Pradesh and the small areas of the middle and western sector.
  B00: contested('IN', 'CN'),
  B01: contested('IN', 'CN'),
  B02: contested('IN', 'CN'),
  B03: contested('IN', 'CN'),
  B04: contested('IN', 'CN'),
  B75: contested('BT', 'CN'),
  B76: contested('BT', 'CN'),
  B88: contested('IN', 'NP'),
  B35: uncontrolled('GE'),
  B37: uncontrolled('GE'),
  B36: uncontrolled('MD'),
  // The shape is the line of 1994, which has meant nothing on the ground since September 2023.
  B38: within('AZ'),
  // The shape is the line of 2017; a dated front line has to come from an overlay.
  B90: within('UA'),
  // Leased to Russia, under Kazakhstan's sovereignty.
  B40: within('KZ'),
  PS: contested('PS', 'IL'),
  XK: contested('XK', 'RS'),
};

/** The default view, and the ground on which the views of parties stand. */
export const UN: Worldview = {
  id: 'un',
  label: 'United Nations usage',
  convention: 'Borders as in United Nations usage; all lines are approximate.',
  note:
    'Crimea is shown as Ukraine, Northern Cyprus and the buffer zone as Cyprus, Abkhazia and ' +
    'South Ossetia as Georgia, Transnistria as Moldova, the Golan Heights as Syria, Karabakh as ' +
    'Azerbaijan and Taiwan as China; a dotted line limits those that the state in question does ' +
    'not control, islands apart. The Line of Control, the working boundary, the line between ' +
    'India and China, the China–Pakistan line and the limits of Aksai Chin and Shaksgam towards ' +
    'their neighbours are dashed, as not final. The Siachen Glacier, where no line was ever ' +
    'drawn, is filled with India, which holds it. Kosovo and the State of Palestine are shown ' +
    'apart with dashed lines towards Serbia and Israel. The occupied parts of the Donetsk, ' +
    'Luhansk, Kherson and Zaporizhzhia regions are Ukraine. The British base areas are filled ' +
    'with Cyprus, Hong Kong and Macao with China, Somaliland with Somalia.',
  sources: [
    'UN General Assembly resolution 68/262 (territorial integrity of Ukraine)',
    'UN General Assembly resolution ES-11/4 (Donetsk, Kherson, Luhansk, Zaporizhzhia)',
    'UN Security Council resolutions 541 (1983) and 550 (1984) (Cyprus)',
    'UN Security Council resolution 497 (1981) (Golan)',
    'UN Security Council resolutions 822, 853, 874 and 884 (1993) (Azerbaijan)',
    'UN Security Council resolution 1244 (1999) (Kosovo)',
    'UN General Assembly resolution 2758 (XXVI) (China)',
    'UN General Assembly resolution 67/19 (State of Palestine)',
    'UN General Assembly resolution 72/282 (Republic of Moldova)',
  ],
  pieces: {
    ...COMMON,
    B20: uncontrolled('CY'),
    B89: uncontrolled('UA'),
    B16: { owner: 'SY', outer: 'dashed', dashedTowards: ['IL'], inner: 'dotted' },
    TW: within('CN'),
  },
};

/** Who holds what, without a word on right. */
export const DE_FACTO: Worldview = {
  id: 'de-facto',
  label: 'Who administers it',
  convention: 'Areas shown with whoever administers them; all lines are approximate.',
  note:
    'An area is filled with the state that administers it, which says nothing about who has a ' +
    'right to it. Crimea is shown under Russian control, the Golan Heights under Israeli control ' +
    'and Northern Cyprus by itself, each behind a dashed line; Taiwan is shown by itself. ' +
    'Abkhazia, South Ossetia and Transnistria stay within Georgia and Moldova behind dotted ' +
    'lines, because they have no settled place of their own in the data. Kashmir, Aksai Chin, ' +
    'Shaksgam, Arunachal Pradesh and the Siachen Glacier are filled with their holders, with ' +
    'dashed lines. The regions of Ukraine that Russia holds in part are filled with Ukraine: the ' +
    'front line moves and must come from a dated overlay.',
  sources: ['Natural Earth 4, administration of disputed areas'],
  pieces: {
    ...COMMON,
    B20: contested('XC'),
    B89: contested('RU', 'UA'),
    B16: contested('IL'),
    TW: within('TW'),
  },
};

/** The views that are at hand from the start; `un` is the default. */
export const DEFAULT_WORLDVIEWS: Readonly<Record<string, Worldview>> = {
  un: UN,
  'de-facto': DE_FACTO,
};
