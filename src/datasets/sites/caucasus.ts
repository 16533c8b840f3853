import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';

/** Military sites in Armenia and Azerbaijan. */
export const caucasianSites: Site[] = [
  {
    id: 'ru-gyumri',
    name: {
      en: '102nd Military Base, Gyumri',
      ru: '102-я военная база, Гюмри',
      hy: '102-րդ ռազմական բազա, Գյումրի',
    },
    kind: 'military-site',
    countries: ['AM'],
    lat: 40.79,
    lon: 43.85,
    precision: 'town',
    accuracy: 0.05,
    operators: ['RU'],
    history: [
      {
        from: '1995',
        status: 'active',
        note: 'Treaty for 25 years',
        sources: ['S152', 'S153'],
      },
      {
        from: '2010-08',
        status: 'active',
        note: 'A protocol extends the term to 49 years from 1995, to 2044; in force since 6 July 2011',
        sources: ['S152', 'S153', 'S154'],
      },
    ],
    summary:
      'Russian ground base in Armenia. Armenian officials said in 2025 that its removal was not under discussion.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S045', 'S046', 'S047', 'S152', 'S153', 'S154'],
    checked: '2026-11-27',
  },
  {
    id: 'ru-erebuni',
    name: {
      en: '3624th air base, Erebuni',
      ru: '3624-я авиационная база, Эребуни',
      hy: 'Էրեբունի օդանավակայան',
    },
    kind: 'military-site',
    countries: ['AM'],
    lat: 40.122,
    lon: 44.465,
    accuracy: 0.02,
    operators: ['RU'],
    history: [
      {
        from: '1995',
        status: 'active',
        note: 'Russian aviation at Erebuni, with fighters since 1998',
        sources: ['S049', 'S198'],
      },
      {
        from: '2001',
        status: 'active',
        note: 'Formed as the 3624th air base, part of the Gyumri base',
        sources: ['S049'],
      },
    ],
    summary: 'Russian air base at Yerevan’s second airport, under the 102nd base.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['S045', 'S048', 'S049', 'S198'],
    checked: '2026-11-29',
  },
  {
    id: 'ru-karabakh',
    name: {
      en: 'Russian peacekeepers in Karabakh, Khojaly airfield',
      ru: 'База российских миротворцев, Ходжалы',
      az: 'Xocalı aeroportu',
      hy: 'Ստեփանակերտի օդանավակայան',
    },
    kind: 'military-site',
    countries: ['AZ'],
    lat: 39.901,
    lon: 46.787,
    accuracy: 0.02,
    operators: ['RU'],
    history: [
      {
        from: '2020-11-10',
        status: 'active',
        note: 'Sent for five years under the ceasefire statement of November 2020',
        sources: ['S051'],
      },
      {
        from: '2024-04-17',
        status: 'active',
        note: 'Withdrawal confirmed by both sides; closing ceremony on 15 May',
        sources: ['S050', 'S051'],
      },
      {
        from: '2024-06-12',
        status: 'handed-over',
        operators: ['AZ'],
        note: 'Withdrawal complete, according to Azerbaijan’s defence ministry',
        sources: ['S051', 'S182'],
      },
    ],
    figures: [
      {
        what: 'soldiers',
        value: 2000,
        unit: 'people',
        date: '2020',
        note: 'About',
        sources: ['S051'],
      },
    ],
    summary:
      'Main base of the Russian force sent after the war of 2020; it left before its five years were over.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S050', 'S051', 'S182'],
    checked: '2026-11-29',
  },
  {
    id: 'ru-tr-aghdam',
    name: {
      en: 'Joint Turkish-Russian monitoring centre, Aghdam district',
      ru: 'Совместный российско-турецкий центр, Кыямеддинли',
      az: 'Qiyaməddinli, Ağdam',
      tr: 'Türk-Rus Ortak Merkezi',
    },
    kind: 'military-site',
    countries: ['AZ'],
    lat: 40.03,
    lon: 47.06,
    precision: 'area',
    accuracy: 0.2,
    operators: ['TR', 'RU'],
    history: [
      {
        from: '2021-01-30',
        status: 'active',
        note: 'About 60 soldiers of each side',
        sources: ['S052', 'S183'],
      },
      {
        from: '2024-04-26',
        status: 'closed',
        note: 'Closing ceremony while the Russian force leaves',
        sources: ['S053', 'S183'],
      },
    ],
    summary: 'Centre that watched the ceasefire with drones. The position is approximate.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S052', 'S053', 'S183'],
    checked: '2026-11-29',
  },
];

