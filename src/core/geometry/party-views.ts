import { contested, each, uncontrolled, within, type PartyView } from './worldview.js';

/**
 * The views of governments on the areas and lines that concern themselves, by ISO code. What a
 * government holds to be its own has solid borders, dotted where others hold it; what it leaves to
 * be settled is dashed. Where the pieces cannot show a piece of land that it claims, `partial` says
 * which; a line, a river or a sea that is too fine is left to the note.
 *
 * Not here: Syria, which recognised Abkhazia and South Ossetia in 2018, because it is not known
 * whether its government of today does, and the Golan Heights are Syrian in every other view but
 * that of Israel.
 */
export const PARTIES: Readonly<Record<string, PartyView>> = {
  IN: {
    name: 'India',
    note:
      'India holds the whole former state of Jammu and Kashmir to be its own, with Gilgit-Baltistan, ' +
      'Azad Kashmir, the Shaksgam valley, Aksai Chin and the Siachen Glacier, and does not accept ' +
      'the China–Pakistan agreement of 1963. What Pakistan and China hold of it lies behind dotted ' +
      'lines, which are the Line of Control and the Line of Actual Control. Arunachal Pradesh, the ' +
      'smaller areas towards China and Om Parvat are India’s. Pakistan, China and Nepal dispute ' +
      'this. The line in Sir Creek is too fine for this map.',
    sources: [
      'Survey of India, political map of India',
      'Parliament of India, resolution on Jammu and Kashmir, 22 February 1994',
      'Parliament of India, Jammu and Kashmir Reorganisation Act, 2019',
    ],
    pieces: {
      ...each('B00 B01 B02 B03 B04 B05 B45 B88', within('IN')),
      ...each('B06 B07 B08 B09', uncontrolled('IN')),
    },
  },
  PK: {
    name: 'Pakistan',
    note:
      'Pakistan shows Jammu and Kashmir as its own or as illegally occupied by India, its status to ' +
      'be settled by the resolutions of the Security Council. What India holds, the Siachen Glacier ' +
      'included, lies behind dotted lines and has dashed borders towards India and China; the ' +
      'frontier at Aksai Chin is left undefined. The line with China follows the agreement of 1963, ' +
      'provisional until Kashmir is settled. Sir Creek is too fine for this map.',
    partial:
      'Junagadh, which the map of 2020 claims as well, is no piece of the data and is shown as India.',
    sources: [
      'Survey of Pakistan, political map of Pakistan, August 2020',
      'China–Pakistan boundary agreement, 2 March 1963',
      'UN Security Council resolution 47 (1948)',
    ],
    pieces: {
      ...each('B05 B45', { owner: 'PK', outer: 'dashed', inner: 'dotted' }),
      ...each('B08 B09', within('PK')),
      B06: within('CN'),
      B07: contested('CN'),
    },
  },
  CN: {
    name: 'China',
    note:
      'China holds Aksai Chin and Shaksgam and shows them as its own, as it does Arunachal Pradesh, ' +
      'which it calls Zangnan, and the smaller areas in dispute with India; those that India holds ' +
      'lie behind dotted lines. It leaves the rest of Kashmir to India and Pakistan: the line ' +
      'between them is dashed. The line with Pakistan is that of the agreement of 1963. India ' +
      'disputes all this. The South China Sea has no lines on this map.',
    partial: 'What China claims of land that Bhutan holds is left as in United Nations usage.',
    sources: [
      'Ministry of Natural Resources of China, standard map',
      'Ministry of Civil Affairs of China, place names in Zangnan',
      'China–Pakistan boundary agreement, 2 March 1963',
    ],
    pieces: {
      ...each('B00 B01 B02 B03 B04', uncontrolled('CN')),
      ...each('B06 B07', within('CN')),
      B05: contested('IN', 'PK'),
      B08: contested('PK', 'IN'),
    },
  },
  RU: {
    name: 'Russia',
    note:
      'Russia counts Crimea with Sevastopol among its regions since 2014 and recognises Abkhazia and ' +
      'South Ossetia since 2008; Transnistria it counts as Moldova. Since 2022 it also claims the ' +
      'Donetsk, Luhansk, Zaporizhzhia and Kherson regions in full, including parts that it does not ' +
      'hold. The General Assembly of the United Nations rejects these claims on Ukraine. The ' +
      'southern Kurils lie outside the map.',
    partial:
      'Of the four regions only the part of Donbas that was out of Ukraine’s control before 2022 has ' +
      'a shape in the data, so the rest is shown as Ukraine, less than Russia claims.',
    sources: [
      'Constitution of the Russian Federation, article 65',
      'Treaty on the accession of Crimea to the Russian Federation, 18 March 2014',
      'President of Russia, decrees 1260 and 1261 of 26 August 2008 (Abkhazia, South Ossetia)',
    ],
    pieces: {
      B89: within('RU'),
      // The line of 2017 is no border that Russia claims.
      B90: contested('RU', 'UA'),
      B35: within('XAB'),
      B37: within('XSO'),
    },
  },
  UA: {
    name: 'Ukraine',
    note:
      'Ukraine holds Crimea with Sevastopol and the occupied parts of the Donetsk, Luhansk, Kherson ' +
      'and Zaporizhzhia regions to be its own, temporarily occupied; of these lines only the limit ' +
      'of Crimea is drawn, dotted.',
    sources: [
      'Constitution of Ukraine, articles 2 and 133',
      'Law of Ukraine 1207-VII on the temporarily occupied territory, 15 April 2014',
      'UN General Assembly resolutions 68/262 and ES-11/4',
    ],
  },
  GE: {
    name: 'Georgia',
    note:
      'Georgia holds Abkhazia and South Ossetia, the Tskhinvali region, to be its own, occupied by ' +
      'Russia; dotted lines limit them.',
    partial: 'David Gareja, which Georgia holds to be all its own, is too small for this map.',
    sources: ['Law of Georgia on Occupied Territories, 23 October 2008'],
  },
  AM: {
    name: 'Armenia',
    note:
      'The government of Armenia recognises Karabakh as Azerbaijan by the declaration of Alma-Ata of ' +
      '1991; groups in exile speak of Artsakh. It takes the Soviet-era line as the border. ' +
      'Artsvashen, held by Azerbaijan, is drawn as Armenian; Barkhudarli and Yukhari Askipara, held ' +
      'by Armenia, as Azerbaijani; Karki is too small.',
    sources: [
      'Alma-Ata declaration, 21 December 1991',
      'Azatutyun (RFE/RL), treaty initialled in August, constitution dispute, 2025',
      'Anadolu, Armenia agrees to return four villages to Azerbaijan, 19 April 2024',
    ],
  },
  AZ: {
    name: 'Azerbaijan',
    note:
      'Karabakh is Azerbaijan, under its control since September 2023. Azerbaijan takes the ' +
      'Soviet-era line with Armenia with corrections, and delimitation has only begun, so the whole ' +
      'line is dashed. Artsvashen is drawn as Armenian; Barkhudarli and Yukhari Askipara as ' +
      'Azerbaijani, dotted. Its median line in the Caspian Sea is not drawn.',
    partial:
      'Karki and the part of David Gareja that Azerbaijan claims are too small for this map.',
    sources: [
      'UN Security Council resolutions 822, 853, 874 and 884 (1993)',
      'Anadolu, Armenia agrees to return four villages to Azerbaijan, 19 April 2024',
      'News.az, Azerbaijani border guards take control of four villages in Gazakh, 24 May 2024',
    ],
    dashedBorders: [['AM', 'AZ']],
  },
  CY: {
    name: 'Cyprus',
    note:
      'The north is an occupied part of the Republic of Cyprus, behind a dotted line. The buffer ' +
      'zone and the British base areas are filled with Cyprus.',
    sources: ['UN Security Council resolutions 541 (1983) and 550 (1984)'],
  },
  TR: {
    name: 'Türkiye',
    note:
      'Türkiye alone recognises Northern Cyprus as a state; it is shown by itself, with a solid ' +
      'border. The Security Council calls the proclamation of 1983 invalid.',
    sources: [
      'Muslim Network TV (AA), TRNC observer at the Organization of Turkic States, March 2023',
      'UN Security Council resolution 541 (1983), which says otherwise',
    ],
    pieces: { B20: within('XC') },
  },
  KG: {
    name: 'Kyrgyzstan',
    note:
      'The treaty lines with Uzbekistan (2022) and Tajikistan (2025) are Kyrgyzstan’s borders; ' +
      'Sokh, Shohimardon and Vorukh are the neighbours’ exclaves.',
    partial:
      'The lines and outlines drawn are older than the treaties and must not be read as the treaty lines.',
    sources: [
      '24.kg, Lower chamber of Tajik parliament ratifies border treaty, 19 March 2025',
      'Interfax, Kyrgyzstan, Uzbekistan sign treaty, agreement on Kempir-Abad, 3 November 2022',
    ],
  },
  TJ: {
    name: 'Tajikistan',
    note:
      'The treaty lines with Kyrgyzstan (2025), Uzbekistan (2018) and China (ratified in 2011) are ' +
      'Tajikistan’s borders; Vorukh and Sarvan are its exclaves.',
    partial:
      'The lines and outlines drawn are older than the treaty of 2025 and must not be read as its line.',
    sources: [
      '24.kg, Lower chamber of Tajik parliament ratifies border treaty, 19 March 2025',
      'CABAR.asia, state of the Tajik-Uzbek border',
      'IBRU, Durham University, Tajikistan ratifies demarcation agreement with China, 13 January 2011',
    ],
  },
  UZ: {
    name: 'Uzbekistan',
    note:
      'The treaty lines with Kyrgyzstan (2022) and Tajikistan (2018) are Uzbekistan’s borders; Sokh ' +
      'and Shohimardon are its exclaves, and the land under the Andijan (Kempir-Abad) reservoir is ' +
      'Uzbek by the treaty of 2022.',
    partial:
      'The lines drawn are older than that treaty and still leave the reservoir to Kyrgyzstan.',
    sources: [
      'Yangi Oʻzbekiston, laws on the border with Kyrgyzstan and Andijan reservoir, 30 November 2022',
      'Interfax, Kyrgyzstan, Uzbekistan sign treaty, agreement on Kempir-Abad, 3 November 2022',
      'CABAR.asia, state of the Tajik-Uzbek border',
    ],
  },
  IR: {
    name: 'Iran',
    note:
      'Abu Musa, Greater Tunb and Lesser Tunb, which Iran holds, are an inseparable part of Iran. In ' +
      'the Shatt al-Arab (Arvand Rud) Iran holds to the line of 1975 along the deepest channel, ' +
      'which one river line cannot show. Shares of the Caspian seabed are open to Iran; the map has ' +
      'no lines there.',
    partial: 'The three islands are too small for this map and appear as points.',
    sources: [
      'Responsible Statecraft, UAE-Iran islands dispute complicates regional diplomacy, 9 August 2023',
      'TASS, Lavrov hopes Iran ratifies the Caspian convention, 15 December 2025',
    ],
  },
  AE: {
    name: 'the United Arab Emirates',
    note:
      'Abu Musa, Greater Tunb and Lesser Tunb are Emirati and occupied by Iran; the Emirates ask for ' +
      'talks or the International Court of Justice.',
    partial: 'The three islands are too small for this map and appear as points.',
    sources: [
      'Responsible Statecraft, UAE-Iran islands dispute complicates regional diplomacy, 9 August 2023',
      'Iran International, the United Arab Emirates on the three islands, 1 September 2025',
    ],
  },
  JP: {
    name: 'Japan',
    note: 'The Northern Territories, the southern Kurils, are Japanese and occupied by Russia.',
    partial: 'The Northern Territories lie outside the map.',
    sources: ['Ministry of Foreign Affairs of Japan, Northern Territories'],
  },
  AF: {
    name: 'Afghanistan',
    note:
      'No Afghan government since 1947 has recognised the Durand Line as a border, so the whole line ' +
      'with Pakistan is dashed; Pakistan holds it to be an international boundary. The river line ' +
      'with Tajikistan is accepted by both.',
    sources: [
      'Interbellum News, Afghanistan and Pakistan begin talks in Istanbul, October 2025',
      'Dawn, Afghanistan, Pakistan agree to avoid escalation, 8 April 2026',
    ],
    dashedBorders: [['AF', 'PK']],
  },
  NP: {
    name: 'Nepal',
    note:
      'Nepal shows Kalapani, Lipulekh and Limpiyadhura, which India holds, as its own on its map and ' +
      'in its arms since June 2020. India disputes this.',
    partial:
      'Of these about 370 square kilometres only the part near Om Parvat has a shape in the data.',
    sources: [
      'Aviation & Defence Universe, Nepal’s upper house passes the map bill, 18 June 2020',
      'Mint, Nepal set to amend its constitution for the new map, 1 June 2020',
    ],
    pieces: { B88: uncontrolled('NP') },
  },
  RS: {
    name: 'Serbia',
    note:
      'Serbia holds Kosovo and Metohija to be an integral part of its territory, by its constitution ' +
      'of 2006; a dotted line limits it. The states that recognise Kosovo dispute this.',
    sources: [
      'JURIST, Serbia’s parliament votes for a new constitution, October 2006',
      'Government of Serbia, decision to annul the declaration of independence, 18 February 2008',
      'UN Security Council resolution 1244 (1999)',
    ],
    pieces: { XK: uncontrolled('RS') },
  },
  IL: {
    name: 'Israel',
    note:
      'Israel applies its law to the Golan Heights since December 1981 and holds Jerusalem to be its ' +
      'capital. The Security Council holds both to be without effect in law. The West Bank and Gaza are left as in ' +
      'United Nations usage.',
    partial: 'East Jerusalem, which Israel counts to its capital, has no shape of its own.',
    sources: [
      'Golan Heights Law, 14 December 1981',
      'UN Security Council resolutions 478 (1980) and 497 (1981), which say otherwise',
      'Insight Turkey, the US recognition of Israeli sovereignty over the Golan Heights',
    ],
    pieces: { B16: within('IL') },
    withoutCapital: ['PS'],
  },
  BY: {
    name: 'Belarus',
    note:
      'Belarus has treated Crimea as Russian since 2021, as far as is known. Ukraine and the General ' +
      'Assembly of the United Nations reject this.',
    sources: ['Interview of the President of Belarus, November 2021 (Crimea)'],
    pieces: { B89: within('RU') },
  },
  MD: {
    name: 'Moldova',
    note: 'Transnistria is Moldovan, behind a dotted line.',
    sources: [
      'Law of Moldova 173 on the localities on the left bank of the Dniester, 22 July 2005',
      'UN General Assembly resolution 72/282',
    ],
  },
};
