import type { Corridor } from '../../core/data/corridor.js';
import type { Source } from '../../core/data/map-data.js';
import { sharedSources } from './shared-sources.js';
import { STOPS } from './stops.js';

/** Railways over the Tian Shan and into Afghanistan. */
export const southernRailways: Corridor[] = [
  {
    id: 'cku',
    name: {
      en: 'China-Kyrgyzstan-Uzbekistan railway',
      ru: 'Железная дорога Китай - Кыргызстан - Узбекистан',
    },
    short: 'CKU railway',
    kind: 'rail',
    parties: ['CN', 'KG', 'UZ'],
    sections: [
      {
        stops: [
          STOPS.kashgar,
          { name: 'Torugart', country: 'KG', lat: 40.55, lon: 75.39, accuracy: 0.05 },
          { name: 'Arpa', country: 'KG', lat: 40.85, lon: 74.75, accuracy: 0.25 },
          { name: 'Kosh-Dobo', country: 'KG', lat: 41.1, lon: 74.15, accuracy: 0.25 },
          { name: 'Makmal', country: 'KG', lat: 41.25, lon: 73.95, accuracy: 0.2 },
          { name: 'Jalal-Abad', country: 'KG', lat: 40.93, lon: 73, accuracy: 0.05 },
          { name: 'Andijan', country: 'UZ', lat: 40.78, lon: 72.35, accuracy: 0.05 },
        ],
      },
    ],
    history: [
      {
        from: '2022-09',
        status: 'planned',
        note: 'A document on cooperation is signed during the SCO summit in Samarkand; the idea is of the 1990s',
        sources: ['K009'],
      },
      {
        from: '2024-06-06',
        status: 'planned',
        note: 'Agreement of the three governments; joint company on 26 July',
        sources: ['K010'],
      },
      {
        from: '2024-12-27',
        status: 'under-construction',
        note: 'Begun in Jalal-Abad, with tunnels first; in December 2025 work went on in 18 of 29 tunnels, and in March 2026 the Kyrgyz president named 2030 for the opening',
        sources: ['K007', 'K008', 'K009', 'K011', 'K095'],
      },
    ],
    figures: [
      {
        what: 'length',
        value: 532.53,
        unit: 'km',
        date: '2025',
        note: '523 in other reports, 486 in one',
        sources: ['K006'],
      },
      {
        what: 'length in Kyrgyzstan',
        value: 304.94,
        unit: 'km',
        date: '2025',
        sources: ['K007', 'K095'],
      },
      {
        what: 'volume',
        value: 15,
        unit: 'million t a year',
        date: '2024',
        planned: true,
        note: 'Up to; 10 to 12 in a Kyrgyz statement',
        sources: ['K008'],
      },
      {
        what: 'cost',
        value: 4.7,
        unit: 'billion USD',
        date: '2025',
        planned: true,
        note: 'About',
        sources: ['K095'],
      },
    ],
    summary:
      'New line from Kashgar over the Tian Shan to the Fergana valley, with a change of gauge at Makmal. The course shown is schematic.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K006', 'K007', 'K008', 'K009', 'K010', 'K011', 'K095'],
    checked: '2026-11-27',
  },
  {
    id: 'trans-afghan-kabul',
    name: {
      en: 'Trans-Afghan railway, Kabul route (UAP)',
      ru: 'Трансафганская железная дорога, Термез - Харлачи',
    },
    short: 'Trans-Afghan (Kabul)',
    kind: 'rail',
    parties: ['UZ', 'AF', 'PK'],
    sections: [
      {
        name: 'existing line',
        stops: [
          { name: 'Termez', country: 'UZ', lat: 37.22, lon: 67.28, accuracy: 0.05 },
          { name: 'Hairatan', country: 'AF', lat: 37.21, lon: 67.43, accuracy: 0.04 },
          STOPS.naibabad,
        ],
        history: [
          {
            from: '2012-02',
            status: 'operating',
            note: 'Goods trains on to Mazar-i-Sharif',
            sources: ['K031'],
          },
        ],
      },
      {
        stops: [
          STOPS.naibabad,
          { name: 'Maidan Shahr', country: 'AF', lat: 34.4, lon: 68.87, accuracy: 0.06 },
          { name: 'Pul-e Alam (Logar)', country: 'AF', lat: 34, lon: 69.02, accuracy: 0.05 },
          { name: 'Kharlachi', country: 'PK', lat: 33.84, lon: 69.98, accuracy: 0.12 },
          { name: 'Kohat', country: 'PK', lat: 33.58, lon: 71.45, accuracy: 0.05 },
          { name: 'Peshawar', country: 'PK', lat: 34.01, lon: 71.58, accuracy: 0.05 },
        ],
      },
    ],
    history: [
      {
        from: '2018-12',
        status: 'planned',
        note: 'Proposed by Uzbekistan, at first towards Torkham',
        sources: ['K030', 'K096'],
      },
      {
        from: '2023-07',
        status: 'planned',
        note: 'A protocol of Islamabad settles the route through Logar and Kharlachi',
        sources: ['K030'],
      },
      {
        from: '2025-07-17',
        status: 'planned',
        note: 'Framework agreement on a joint study signed in Kabul, approved by an Uzbek decree of 4 February 2026; what the fighting between Afghanistan and Pakistan since October 2025 means for the study is not known to this record',
        sources: ['K030', 'K097', 'K098'],
      },
    ],
    figures: [
      {
        what: 'length of the new part',
        value: 647,
        unit: 'km',
        date: '2026',
        planned: true,
        note: '573 to 783, depending on the source',
        sources: ['K098'],
      },
      {
        what: 'cost',
        value: 8.2,
        unit: 'billion USD',
        date: '2022-12',
        planned: true,
        note: 'Pakistani railways; Uzbek estimates are 4.6 to 7',
        sources: ['K096', 'K098'],
      },
      {
        what: 'volume',
        value: 20,
        unit: 'million t a year',
        date: '2022-12',
        planned: true,
        note: 'Up to',
        sources: ['K096'],
      },
    ],
    summary:
      'Planned railway from Uzbekistan to Pakistan. Only the first part, from Hairatan to Mazar-i-Sharif, exists.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K030', 'K031', 'K096', 'K097', 'K098'],
    checked: '2026-11-27',
  },
  {
    id: 'trans-afghan-kandahar',
    name: {
      en: 'Trans-Afghan railway, western route (Torghundi-Herat-Kandahar-Spin Boldak)',
      ru: 'Трансафганская железная дорога, Тургунди - Герат - Кандагар - Спин-Болдак',
    },
    short: 'Trans-Afghan (west)',
    kind: 'rail',
    parties: ['TM', 'KZ', 'AF', 'PK'],
    sections: [
      { stops: [STOPS.serhetabat, STOPS.torghundi, STOPS.herat] },
      {
        name: 'south of Herat',
        stops: [
          STOPS.herat,
          { name: 'Delaram', country: 'AF', lat: 32.16, lon: 63.43, accuracy: 0.1 },
          STOPS.kandahar,
          { name: 'Spin Boldak', country: 'AF', lat: 31.01, lon: 66.4, accuracy: 0.03 },
          { name: 'Chaman', country: 'PK', lat: 30.92, lon: 66.45, accuracy: 0.03 },
        ],
        history: [
          {
            from: '2025-04-24',
            status: 'planned',
            note: 'Named in a protocol of Kazakhstan and the Taliban authorities',
            sources: ['K034'],
          },
        ],
      },
    ],
    history: [
      {
        from: '2024-09',
        status: 'under-construction',
        note: 'Turkmenistan begins the first 22 km, from Torghundi to Sanobar',
        sources: ['K033'],
      },
      {
        from: '2025-07-10',
        status: 'under-construction',
        note: 'Kazakh-Afghan memorandum on Torghundi-Herat; how far the works have come is not known to this record',
        sources: ['K032', 'K033'],
      },
      {
        from: '2026-02',
        status: 'under-construction',
        note: 'Turkmenistan’s foreign minister says that work has begun at Torghundi and that his country is ready to invest',
        sources: ['K116'],
      },
    ],
    figures: [
      {
        what: 'length from Torghundi to Herat',
        value: 115,
        unit: 'km',
        date: '2025',
        planned: true,
        note: '120 in a Kazakh statement',
        sources: ['K032'],
      },
      {
        what: 'investment',
        value: 500,
        unit: 'million USD',
        date: '2025',
        planned: true,
        note: 'Sum named by the office of the Afghan deputy prime minister, for investment by Kazakhstan',
        sources: ['K033'],
      },
    ],
    summary:
      'Second way through Afghanistan, pushed by Turkmenistan and Kazakhstan. Only the part to Herat is begun, the rest is a plan.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['K032', 'K033', 'K034', 'K116'],
    checked: '2026-11-29',
  },
  {
    id: 'khaf-herat',
    name: { en: 'Khaf-Herat railway', ru: 'Железная дорога Хаф - Герат' },
    short: 'Khaf-Herat',
    kind: 'rail',
    parties: ['IR', 'AF'],
    sections: [
      {
        stops: [
          { name: 'Khaf', country: 'IR', lat: 34.57, lon: 60.14, accuracy: 0.05 },
          { name: 'Shamtigh (border)', country: 'IR', lat: 34.5, lon: 60.85, accuracy: 0.15 },
          STOPS.rozanak,
        ],
      },
      {
        name: 'to Robat Paryan',
        stops: [STOPS.rozanak, STOPS.robatParyan],
        history: [
          { from: '2007', status: 'planned', sources: ['K100'] },
          {
            from: '2025-01',
            status: 'under-construction',
            note: 'Four fifths of the 43 km done by then, nine tenths by September 2025; when the works began, and whether trains run by now, is not known to this record',
            sources: ['K068', 'K099'],
          },
        ],
      },
      {
        name: 'last stage',
        stops: [
          STOPS.robatParyan,
          { name: 'Herat', country: 'AF', lat: 34.21, lon: 62.22, accuracy: 0.08 },
        ],
        history: [
          { from: '2007', status: 'planned', sources: ['K100'] },
          {
            from: '2025-09-14',
            status: 'under-construction',
            note: 'Begun, 47.3 km in two years',
            sources: ['K068'],
          },
        ],
      },
    ],
    history: [
      {
        from: '2007',
        status: 'under-construction',
        note: 'Built from the Iranian side',
        sources: ['K069', 'K100'],
      },
      {
        from: '2020-12-10',
        status: 'operating',
        note: 'Three of four parts opened, as far as Rozanak; traffic stopped later, and repairs were agreed in December 2022',
        sources: ['K069', 'K070'],
      },
      {
        from: '2023-07-11',
        status: 'operating',
        note: 'Put into service again',
        sources: ['K070'],
      },
    ],
    figures: [
      { what: 'length', value: 225, unit: 'km', date: '2025', sources: ['K068', 'K069'] },
      { what: 'length opened', value: 140, unit: 'km', date: '2020', sources: ['K069'] },
      {
        what: 'cost of the last stage',
        value: 54.6,
        unit: 'million USD',
        date: '2025',
        planned: true,
        sources: ['K068'],
      },
    ],
    summary:
      'First railway of standard gauge into Afghanistan; trains reach Rozanak, the way on to Herat is being built.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K068', 'K069', 'K070', 'K099', 'K100'],
    checked: '2026-11-27',
  },
];

