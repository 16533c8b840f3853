import type { Corridor } from '../../core/data/corridor.js';
import type { Source } from '../../core/data/map-data.js';
import { STOPS } from './stops.js';

/** Gas pipelines. */
export const gasPipelines: Corridor[] = [
  {
    id: 'tapi',
    name: {
      en: 'Turkmenistan-Afghanistan-Pakistan-India gas pipeline (TAPI)',
      ru: 'Газопровод ТАПИ',
    },
    short: 'TAPI',
    kind: 'gas-pipeline',
    parties: ['TM', 'AF', 'PK', 'IN'],
    sections: [
      { name: 'Turkmen part', stops: [STOPS.galkynysh, STOPS.serhetabat] },
      {
        name: 'to Herat',
        stops: [STOPS.serhetabat, STOPS.herat],
        history: [
          { from: '2010-12-11', status: 'planned', basis: 'memory' },
          {
            from: '2024-09-11',
            status: 'under-construction',
            note: '6 km laid by January 2025 and 14 km by April 2025, still the figure of October; 91 km made ready for pipes by January 2026, and Herat promised for the end of the year',
            sources: ['K035', 'K037', 'K038', 'K081', 'K101'],
          },
        ],
      },
      {
        name: 'south of Herat',
        stops: [
          STOPS.herat,
          { name: 'Farah', country: 'AF', lat: 32.38, lon: 62.12, accuracy: 0.2 },
          STOPS.kandahar,
          STOPS.quetta,
          { name: 'Multan', country: 'PK', lat: 30.2, lon: 71.48, accuracy: 0.1 },
          { name: 'Fazilka', country: 'IN', lat: 30.4, lon: 74.03, accuracy: 0.05 },
        ],
        history: [{ from: '2010-12-11', status: 'planned', basis: 'memory' }],
      },
    ],
    history: [
      {
        from: '2010-12-11',
        status: 'planned',
        note: 'Agreement of the four governments',
        basis: 'memory',
      },
      {
        from: '2015-12-13',
        status: 'under-construction',
        note: 'Work in Turkmenistan, where 214 km are finished; the Afghan part was opened with a ceremony in 2018 and then not built',
        sources: ['K036', 'K101', 'K102'],
      },
      {
        from: '2024-09-11',
        status: 'under-construction',
        note: 'Works begin from the border to Herat; their next stage, opened on 20 October 2025, is called Arkadagyň ak ýoly',
        sources: ['K036', 'K038', 'K102'],
      },
    ],
    figures: [
      {
        what: 'length',
        value: 1814,
        unit: 'km',
        date: '2025',
        planned: true,
        note: '1,821 in a Turkmen newspaper',
        sources: ['K035', 'K101'],
      },
      {
        what: 'capacity',
        value: 33,
        unit: 'billion m³ a year',
        date: '2025',
        planned: true,
        sources: ['K036', 'K101'],
      },
      {
        what: 'length from the border to Herat',
        value: 153,
        unit: 'km',
        date: '2025',
        planned: true,
        sources: ['K036'],
      },
      {
        what: 'pipe laid in Afghanistan',
        value: 14,
        unit: 'km',
        date: '2025-10',
        sources: ['K037', 'K101'],
      },
    ],
    summary:
      'Gas line from Turkmenistan to South Asia, an idea of the 1990s. Only the Turkmen part is built and the stretch to Herat is under way; no date for Pakistan and India is known.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K035', 'K036', 'K037', 'K038', 'K081', 'K101', 'K102'],
    checked: '2026-11-27',
  },
  {
    id: 'ca-china-abc',
    name: {
      en: 'Central Asia-China gas pipeline, lines A, B and C',
      ru: 'Газопровод Центральная Азия - Китай, нитки A, B, C',
    },
    short: 'Central Asia-China gas',
    kind: 'gas-pipeline',
    parties: ['TM', 'UZ', 'KZ', 'CN'],
    sections: [
      {
        stops: [
          { name: 'Gedaim (border)', country: 'TM', lat: 39.3, lon: 64, accuracy: 0.4 },
          { name: 'Bukhara area', country: 'UZ', lat: 39.77, lon: 64.43, accuracy: 0.2 },
          { name: 'Shymkent area', country: 'KZ', lat: 42.31, lon: 69.6, accuracy: 0.2 },
          { name: 'Almaty area', country: 'KZ', lat: 43.25, lon: 76.91, accuracy: 0.3 },
          { name: 'Khorgos', country: 'CN', lat: 44.2, lon: 80.42, accuracy: 0.05 },
        ],
      },
    ],
    history: [
      {
        from: '2009-12-14',
        status: 'operating',
        note: 'Line A',
        sources: ['K043', 'K103'],
      },
      { from: '2010-10', status: 'operating', note: 'Line B', sources: ['K043'] },
      { from: '2014-05-31', status: 'operating', note: 'Line C', sources: ['K043'] },
    ],
    figures: [
      {
        what: 'length from border to border',
        value: 1833,
        unit: 'km',
        date: '2020',
        sources: ['K042'],
      },
      {
        what: 'capacity',
        value: 55,
        unit: 'billion m³ a year',
        date: '2014',
        note: '60 in Chinese reports of 2020',
        sources: ['K043'],
      },
      { what: 'volume', value: 47.9, unit: 'billion m³', date: '2019', sources: ['K042'] },
      {
        what: 'volume',
        value: 42,
        unit: 'billion m³',
        date: '2022',
        note: 'The year is worked out from the running total of the report',
        sources: ['K044'],
      },
    ],
    summary:
      'Three lines side by side that carry Turkmen, Uzbek and Kazakh gas to China. The volumes of 2023 to 2025 are not known to this record.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K042', 'K043', 'K044', 'K103'],
    checked: '2026-11-27',
  },
  {
    id: 'ca-china-d',
    name: {
      en: 'Central Asia-China gas pipeline, line D',
      ru: 'Газопровод Центральная Азия - Китай, нитка D',
    },
    short: 'Line D',
    kind: 'gas-pipeline',
    parties: ['TM', 'UZ', 'TJ', 'KG', 'CN'],
    sections: [
      {
        stops: [
          STOPS.galkynysh,
          { name: 'Denau area', country: 'UZ', lat: 38.27, lon: 67.9, accuracy: 0.3 },
          { name: 'Tursunzoda', country: 'TJ', lat: 38.51, lon: 68.23, accuracy: 0.1 },
          { name: 'Vahdat area', country: 'TJ', lat: 38.56, lon: 69.02, accuracy: 0.15 },
          { name: 'Rasht', country: 'TJ', lat: 39.03, lon: 70.37, accuracy: 0.15 },
          { name: 'Karamyk area', country: 'KG', lat: 39.48, lon: 71.8, accuracy: 0.15 },
          { name: 'Irkeshtam', country: 'KG', lat: 39.69, lon: 73.9, accuracy: 0.1 },
          { name: 'Wuqia', country: 'CN', lat: 39.72, lon: 75.26, accuracy: 0.1 },
        ],
      },
    ],
    history: [
      {
        from: '2013-09',
        status: 'planned',
        note: 'Agreements of China with the states on the way',
        sources: ['K045', 'K047'],
      },
      {
        from: '2014-09-13',
        status: 'planned',
        note: 'Ground broken in Tajikistan, and one tunnel nearly done in January 2020; on 6 February 2024 the Tajik energy minister put the delay down to prices. Regular building is not known to this record',
        sources: ['K045', 'K046', 'K047'],
      },
    ],
    figures: [
      {
        what: 'length',
        value: 966,
        unit: 'km',
        date: '2024',
        planned: true,
        note: '391 of them in Tajikistan, with 42 tunnels',
        sources: ['K045'],
      },
      {
        what: 'capacity',
        value: 30,
        unit: 'billion m³ a year',
        date: '2024',
        planned: true,
        note: '25 to 30',
        sources: ['K045'],
      },
    ],
    summary:
      'Fourth line, planned through Tajikistan and Kyrgyzstan. The course shown is schematic.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['K045', 'K046', 'K047'],
    checked: '2026-11-29',
  },
  {
    id: 'scp-tanap',
    name: {
      en: 'South Caucasus Pipeline and TANAP',
      ru: 'Южно-Кавказский газопровод и TANAP',
    },
    short: 'SCP-TANAP',
    kind: 'gas-pipeline',
    parties: ['AZ', 'GE', 'TR'],
    sections: [
      {
        name: 'South Caucasus Pipeline',
        stops: [STOPS.sangachal, STOPS.tbilisiArea, STOPS.turkgozu],
      },
      {
        name: 'TANAP to Eskisehir',
        stops: [
          STOPS.turkgozu,
          STOPS.erzurum,
          { name: 'Sivas area', country: 'TR', lat: 39.75, lon: 37.02, accuracy: 0.3 },
          STOPS.eskisehir,
        ],
        history: [
          {
            from: '2018-06-12',
            status: 'operating',
            note: 'Opened in Eskisehir; sales to Türkiye since 30 June',
            sources: ['K058', 'K084'],
          },
        ],
      },
      {
        name: 'TANAP to the Greek border',
        stops: [
          STOPS.eskisehir,
          { name: 'Ipsala (border)', country: 'TR', lat: 40.92, lon: 26.38, accuracy: 0.06 },
        ],
        history: [
          {
            from: '2019-11-30',
            status: 'operating',
            note: 'Opened at Ipsala, near the Greek border',
            sources: ['K057', 'K111'],
          },
        ],
      },
    ],
    history: [
      {
        from: '2007',
        status: 'operating',
        note: 'South Caucasus Pipeline finished in 2006, deliveries to Georgia from early 2007',
        sources: ['K056'],
      },
      {
        from: '2018-06-30',
        status: 'operating',
        note: 'Sales through TANAP to Türkiye, after its opening on 12 June',
        sources: ['K058', 'K084'],
      },
      {
        from: '2019-11-30',
        status: 'operating',
        note: 'TANAP complete to the Greek border; gas has gone on to Europe since the end of 2020',
        basis: 'memory',
        sources: ['K057', 'K111'],
      },
    ],
    figures: [
      {
        what: 'length of the South Caucasus Pipeline',
        value: 691,
        unit: 'km',
        date: '2006',
        sources: ['K056'],
      },
      { what: 'length of TANAP', value: 1850, unit: 'km', date: '2019', sources: ['K057'] },
      {
        what: 'capacity of TANAP',
        value: 16,
        unit: 'billion m³ a year',
        date: '2019',
        note: '6 for Türkiye and 10 for Europe; 31 with more compressors',
        sources: ['K057', 'K110'],
      },
    ],
    summary:
      'Gas from the Shah Deniz field through Georgia and Türkiye, the eastern parts of the Southern Gas Corridor. Recent volumes are not known to this record.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K056', 'K057', 'K058', 'K084', 'K110', 'K111'],
    checked: '2026-11-29',
  },
  {
    id: 'cac-reverse',
    name: {
      en: 'Central Asia-Center gas pipeline, reverse flow',
      ru: 'Газопровод Средняя Азия - Центр, реверс',
    },
    short: 'Central Asia-Center',
    kind: 'gas-pipeline',
    parties: ['RU', 'KZ', 'UZ'],
    sections: [
      {
        stops: [
          { name: 'Alexandrov Gay', country: 'RU', lat: 50.14, lon: 48.57, accuracy: 0.05 },
          { name: 'Atyrau region', country: 'KZ', lat: 47.6, lon: 52.5, accuracy: 0.6 },
          STOPS.beyneu,
          { name: 'Kungrad area', country: 'UZ', lat: 43.08, lon: 58.9, accuracy: 0.3 },
          { name: 'Gazli', country: 'UZ', lat: 40.13, lon: 63.46, accuracy: 0.2 },
          { name: 'Tashkent area', country: 'UZ', lat: 41.27, lon: 69.22, accuracy: 0.3 },
        ],
      },
    ],
    history: [
      {
        from: '1967',
        status: 'operating',
        note: 'Soviet system towards the north, little used in its last years',
        basis: 'memory',
      },
      {
        from: '2023-10-07',
        status: 'operating',
        note: 'Russian gas flows to Uzbekistan through Kazakhstan; growth is planned for the years after 2025',
        sources: ['K075', 'K077', 'K112'],
      },
    ],
    figures: [
      {
        what: 'volume to Uzbekistan',
        value: 1.28,
        unit: 'billion m³',
        date: '2023',
        sources: ['K075'],
      },
      {
        what: 'volume to Uzbekistan',
        value: 5.64,
        unit: 'billion m³',
        date: '2024',
        sources: ['K075'],
      },
      {
        what: 'growth of deliveries',
        value: 20,
        unit: 'per cent',
        date: '2025',
        note: 'For Uzbekistan in one report, for Uzbekistan, Kazakhstan and Kyrgyzstan together in others',
        sources: ['K075', 'K076'],
      },
      {
        what: 'contract of June 2023',
        value: 2.8,
        unit: 'billion m³ a year',
        date: '2023-06',
        planned: true,
        note: 'For two years',
        sources: ['K076', 'K112'],
      },
    ],
    summary:
      'Soviet lines that once took Central Asian gas north now carry Russian gas south. Inside Uzbekistan the course is drawn roughly.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K075', 'K076', 'K077', 'K112'],
    checked: '2026-11-29',
  },
];

