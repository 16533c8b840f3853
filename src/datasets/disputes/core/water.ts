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
    history: [{ from: '2022-03', status: 'active', sources: ['D113'] }],
    events: [
      { date: '2022-03', what: 'Digging begins', sources: ['D113', 'D114'] },
      {
        date: '2023-09-15',
        what: 'Uzbekistan’s president warns of a changed water balance and asks for a joint group',
        sources: ['D32'],
      },
      { date: '2023-10', what: 'First phase of the canal complete', sources: ['D114'] },
      {
        date: '2025-03-18',
        what: 'Uzbek water minister says Afghanistan has a right to Amu Darya water',
        sources: ['D34'],
        checked: '2026-11-29',
      },
    ],
    facts: [
      'Planned length about 285 km through Balkh, Jowzjan and Faryab; some 100 km dug by the spring of 2023; the second phase was reported more than 80 percent complete in mid-2025.',
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
    sources: ['D32', 'D33', 'D113', 'D114'],
    checked: '2026-11-27',
  },
  {
    id: 'tj-uz-rogun',
    name: 'Rogun dam',
    parties: ['TJ', 'UZ'],
    kind: 'water',
    region: 'core',
    history: [
      { from: '2004', status: 'active', sources: ['D115'] },
      { from: '2018-03-09', status: 'dormant', sources: ['D203'] },
    ],
    events: [
      {
        date: '2004-10',
        what: 'Tajikistan and the Russian company RusAl agree to finish the dam; ended in 2007',
        sources: ['D115'],
      },
      {
        date: '2015-08-01',
        what: 'Uzbek foreign ministry repeats its objections',
        sources: ['D116'],
      },
      {
        date: '2018-03-09',
        what: 'Presidents meet in Dushanbe; Tajikistan welcomes Uzbekistan’s support of its dams, Rogun among them',
        sources: ['D203'],
      },
      { date: '2018-11-16', what: 'First unit starts', sources: ['D117'] },
    ],
    facts: ['Uzbekistan has raised no objections in public since 2018, as far as is known.'],
    marks: [{ type: 'point', lat: 38.68, lon: 69.77, label: 'Rogun' }],
    positions: {
      TJ: 'Key energy project.',
      UZ: 'Opposed until 2016, now tolerant and a possible buyer of power.',
      UN: 'No ruling.',
    },
    confidence: 'likely',
    basis: 'copy',
    sources: ['D115', 'D116', 'D117'],
    checked: '2026-11-27',
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
    publisher: 'Kun.uz',
    title:
      'The Taliban too have a right to take water from the Amu Darya, says the water minister (in Russian)',
    date: '24 Mar 2025',
    url: 'https://kun.uz/ru/news/2025/03/24/taliby-tojye-imeyut-pravo-zabirat-vodu-iz-amudari-ministr-vodnogo-xozyaystva',
  },
  D113: {
    publisher: 'Asia-Plus',
    title: 'Irrigation canal being built by the Taliban (begun in March 2022)',
    date: '6 Apr 2023',
    url: 'https://asiaplus.news/en/news/tajikistan/economic/20230406/irrigation-canal-being-built-by-the-taliban-may-worsen-already-poor-water-management-in-central-asia',
  },
  D114: {
    publisher: 'Afghanistan Times',
    title: 'Afghanistan’s Qosh Tepa canal project nears completion',
    date: '2025',
    url: 'https://www.afghanistantimes.media/afghanistans-massive-qosh-tepa-canal-project-nears-completion',
  },
  D115: {
    publisher: 'Asia-Plus',
    title: 'Uzbek security service chief visits the site of Roghun (history of the project)',
    date: '13 Jun 2018',
    url: 'https://asiaplus.tj/en/news/tajikistan/economic/20180613/uzbek-security-service-chief-visits-site-for-construction-of-the-roghun-hydropower-plant',
  },
  D116: {
    publisher: 'The Diplomat',
    title: 'Uzbekistan still hates the Rogun dam project',
    date: 'Aug 2015',
    url: 'https://thediplomat.com/2015/08/uzbekistan-still-hates-the-rogun-dam-project/',
  },
  D117: {
    publisher: 'Vestnik Kavkaza',
    title: 'Rakhmon on the launch of Rogun, 16 November 2018',
    date: 'Dec 2018',
    url: 'https://vestnikkavkaza.net/analysis/Emomali-Rakhmon-called-launch-of-Rogun-Dam-one-of-the-most-important-events-of-2018.html',
  },
  D203: {
    publisher: 'Reuters',
    title: 'Uzbekistan drops objections to giant Tajik hydro project',
    date: '9 Mar 2018',
    url: 'https://www.reuters.com/article/tajikistan-uzbekistan-hydro-idUSL5N1QR4CD',
  },
} satisfies Record<string, Source>;
