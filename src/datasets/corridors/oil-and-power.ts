import type { Corridor } from '../../core/data/corridor.js';
import type { Source } from '../../core/data/map-data.js';
import { STOPS } from './stops.js';

/** Oil pipelines and a power line. */
export const oilAndPower: Corridor[] = [
  {
    id: 'cpc',
    name: {
      en: 'Caspian Pipeline Consortium oil pipeline',
      ru: 'Каспийский трубопроводный консорциум, Тенгиз - Новороссийск',
    },
    short: 'CPC',
    kind: 'oil-pipeline',
    parties: ['KZ', 'RU'],
    sections: [
      {
        stops: [
          { name: 'Tengiz', country: 'KZ', lat: 46.1, lon: 53.4, accuracy: 0.15 },
          STOPS.atyrau,
          { name: 'Astrakhan area', country: 'RU', lat: 46.35, lon: 48.04, accuracy: 0.2 },
          {
            name: 'Komsomolsky (Kalmykia)',
            country: 'RU',
            lat: 45.33,
            lon: 46.04,
            accuracy: 0.2,
          },
          { name: 'Kropotkin', country: 'RU', lat: 45.44, lon: 40.57, accuracy: 0.1 },
          {
            name: 'Yuzhnaya Ozereyevka terminal',
            country: 'RU',
            lat: 44.66,
            lon: 37.65,
            accuracy: 0.05,
          },
        ],
      },
    ],
    history: [
      {
        from: '2001',
        status: 'operating',
        note: 'First tanker in October 2001; storm damage and inspections cut loading in 2022',
        basis: 'memory',
        sources: ['K083'],
      },
      {
        from: '2025-02-17',
        status: 'operating',
        note: 'Drones hit the Kropotkinskaya pumping station; less oil flowed for about two months',
        sources: ['K048'],
      },
      {
        from: '2025-11-29',
        status: 'operating',
        note: 'Sea drones disable mooring 2; loading below capacity into January 2026. The state of the moorings in spring 2026 is not known to this record',
        sources: ['K050', 'K051', 'K104'],
      },
    ],
    figures: [
      { what: 'length', value: 1511, unit: 'km', date: '2025', sources: ['K048', 'K105'] },
      { what: 'volume', value: 63.01, unit: 'million t', date: '2024', sources: ['K049'] },
      { what: 'volume', value: 70.52, unit: 'million t', date: '2025', sources: ['K049'] },
      {
        what: 'capacity from Kazakhstan',
        value: 72.5,
        unit: 'million t a year',
        date: '2025',
        note: '83 on the Russian part; a Kazakh statement has 81.5',
        sources: ['K048', 'K105'],
      },
    ],
    summary:
      'Main outlet of Kazakh oil, about four fifths of the exports, across Russia to the Black Sea.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K048', 'K049', 'K050', 'K051', 'K083', 'K104', 'K105'],
    checked: '2026-11-27',
  },
  {
    id: 'btc',
    name: {
      en: 'Baku-Tbilisi-Ceyhan oil pipeline',
      ru: 'Нефтепровод Баку - Тбилиси - Джейхан',
    },
    short: 'BTC',
    kind: 'oil-pipeline',
    parties: ['AZ', 'GE', 'TR'],
    sections: [
      {
        stops: [
          STOPS.sangachal,
          STOPS.tbilisiArea,
          STOPS.turkgozu,
          STOPS.erzurum,
          { name: 'Ceyhan terminal', country: 'TR', lat: 36.87, lon: 35.94, accuracy: 0.06 },
        ],
      },
    ],
    history: [
      {
        from: '2006-06',
        status: 'operating',
        note: 'First tanker in June and opening ceremony on 13 July 2006; Kazakh oil again since 2023 under a contract for 1.5 million t a year, with a break in August 2025',
        sources: ['K052', 'K054', 'K055'],
      },
    ],
    figures: [
      { what: 'length', value: 1768, unit: 'km', date: '2014', sources: ['K052'] },
      {
        what: 'capacity',
        value: 1.2,
        unit: 'million barrels a day',
        date: '2009',
        sources: ['K052'],
      },
      { what: 'volume', value: 200.46, unit: 'million barrels', date: '2021', sources: ['K053'] },
      { what: 'volume', value: 224.4, unit: 'million barrels', date: '2022', sources: ['K053'] },
      {
        what: 'Kazakh oil shipped from Aktau towards BTC',
        value: 1.392,
        unit: 'million t',
        date: '2023',
        note: '1.057 of it from the Tengiz field; some reports give that number for the whole',
        sources: ['K054'],
      },
      {
        what: 'Kazakh oil',
        value: 0.9,
        unit: 'million t',
        date: '2025',
        note: 'January to August',
        sources: ['K055'],
      },
    ],
    summary:
      'Pipeline from the Caspian to the Mediterranean; besides Azerbaijani oil it takes some from Kazakhstan and Turkmenistan. The totals of 2024 and 2025 are not known to this record.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K052', 'K053', 'K054', 'K055'],
    checked: '2026-11-27',
  },
  {
    id: 'kz-cn-oil',
    name: {
      en: 'Kazakhstan-China oil pipeline',
      ru: 'Нефтепровод Казахстан - Китай',
    },
    short: 'Kazakhstan-China oil',
    kind: 'oil-pipeline',
    parties: ['KZ', 'CN'],
    sections: [
      { stops: [STOPS.atyrau, STOPS.kenkiyak] },
      {
        stops: [STOPS.kenkiyak, STOPS.kumkol],
        history: [
          {
            from: '2009-07-11',
            status: 'operating',
            note: 'Closes the line',
            sources: ['K060', 'K063'],
          },
        ],
      },
      { stops: [STOPS.kumkol, STOPS.atasu] },
      {
        stops: [STOPS.atasu, STOPS.alashankou],
        history: [
          {
            from: '2004-09',
            status: 'under-construction',
            note: 'Completed in November or December 2005',
            sources: ['K063', 'K106'],
          },
          {
            from: '2006-05-25',
            status: 'operating',
            note: 'First oil crosses into China; commercial work since 11 July 2006',
            sources: ['K106', 'K107', 'K108'],
          },
        ],
      },
    ],
    history: [
      {
        from: '2003',
        status: 'operating',
        note: 'First part, from Kenkiyak to Atyrau',
        sources: ['K063'],
      },
      {
        from: '2006-05-25',
        status: 'operating',
        note: 'First oil crosses into China; commercial work since 11 July 2006',
        sources: ['K106', 'K107', 'K108'],
      },
      {
        from: '2009-07-11',
        status: 'operating',
        note: 'The part from Kenkiyak to Kumkol closes the line',
        sources: ['K060', 'K063'],
      },
    ],
    figures: [
      {
        what: 'capacity from Atasu to Alashankou',
        value: 20,
        unit: 'million t a year',
        date: '2024',
        sources: ['K059'],
      },
      {
        what: 'volume to China',
        value: 7.73,
        unit: 'million t',
        date: '2009',
        sources: ['K060'],
      },
      {
        what: 'volume to China',
        value: 10.88,
        unit: 'million t',
        date: '2019',
        note: 'More than',
        sources: ['K061'],
      },
      {
        what: 'volume of the operating company',
        value: 18.789,
        unit: 'million t',
        date: '2024',
        note: '9.979 in transit, 1.2 for export, 7.61 for the home market',
        sources: ['K059'],
      },
    ],
    summary:
      'China’s first oil pipeline from abroad. In 2024 most of the flow to China was transit, that is Russian oil.',
    note: 'That the oil in transit is Russian is general knowledge.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K059', 'K060', 'K061', 'K063', 'K106', 'K107', 'K108'],
    checked: '2026-11-27',
  },
  {
    id: 'casa-1000',
    name: { en: 'CASA-1000 power line', ru: 'Линия электропередачи CASA-1000' },
    short: 'CASA-1000',
    kind: 'power-line',
    parties: ['KG', 'TJ', 'AF', 'PK'],
    sections: [
      {
        name: 'Kyrgyz-Tajik section',
        stops: [
          { name: 'Datka substation', country: 'KG', lat: 41, lon: 72.85, accuracy: 0.2 },
          STOPS.khujand,
        ],
        history: [
          { from: '2014-03-27', status: 'planned', sources: ['K113'] },
          { from: '2016-05', status: 'under-construction', sources: ['K039'] },
          {
            from: '2025-03-31',
            status: 'operating',
            note: 'Line of 500 kV put under power',
            sources: ['K040', 'K041'],
          },
        ],
      },
      { name: 'through Tajikistan', stops: [STOPS.khujand, STOPS.sangtuda] },
      {
        name: 'through Afghanistan',
        stops: [
          STOPS.sangtuda,
          { name: 'Kunduz province', country: 'AF', lat: 36.73, lon: 68.86, accuracy: 0.3 },
          { name: 'Kabul area', country: 'AF', lat: 34.53, lon: 69.17, accuracy: 0.3 },
          { name: 'Nowshera converter', country: 'PK', lat: 34.02, lon: 71.98, accuracy: 0.1 },
        ],
        history: [
          { from: '2014-03-27', status: 'planned', sources: ['K113'] },
          { from: '2016-05', status: 'under-construction', sources: ['K039'] },
          {
            from: '2021-08',
            status: 'suspended',
            note: 'Stopped after the Taliban took power',
            sources: ['K039', 'K082'],
          },
          {
            from: '2025-07',
            status: 'under-construction',
            note: 'Goes on, in the words of the Kyrgyz coordinator; other reports have it earlier',
            sources: ['K039'],
          },
        ],
      },
    ],
    history: [
      {
        from: '2014-03-27',
        status: 'planned',
        note: 'The World Bank approves its part',
        sources: ['K113'],
      },
      {
        from: '2016-05',
        status: 'under-construction',
        note: 'Begun in Tursunzoda; the Afghan part stood still from August 2021, the others went on',
        sources: ['K039', 'K082'],
      },
      {
        from: '2025-03-31',
        status: 'under-construction',
        note: 'The line from Datka to Sughd is under power; a Tajik statement of early 2025 expected the whole in 2027',
        sources: ['K039', 'K040', 'K041', 'K082'],
      },
    ],
    figures: [
      {
        what: 'capacity',
        value: 1300,
        unit: 'MW',
        date: '2026',
        planned: true,
        note: 'Export in summer',
        sources: ['K039'],
      },
      {
        what: 'length',
        value: 1387,
        unit: 'km',
        date: '2025',
        planned: true,
        sources: ['K040'],
      },
      {
        what: 'cost',
        value: 1.2,
        unit: 'billion USD',
        date: '2025',
        planned: true,
        sources: ['K040'],
      },
    ],
    summary:
      'High-voltage line to sell summer hydropower of Kyrgyzstan and Tajikistan to Afghanistan and Pakistan. Only the Kyrgyz-Tajik section works.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K039', 'K040', 'K041', 'K082', 'K113'],
    checked: '2026-11-29',
  },
];