/** What the gas pipelines rest on. */
export const gasPipelinesSources = {
  K035: {
    publisher: 'MENAFN (Trend)',
    title: 'TAPI in Herat: 91 km ready for pipes',
    date: '27 Jan 2026',
    url: 'https://menafn.com/1110654726/TAPI-Gas-Pipeline-In-Afghanistans-Herat-Reaches-91-Km-Milestone-For-Pipe-Laying',
  },
  K036: {
    publisher: 'News Central Asia',
    title: 'TAPI in Herat, next stage',
    date: '22 Oct 2025',
    url: 'https://www.newscentralasia.net/2025/10/22/tapi-in-herat-turkmen-gas-for-500-industrial-enterprises-and-a-catalyst-for-economic-growth-in-afghanistan/',
  },
  K037: {
    publisher: 'MENAFN (Pajhwok)',
    title: 'Officials inspect TAPI: 14 km laid',
    date: 'Oct 2025',
    url: 'https://menafn.com/1110192333/Afghan-Turkmen-Officials-Inspect-Progress-On-TAPI-Project',
  },
  K038: {
    publisher: 'Shamshad News',
    title: 'TAPI to reach Herat by the end of 2026; start of 11 September 2024',
    date: '28 Jan 2026',
    url: 'https://shamshadnews.com/en/2026/01/28/tapi-gas-pipeline-expected-to-reach-herat-by-end-of-2026',
  },
  K042: {
    publisher: 'Hellenic Shipping News (Chinese government)',
    title: 'Gas delivered in 2019',
    date: '7 Jan 2020',
    url: 'https://www.hellenicshippingnews.com/china-central-asia-gas-pipeline-transports-47-9-billion-cubic-meters-in-2019/',
  },
  K043: {
    publisher: 'Oil and Gas Eurasia',
    title: 'Third line opened; lines A and B dated',
    date: '16 Jun 2014',
    url: 'https://www.oilandgaseurasia.com/en/news/china-central-asian-countries-open-3rd-gas-line/',
  },
  K044: {
    publisher: 'Business Turkmenistan (China Daily)',
    title: 'CNPC on gas from Central Asia',
    date: '2023',
    url: 'https://business.com.tm/post/10933/cnpc-merkezi-aziyadan-tebigy-gazyn-iberilishini-artdyrmagy-meyilleshdiryar',
  },
  K045: {
    publisher: 'Trend',
    title: 'Tajik minister on the delay of line D',
    date: '6 Feb 2024',
    url: 'https://en.trend.az/casia/tajikistan/3857739.html',
  },
  K046: {
    publisher: 'News Central Asia',
    title: 'First tunnel for line D',
    date: '30 Jan 2020',
    url: 'https://newscentralasia.net/2020/01/30/tajikistan-builds-first-tunnel-for-the-central-asia-china-gas-pipeline-line-d',
  },
  K047: {
    publisher: 'Sindh Courier (Asia-Plus)',
    title: 'Line D delayed, route in Tajikistan',
    date: '2024',
    url: 'https://sindhcourier.com/central-asia-china-gas-pipeline-project-delayed/',
  },
  K056: {
    publisher: 'Georgian Oil and Gas Corporation',
    title: 'South Caucasus Pipeline',
    url: 'https://www.gogc.ge/en/project/samxret-kavkasiuri-gazsadeni/27',
  },
  K057: {
    publisher: 'Enerdata',
    title: 'TANAP inaugurated (in French)',
    date: '2019',
    url: 'https://enerdata.fr/publications/info-energie-mondiale/inauguration-gazoduc-tanap.html',
  },
  K058: {
    publisher: 'Trend',
    title: 'TANAP opening ceremony in Eskisehir',
    date: '12 Jun 2018',
    url: 'https://en.trend.az/business/energy/2916526.html',
  },
  K075: {
    publisher: 'MENAFN (Trend)',
    title: 'Gazprom on supplies to Uzbekistan',
    date: '29 Dec 2025',
    url: 'https://menafn.com/1110533066/Russian-Gazprom-Reports-Increase-In-Gas-Supplies-To-Uzbekistan',
  },
  K076: {
    publisher: 'The Caspian Post',
    title: 'Russian gas to Central Asia up 20 per cent; contract of 2.8 billion m³',
    date: 'Dec 2025',
    url: 'https://caspianpost.com/uzbekistan/central-asia-sees-20-surge-in-russian-gas-imports',
  },
  K077: {
    publisher: 'Trend',
    title: 'Export of Russian gas to Uzbekistan launched',
    date: '7 Oct 2023',
    url: 'https://en.trend.az/casia/kazakhstan/3808542.html',
  },
  K081: {
    publisher: 'MENAFN (Khaama Press)',
    title: 'TAPI advances 6 km inside Afghanistan',
    date: 'Jan 2025',
    url: 'https://menafn.com/1109131424/TAPI-Pipeline-Advances-6-KM-Inside-Afghanistan-Says-Project-Head',
  },
  K084: {
    publisher: 'Investor.ge',
    title: 'Startup of Shah Deniz 2 on 30 June 2018',
    date: 'Aug 2018',
    url: 'https://investor.ge/article_2018_4.php?art=9',
  },
  K101: {
    publisher: 'Afghanistan International',
    title: '14 kilometres of TAPI completed in Afghanistan; lengths by country',
    date: '24 Apr 2025',
    url: 'https://afintl.com/en/202504248323',
  },
  K102: {
    publisher: 'Amu TV',
    title: 'Launch of 11 September 2024; no progress in Afghanistan since 2018',
    date: 'Sep 2024',
    url: 'https://amu.tv/122701',
  },
  K103: {
    publisher: 'Chinascope (China News Service)',
    title: 'Launch of the gas line to China on 14 December 2009',
    date: '14 Dec 2009',
    url: 'https://chinascope.org/archives/3931',
  },
  K110: {
    publisher: 'Reuters',
    title: 'Turkey opens natural gas pipeline from Azerbaijan',
    date: '12 Jun 2018',
    url: 'https://www.reuters.com/article/energy-turkey-tanap-idAFL8N1TE5BE',
  },
  K111: {
    publisher: 'News.az',
    title: 'Opening of the link of TANAP with Europe at Ipsala',
    date: '2 Dec 2019',
    url: 'https://news.az/news/tanap-will-contribute-to-turkeys-drive-to-become-regional-gas-hub',
  },
  K112: {
    publisher: 'Trend',
    title: 'Uzbekistan doubles its daily imports of gas from Russia',
    date: '27 Dec 2023',
    url: 'https://en.trend.az/casia/uzbekistan/3842641.html',
  },
} satisfies Record<string, Source>;
