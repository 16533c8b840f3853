import type { Dispute } from '../../../core/data/dispute.js';
import type { Source } from '../../../core/data/map-data.js';

/** Quarrels over rivers, canals and dams. */
export const centralAsianWater: Dispute[] = [
  {
    id: 'amu-darya-qosh-tepa',
    name: {
      en: 'Qosh Tepa canal and Amu Darya water',
      ru: 'Канал Кош-Тепа и вода Амударьи',
      tg: 'Канали Қӯштеппа ва оби Амударё',
      fa: 'کانال قوش‌تپه و آب آمودریا',
    },
    parties: ['AF', 'UZ', 'TM'],
    kind: 'water',
    region: 'core',
    history: [{ from: '2022-03', status: 'active' }],
    events: [
      { date: '2022-03', what: 'Digging begins' },
      {
        date: '2023-09-15',
        what: "Uzbekistan's president warns of a changed water balance and asks for a joint group",
      },
      {
        date: '2025-03',
        what: 'Uzbek water minister says Afghanistan has a right to Amu Darya water',
      },
    ],
    facts: [
      'Planned length about 285 km through Balkh, Jowzjan and Faryab; some 100 km dug by May 2023. Later progress is not confirmed.',
      'Afghanistan is not party to the Soviet-era sharing scheme of the river.',
    ],
    marks: [
      { type: 'area', box: [65, 36.3, 67.9, 37.3], label: 'canal corridor' },
      { type: 'water', waters: ['amu-darya'] },
    ],
    positions: {
      AF: 'Sovereign use of its share.',
      UZ: 'Worried, seeks cooperation.',
      TM: 'Worried, says little in public.',
      UN: 'No ruling.',
    },
    confidence: 'likely',
    basis: 'copy',
    sources: ['D32', 'D33', 'D34'],
  },
  {
    id: 'tj-uz-rogun',
    name: 'Rogun dam',
    parties: ['TJ', 'UZ'],
    kind: 'water',
    region: 'core',
    history: [
      { from: '2004', status: 'active' },
      { from: '2018', status: 'dormant' },
    ],
    events: [{ date: '2018-11-16', what: 'First unit starts; Uzbekistan no longer objects' }],
    facts: ['Shows how relations between Tajikistan and Uzbekistan changed.'],
    marks: [{ type: 'point', lat: 38.68, lon: 69.77, label: 'Rogun' }],
    positions: {
      TJ: 'Key energy project.',
      UZ: 'Opposed until 2016, now tolerant and a possible buyer of power.',
      UN: 'No ruling.',
    },
    confidence: 'likely',
    basis: 'memory',
  },
];

/** What the records of these waters rest on. */
export const centralAsianWaterSources = {
  D32: {
    publisher: 'bne IntelliNews',
    title: 'Uzbekistan to send delegation on Qosh Tepa',
    date: '19 Oct 2023',
    url: 'https://www.intellinews.com/uzbekistan-to-send-delegation-to-afghanistan-for-negotiations-on-qosh-tepa-canal-water-297509',
  },
  D33: {
    publisher: 'Daryo',
    title: 'Afghan canal on Amu Darya threatens shortages',
    date: '26 Jul 2023',
    url: 'https://daryo.uz/en/2023/07/26/afghan-canal-on-amu-darya-threatens-water-shortages-in-turkmenistan-uzbekistan',
  },
  D34: {
    publisher: 'relay of Ariana News',
    title: "Afghanistan's water rights affirmed by Uzbek minister",
    date: '27 Mar 2025',
  },
} satisfies Record<string, Source>;