/** What the railways over the Tian Shan and into Afghanistan rest on. */
export const southernRailwaysSources = {
  K006: {
    publisher: 'Trend',
    title: 'CKU railway enters practical phase',
    date: '24 Nov 2025',
    url: 'https://www.trend.az/business/4121239.html',
  },
  K007: {
    publisher: 'Times Tengri',
    title: 'Kyrgyz prime minister inspects CKU tunnels',
    date: '9 Dec 2025',
    url: 'https://www.tengritimes.com/en/post/kyrgyz-prime-minister-inspects-construction-of-china-kyrgyzstan-uzbekistan-railway-tunnels-18-of-th',
  },
  K008: {
    publisher: 'Trend',
    title: 'Uzbek president’s message at the start of CKU',
    date: '27 Dec 2024',
    url: 'https://en.trend.az/casia/uzbekistan/3987610.html',
  },
  K009: {
    publisher: 'News Central Asia',
    title: 'Construction of the CKU railway starts',
    date: '27 Dec 2024',
    url: 'https://www.newscentralasia.net/2024/12/27/construction-of-china-kyrgyzstan-uzbekistan-railway-starts-in-kyrgyzstan/',
  },
  K010: {
    publisher: 'Trend',
    title: 'CKU to begin on 27 December; agreement of 6 June, company of 26 July',
    date: '20 Dec 2024',
    url: 'https://en.trend.az/casia/kyrgyzstan/3984350.html',
  },
  K011: {
    publisher: 'The Kyrgyzstan Time',
    title: 'Railway planned to open in 2030 (in Russian)',
    date: '21 Mar 2026',
    url: 'https://thekyrgyzstantime.com/nbsp-mdash-nbsp-mdash-nbsp-2030-86982981',
  },
  K030: {
    publisher: 'The Astana Times',
    title: 'Three states sign on the Trans-Afghan railway',
    date: '21 Jul 2025',
    url: 'https://astanatimes.com/2025/07/uzbekistan-pakistan-and-afghanistan-sign-agreement-on-trans-afghan-railway/',
  },
  K031: sharedSources.K031,
  K032: {
    publisher: 'News.az',
    title: 'Kazakh-Afghan memorandum on Towrgondi-Herat',
    date: '14 Jul 2025',
    url: 'https://news.az/news/afghanistan-and-kazakhstan-agree-to-establish-new-transport-line',
  },
  K033: {
    publisher: 'News Central Asia',
    title: 'Kazakhstan to invest USD 500 million; first 22 km begun in September 2024',
    date: '7 Jul 2025',
    url: 'https://www.newscentralasia.net/2025/07/07/kazakhstan-to-invest-500-million-in-turgundi-herat-railway-project-says-afghanistan/',
  },
  K034: {
    publisher: 'The Astana Times',
    title: 'Protocol on Turgundi-Herat-Kandahar-Spin Boldak',
    date: 'Apr 2025',
    url: 'https://astanatimes.com/2025/04/kazakhstan-afghanistan-launch-strategic-turgundi-herat-railway-project/',
  },
  K068: {
    publisher: 'Railway Gazette',
    title: 'Afghanistan begins the final phase of the Herat railway',
    date: 'Sep 2025',
    url: 'https://www.railwaygazette.com/infrastructure/afghanistan-begins-construction-of-final-phase-of-the-herat-railway/69607.article',
  },
  K069: {
    publisher: 'Telgraf',
    title: 'Iran and Afghanistan inaugurate Khaf-Herat',
    date: 'Dec 2020',
    url: 'https://telgraf.news/world/497/iran-afghanistan-inaugurate-khaf-herat-railway/',
  },
  K070: {
    publisher: 'News Central Asia',
    title: 'Khaf-Herat commissioned on 11 July',
    date: '13 Jul 2023',
    url: 'https://www.newscentralasia.net/2023/07/13/iran-and-afghanistan-forge-transport-connectivity-with-the-launch-of-the-khaf-herat-railway/',
  },
  K095: {
    publisher: 'Trend (Kyrgyz cabinet)',
    title: 'Excavation begun on 18 of 29 tunnels of CKU',
    date: '5 Dec 2025',
    url: 'https://www.trend.az/business/4126316.html',
  },
  K096: {
    publisher: 'Asia-Plus (Samaa)',
    title: 'Pakistan seeks to build a rail link of USD 8.2 billion to Uzbekistan',
    date: '6 Dec 2022',
    url: 'https://www.asiaplustj.info/en/news/world/20221206/pakistan-seeks-to-build-us82-billion-rail-link-connecting-it-with-uzbekistan',
  },
  K097: {
    publisher: 'Kun.uz',
    title: 'Uzbekistan ratifies the agreement on the study',
    date: '10 Feb 2026',
    url: 'https://kun.uz/en/news/2026/02/10/uzbekistan-ratifies-feasibility-study-agreement-for-trans-afghan-railway',
  },
  K098: {
    publisher: 'Trend',
    title: 'Uzbekistan and Pakistan agree on field work; 647 km',
    date: '4 Feb 2026',
    url: 'https://www.trend.az/business/4149410.html',
  },
  K099: {
    publisher: 'The Frontier Post (TOLOnews)',
    title: 'Fourth phase of the Herat-Khaf railway: 43 km more than 80 per cent done',
    date: '26 Jan 2025',
    url: 'https://thefrontierpost.com/major-progress-achieved-in-4th-phase-of-herat-khaf-railway-officials/',
  },
  K100: {
    publisher: 'IRNA',
    title: 'Iran and Afghanistan on the Herat-Khaf railway, begun in 2007',
    date: '24 Jul 2020',
    url: 'https://en.irna.ir/news/83882784/Iran-Afghanistan-review-ways-to-complete-Harat-Khaf-railway',
  },
  K116: {
    publisher: 'Trend',
    title: 'Turkmenistan set to invest in the Torghundi-Herat railway',
    date: '2 Feb 2026',
    url: 'https://www.trend.az/business/4148729.html',
  },
} satisfies Record<string, Source>;