/** What the oil pipelines and the power line rest on. */
export const oilAndPowerSources = {
  K039: {
    publisher: '24.kg',
    title: 'Coordinator on the state of CASA-1000',
    date: '13 Mar 2026',
    url: 'https://24.kg./english/365921_Coordinator_about_CASA-1000_projects_current_status/',
  },
  K040: {
    publisher: 'Trend',
    title: '500 kV line to be energised on 31 March 2025',
    date: '21 Mar 2025',
    url: 'https://en.trend.az/casia/kyrgyzstan/4021258.html',
  },
  K041: {
    publisher: 'Afghanistan International',
    title: 'Leaders launch the Kyrgyz-Tajik section',
    date: '31 Mar 2025',
    url: 'https://afintl.com/en/202503316585',
  },
  K048: {
    publisher: 'Interfax',
    title: 'CPC shareholders on repairs',
    date: '26 Feb 2025',
    url: 'https://interfax.com/newsroom/top-stories/110025/',
  },
  K049: {
    publisher: 'tportal (after TASS)',
    title: 'CPC volumes of 2024 and 2025 (in Croatian)',
    date: '26 Feb 2026',
    url: 'https://www.tportal.hr/vijesti/clanak/poznato-koliko-je-nafte-prebaceno-kaspijskim-naftovodnim-konzorcijem-u-prosloj-godini-20260226',
  },
  K050: {
    publisher: 'TASS',
    title: 'Loading at mooring 2 suspended',
    date: '2 Dec 2025',
    url: 'https://tass.com/economy/2052441',
  },
  K051: {
    publisher: 'World Energy News (Reuters)',
    title: 'CPC exports struggle after Tengiz shutdown',
    date: 'Jan 2026',
    url: 'https://www.worldenergynews.com/news/kazakhstan-cpc-oil-exports-struggle-after-tengiz-770162',
  },
  K052: {
    publisher: 'bp Azerbaijan',
    title: 'Baku-Tbilisi-Ceyhan pipeline',
    url: 'https://www.bp.com/en_az/azerbaijan/home/who-we-are/operationsprojects/pipelines/btc.html',
  },
  K053: {
    publisher: 'AJ Media (Anadolu)',
    title: 'BTC delivers over 4 billion barrels',
    date: '13 Jan 2023',
    url: 'https://en.ajmedia.jp/baku-tbilisi-ceyhan-pipeline-delivers-over-4b-barrels-of-oil-since-2006/',
  },
  K054: {
    publisher: 'MENAFN (Trend)',
    title: 'KazTransOil on shipments from Aktau in 2023',
    date: '15 Jan 2024',
    url: 'https://menafn.com/1107722129/Kaztransoil-Boost-Oil-Transit-From-Aktau-Port-To-Baku',
  },
  K055: {
    publisher: 'TÜKİB',
    title: 'Kazakhstan resumes export through BTC (in Turkish)',
    date: 'Sep 2025',
    url: 'https://tukib.kz/haber/kazakistan-btc-boru-hattiyla-petrol-ihracatini-yeniden-baslatti',
  },
  K059: {
    publisher: 'KazMunayGas, annual report 2024',
    title: 'Midstream',
    date: '2025',
    url: 'https://ar2024.kmg.kz/en/strategic-report/operating-review/midstream',
  },
  K060: {
    publisher: 'China Gate (Xinhua)',
    title: 'Sino-Kazak pipeline has carried 20 million tonnes',
    date: '25 Jan 2010',
    url: 'https://en.chinagate.cn/features/Western_Development/2010-01/25/content_19302193.htm',
  },
  K061: {
    publisher: 'People’s Daily (Xinhua)',
    title: 'Pipeline delivers 10.88 million tonnes in 2019 (in Portuguese)',
    date: '10 Jan 2020',
    url: 'https://portuguese.people.cn/n3/2020/0110/c309806-9647640.html',
  },
  K063: {
    publisher: 'Global Energy Monitor',
    title: 'Kazakhstan-China pipeline',
    url: 'https://www.gem.wiki/Kazakhstan-China_Pipeline',
  },
  K082: {
    publisher: 'Amu TV',
    title: 'CASA-1000 expected to work in 2027',
    date: 'early 2025',
    url: 'https://amu.tv/?p=160881',
  },
  K083: {
    publisher: 'Interfax',
    title: 'Kazakhstan expects CPC to resume full operation',
    date: '11 Oct 2022',
    url: 'https://interfax.com/newsroom/top-stories/83731/',
  },
  K104: {
    publisher: 'Baird Maritime (Reuters)',
    title: 'CPC hastens repair of its third mooring after the attack on the second',
    date: 'Dec 2025',
    url: 'https://www.bairdmaritime.com/amp/story/shipping/ports/cpc-fast-tracks-third-spm-repair-at-black-sea-terminal-after-drone-attack',
  },
  K105: {
    publisher: 'Daryo',
    title: 'CPC: capacity raised to 72.5 million tonnes on the Kazakh section',
    date: '28 May 2025',
    url: 'https://daryo.uz/en/2025/05/28/kazakhstans-bektenov-and-cpcs-gorban-discuss-pipeline-expansion-targeting-1bn-tonnes-of-oil-by-october-2025',
  },
  K106: {
    publisher: 'China.org.cn (Xinhua)',
    title: 'Oil from Kazakhstan flows into Xinjiang; line completed in November 2005',
    date: '26 May 2006',
    url: 'https://china.org.cn/archive/2006-05/26/content_1169454.htm',
  },
  K107: {
    publisher: 'China Daily',
    title: 'Kazakhstan oil piped into China',
    date: '25 May 2006',
    url: 'https://www.chinadaily.com.cn/china/2006-05/25/content_600060.htm',
  },
  K108: {
    publisher: 'CACI Analyst (Itar-Tass)',
    title: 'Commercial deliveries to China begin',
    date: '12 Jul 2006',
    url: 'https://cacianalyst.org/publications/news-digest/item/10979-news-digest-caci-analyst-2006-7-12-art-10979.html',
  },
  K113: {
    publisher: 'Pajhwok',
    title: 'World Bank approves USD 526.5 million for CASA-1000',
    date: '28 Mar 2014',
    url: 'https://www.pajhwok.com/en/2014/03/28/world-bank-oks-5265m-casa-1000',
  },
} satisfies Record<string, Source>;