/** What the sites in Armenia and Azerbaijan rest on. */
export const caucasianSitesSources = {
  S045: {
    publisher: 'Orda.kz',
    title: 'Armenian speaker rules out withdrawal of the Russian base',
    date: '2025',
    url: 'https://en.orda.kz/armenian-speaker-rules-out-withdrawal-of-russian-military-base-8270',
  },
  S046: {
    publisher: 'Rossa Primavera',
    title: 'Armenian defence minister at the Gyumri base (in Russian)',
    date: '2020',
    url: 'https://rossaprimavera.ru/news/076eed4b',
  },
  S047: {
    publisher: 'AnewZ',
    title: 'Armenia to begin TRIPP construction; no plan to remove the base',
    date: 'Dec 2025',
    url: 'https://anewz.tv/world/world-news/16747/armenia-to-begin-tripp-construction-in-second-half-of-2026/news',
  },
  S048: {
    publisher: 'PanARMENIAN',
    title: 'Armenia on the status of Russian border troops',
    date: '23 Jul 2018',
    url: 'https://www.panarmenian.net/eng/news/258206/',
  },
  S049: {
    publisher: 'Topwar (German edition)',
    title: 'Helicopters for the Erebuni base',
    date: '2015',
    url: 'https://de.topwar.ru/87528-rossiyskaya-aviabaza-v-erebuni-armeniya-popolnilas-partiey-transportnyh-i-udarnyh-vertoletov.html',
  },
  S050: {
    publisher: 'Turan',
    title: 'Closing ceremony at Khojaly airport',
    date: 'May 2024',
    url: 'https://turan.az/en/politics/slosing-ceremony-of-russian-peacekeepers-base-is-held-at-khojaly-airport',
  },
  S051: {
    publisher: 'The Kyiv Independent',
    title: 'Russian force leaves Karabakh',
    date: 'Jun 2024',
    url: 'https://kyivindependent.com/russian-peacekeepers-leave-karabakh',
  },
  S052: {
    publisher: 'HyeTert (TASS)',
    title: 'Russian-Turkish centre opens near Kiyamaddinli',
    date: '30 Jan 2021',
    url: 'https://hyetert.org/2021/01/30/russian-turkish-center-to-monitor-nagorno-karabakh-ceasefire-opens-in-azerbaijan/',
  },
  S053: {
    publisher: 'TDS Media (APA)',
    title: 'Joint centre in Aghdam ends its work',
    date: '26 Apr 2024',
    url: 'https://tdsmedia.org/en/post/joint-turkish-russian-monitoring-centre-in-azerbaijan-s-aghdam-ceases-its-activity',
  },
  S152: {
    publisher: 'PanARMENIAN',
    title: 'Protocol extending the Gyumri base submitted to Medvedev; treaty of 1995',
    date: '2011',
    url: 'https://www.panarmenian.net/eng/world/news/65584/',
  },
  S153: {
    publisher: 'Vestnik Kavkaza',
    title: 'Base in Gyumri prolonged from 25 to 49 years',
    date: 'Aug 2010',
    url: 'https://en.vestikavkaza.ru/news/politics/4751.html',
  },
  S154: {
    publisher: 'RTTNews, copied in a forum',
    title: 'Deal to extend the base comes into force',
    date: '6 Jul 2011',
    url: 'https://armeniandiaspora.com/forum/2011/july-2011/238809-deal-to-extend-russian-military-base-in-armenia-comes-into-force',
    cite: false,
  },
  S182: {
    publisher: 'Online.ua',
    title: 'Russian force has left Karabakh, Azerbaijan’s defence ministry says',
    date: '13 Jun 2024',
    url: 'https://news.online.ua/en/russia-withdrew-its-troops-from-nagorno-karabakh-azerbaijan-mod-reports-880139/',
  },
  S183: {
    publisher: 'Turan',
    title: 'Turkish-Russian monitoring centre stops its work',
    date: 'Apr 2024',
    url: 'https://turan.az/en/politics/turkish-russian-monitoring-center-stops-activities-in-karabakh',
  },
  S198: {
    publisher: 'Gisher',
    title:
      'Helicopters for the Russian base in Armenia, from the Southern Military District (in Russian)',
    date: '21 Dec 2015',
    url: 'https://gisher.news/ru/politics/russia-usilila-bazu-v-ra-boevimi-i-transportnimi-vertoletami.html',
  },
} satisfies Record<string, Source>;
