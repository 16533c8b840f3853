import type { Corridor } from '../../core/data/corridor.js';
import type { Source } from '../../core/data/map-data.js';
import { sharedSources } from './shared-sources.js';
import { STOPS } from './stops.js';

/** Railways around the Caspian Sea and through the Caucasus. */
export const caspianRailways: Corridor[] = [
  {
    id: 'titr',
    name: {
      en: 'Trans-Caspian International Transport Route (Middle Corridor)',
      ru: 'Транскаспийский международный транспортный маршрут (Срединный коридор)',
    },
    short: 'Middle Corridor',
    kind: 'rail',
    parties: ['CN', 'KZ', 'AZ', 'GE', 'TR'],
    sections: [
      {
        stops: [
          { name: 'Khorgos', country: 'KZ', lat: 44.22, lon: 80.39, accuracy: 0.05 },
          STOPS.almaty,
          STOPS.zhezkazgan,
          { name: 'Shalkar', country: 'KZ', lat: 47.83, lon: 59.62, accuracy: 0.05 },
          STOPS.beyneu,
          STOPS.aktau,
        ],
      },
      {
        name: 'from Dostyk',
        stops: [
          STOPS.alashankou,
          { name: 'Aktogay', country: 'KZ', lat: 46.95, lon: 79.67, accuracy: 0.1 },
          STOPS.zhezkazgan,
        ],
      },
      {
        name: 'ferry',
        kind: 'sea',
        stops: [
          STOPS.aktau,
          // Around the Absheron peninsula.
          { lat: 40.5, lon: 50.85 },
          { lat: 40.05, lon: 50.45 },
          STOPS.alat,
        ],
      },
      { stops: [STOPS.alat, STOPS.tbilisi] },
      {
        name: 'Baku-Tbilisi-Kars line',
        stops: [
          STOPS.tbilisi,
          { name: 'Akhalkalaki', country: 'GE', lat: 41.41, lon: 43.49, accuracy: 0.05 },
          STOPS.kars,
        ],
        history: [
          {
            from: '2008',
            status: 'under-construction',
            note: 'Georgian part from Akhalkalaki to the border new, the rest renewed',
            sources: ['K085'],
          },
          {
            from: '2017-10-30',
            status: 'operating',
            note: 'Opened at the port of Alat',
            sources: ['K085', 'K086'],
          },
        ],
      },
      {
        name: 'to the Black Sea',
        stops: [
          STOPS.tbilisi,
          { name: 'Poti', country: 'GE', lat: 42.14, lon: 41.67, accuracy: 0.05 },
        ],
      },
    ],
    history: [
      {
        from: '2014',
        status: 'operating',
        note: 'Railways and ports coordinate the route; its tenth anniversary was marked in 2024',
        sources: ['K002'],
      },
      {
        from: '2017-10-30',
        status: 'operating',
        note: 'Baku-Tbilisi-Kars line opened; demand grows after February 2022',
        sources: ['K085', 'K086'],
      },
    ],
    figures: [
      { what: 'volume', value: 0.8, unit: 'million t', date: '2020', sources: ['K001'] },
      {
        what: 'volume',
        value: 2.75,
        unit: 'million t',
        date: '2023',
        note: 'Other reports have 2.7 or 2.8',
        sources: ['K002'],
      },
      { what: 'volume', value: 4.5, unit: 'million t', date: '2024', sources: ['K001', 'K005'] },
      {
        what: 'volume',
        value: 2.3,
        unit: 'million t',
        date: '2025',
        note: 'First half of the year, up by 7 per cent',
        sources: ['K001'],
      },
      {
        what: 'volume',
        value: 5.2,
        unit: 'million t',
        date: '2025',
        planned: true,
        sources: ['K005'],
      },
      {
        what: 'volume by rail in Kazakhstan',
        value: 2.6,
        unit: 'million t',
        date: '2025',
        note: 'January to October; counted otherwise than the totals',
        sources: ['K003'],
      },
      {
        what: 'containers',
        value: 50500,
        unit: 'TEU',
        date: '2024',
        note: 'January to November',
        sources: ['K004'],
      },
      {
        what: 'capacity',
        value: 6,
        unit: 'million t a year',
        date: '2024',
        sources: ['K004', 'K087'],
      },
      {
        what: 'capacity',
        value: 10,
        unit: 'million t a year',
        date: '2027',
        planned: true,
        sources: ['K005', 'K087'],
      },
    ],
    summary:
      'Rail and ferry route from China to Europe across Kazakhstan, the Caspian Sea and the South Caucasus, without Russia and Iran. Much of the load is Kazakh export. The total of 2025 is not known to this record.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K001', 'K002', 'K003', 'K004', 'K005', 'K085', 'K086', 'K087'],
    checked: '2026-11-27',
  },
  {
    id: 'tripp',
    name: {
      en: 'Trump Route for International Peace and Prosperity (TRIPP); Zangezur corridor in Azerbaijani use',
      ru: '«Маршрут Трампа», TRIPP; «Зангезурский коридор» в Азербайджане',
    },
    short: 'TRIPP',
    kind: 'rail',
    parties: ['AM', 'US', 'AZ'],
    sections: [
      {
        stops: [
          { name: 'Horadiz', country: 'AZ', lat: 39.45, lon: 47.34, accuracy: 0.05 },
          { name: 'Mincivan', country: 'AZ', lat: 39.03, lon: 46.72, accuracy: 0.05 },
          { name: 'Nrnadzor (border)', country: 'AM', lat: 38.93, lon: 46.48, accuracy: 0.06 },
          { lat: 38.94, lon: 46.36 },
          { name: 'Meghri', country: 'AM', lat: 38.9, lon: 46.24, accuracy: 0.03 },
          { name: 'Agarak (border)', country: 'AM', lat: 38.88, lon: 46.19, accuracy: 0.03 },
          { name: 'Ordubad', country: 'AZ', lat: 38.91, lon: 46.02, accuracy: 0.03 },
          { name: 'Nakhchivan', country: 'AZ', lat: 39.21, lon: 45.41, accuracy: 0.03 },
        ],
      },
    ],
    history: [
      {
        from: '1992',
        status: 'closed',
        note: 'Soviet railway along the Aras, out of use since the first Karabakh war',
        basis: 'memory',
      },
      {
        from: '2025-08-08',
        status: 'planned',
        note: 'Washington declaration: Armenia will set up the route with the United States and agreed partners',
        sources: ['K088', 'K089'],
      },
      {
        from: '2026-01-14',
        status: 'planned',
        note: 'Framework of Armenia and the United States published; American engineers began surveys in February 2026, and building was meant for the second half of the year',
        sources: ['K014', 'K015', 'K016', 'K088'],
      },
    ],
    figures: [
      {
        what: 'length in Armenia',
        value: 42,
        unit: 'km',
        date: '2025',
        note: '43 in other reports',
        sources: ['K012'],
      },
      {
        what: 'share of the United States in the company',
        value: 74,
        unit: 'per cent',
        date: '2026-01',
        planned: true,
        sources: ['K089'],
      },
      {
        what: 'right to develop the route',
        value: 49,
        unit: 'years',
        date: '2026-01',
        planned: true,
        note: '50 more are possible, with an Armenian share of then 49 per cent',
        sources: ['K089'],
      },
    ],
    summary:
      'Planned railway, and later lines for energy and data, through the south of Armenia between Azerbaijan and its exclave Nakhchivan. Armenia rejects the name Zangezur corridor. The framework leaves border, customs and law with Armenia; a signed final agreement is not known to this record.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K012', 'K014', 'K015', 'K016', 'K088', 'K089'],
    checked: '2026-11-27',
  },
  {
    id: 'instc-west',
    name: {
      en: 'International North-South Transport Corridor, western branch',
      ru: 'МТК «Север - Юг», западный маршрут',
    },
    short: 'INSTC west',
    kind: 'rail',
    parties: ['RU', 'AZ', 'IR', 'IN'],
    sections: [
      {
        stops: [
          STOPS.moscow,
          { name: 'Astrakhan', country: 'RU', lat: 46.35, lon: 48.04, accuracy: 0.05 },
          { name: 'Makhachkala', country: 'RU', lat: 42.98, lon: 47.5, accuracy: 0.05 },
          { name: 'Samur (border)', country: 'RU', lat: 41.83, lon: 48.49, accuracy: 0.05 },
          { name: 'Baku', country: 'AZ', lat: 40.38, lon: 49.89, accuracy: 0.05 },
          { name: 'Astara', country: 'AZ', lat: 38.46, lon: 48.88, accuracy: 0.03 },
          STOPS.iranianAstara,
        ],
      },
      { name: 'by lorry', kind: 'road', stops: [STOPS.iranianAstara, STOPS.rasht] },
      {
        stops: [
          STOPS.rasht,
          { name: 'Qazvin', country: 'IR', lat: 36.27, lon: 50, accuracy: 0.05 },
          STOPS.tehran,
          STOPS.bandarAbbas,
        ],
      },
      {
        name: 'by ship',
        kind: 'sea',
        stops: [
          STOPS.bandarAbbas,
          // Through the Strait of Hormuz and along the Gulf of Oman.
          { lat: 26.6, lon: 56.55 },
          { lat: 25.3, lon: 57.3 },
          { lat: 24, lon: 60.5 },
          { name: 'Mumbai', country: 'IN', lat: 19.07, lon: 72.88, accuracy: 0.05 },
        ],
      },
    ],
    history: [
      {
        from: '2000-09-12',
        status: 'planned',
        note: 'Founding agreement of Russia, Iran and India; more than ten states have ratified it',
        sources: ['K115'],
      },
      {
        from: '2018',
        status: 'operating',
        note: 'Rails reach Astara on the Iranian side and lorries bridge the gap to Rasht; the state after the war of 2026 is not known to this record',
        sources: ['K019'],
      },
    ],
    figures: [
      {
        what: 'volume',
        value: 3,
        unit: 'million t',
        date: '2023',
        note: 'More than, in the words of the Iranian ambassador in Moscow',
        sources: ['K017'],
      },
      {
        what: 'throughput of the Astara terminal',
        value: 0.8,
        unit: 'million t',
        date: '2024',
        note: 'More than, in a state report of October 2025; 777,000 t in figures of Azerbaijan’s railways',
        sources: ['K018', 'K114'],
      },
    ],
    summary:
      'Route from Russia through Azerbaijan and Iran to the Gulf and India. The stretch from Astara to Rasht has no rails yet.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K017', 'K018', 'K019', 'K114', 'K115'],
    checked: '2026-11-29',
  },
  {
    id: 'rasht-astara',
    name: { en: 'Rasht-Astara railway (missing link)', ru: 'Железная дорога Решт - Астара' },
    short: 'Rasht-Astara',
    kind: 'rail',
    parties: ['IR', 'RU'],
    sections: [
      {
        stops: [
          STOPS.rasht,
          { name: 'Bandar-e Anzali', country: 'IR', lat: 37.47, lon: 49.46, accuracy: 0.05 },
          STOPS.iranianAstara,
        ],
      },
    ],
    history: [
      {
        from: '2023-05',
        status: 'planned',
        note: 'Agreement of Iran and Russia; land is bought step by step. A final agreement was meant for 1 April 2026; whether it was signed and building began after the war of 28 February 2026 is not known to this record',
        sources: ['K020', 'K023', 'K090', 'K091', 'K092'],
      },
    ],
    figures: [
      { what: 'length', value: 162, unit: 'km', date: '2025', sources: ['K020'] },
      {
        what: 'Russian loan',
        value: 1.3,
        unit: 'billion EUR',
        date: '2023',
        planned: true,
        sources: ['K021'],
      },
      {
        what: 'cost',
        value: 1.6,
        unit: 'billion EUR',
        date: '2025-12',
        planned: true,
        sources: ['K091'],
      },
      {
        what: 'land acquired',
        value: 95,
        unit: 'per cent',
        date: '2025-11',
        note: 'Iranian railways; another official spoke of 35 per cent taken over by the contractor, and the Iranian president in December of more than 100 of 160 km',
        sources: ['K022', 'K091', 'K093'],
      },
    ],
    summary:
      'Gap in the western branch of the North-South corridor along the Caspian coast, to be built with a Russian loan.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K020', 'K021', 'K022', 'K023', 'K090', 'K091', 'K092', 'K093'],
    checked: '2026-11-27',
  },
  {
    id: 'instc-east',
    name: {
      en: 'International North-South Transport Corridor, eastern branch',
      ru: 'МТК «Север - Юг», восточный маршрут',
    },
    short: 'INSTC east',
    kind: 'rail',
    parties: ['RU', 'KZ', 'TM', 'IR'],
    sections: [
      {
        stops: [
          STOPS.moscow,
          { name: 'Ozinki (border)', country: 'RU', lat: 51.2, lon: 49.73, accuracy: 0.1 },
          STOPS.atyrau,
          STOPS.beyneu,
          { name: 'Zhanaozen (Uzen)', country: 'KZ', lat: 43.34, lon: 52.86, accuracy: 0.05 },
          { name: 'Bereket', country: 'TM', lat: 39.25, lon: 55.52, accuracy: 0.05 },
          { name: 'Etrek', country: 'TM', lat: 37.66, lon: 54.76, accuracy: 0.05 },
          { name: 'Incheh Borun', country: 'IR', lat: 37.45, lon: 54.73, accuracy: 0.06 },
          { name: 'Gorgan', country: 'IR', lat: 36.84, lon: 54.44, accuracy: 0.05 },
          STOPS.tehran,
          STOPS.bandarAbbas,
        ],
      },
    ],
    history: [
      {
        from: '2009',
        status: 'under-construction',
        note: 'Line from Uzen in Kazakhstan through Turkmenistan to Gorgan in Iran, agreed in 2007',
        sources: ['K094'],
      },
      {
        from: '2014-12-03',
        status: 'operating',
        note: 'Line opened by the three presidents; regular Russian transit since 2023, and a container train from near Moscow reached the Aprin dry port on 8 November 2025. The state after the war of 2026 is not known to this record',
        sources: ['K024', 'K027', 'K094'],
      },
    ],
    figures: [
      {
        what: 'length of the Kazakhstan-Turkmenistan-Iran line',
        value: 928,
        unit: 'km',
        date: '2014',
        note: '908 in an Iranian report, 934.5 in a Turkmen one',
        sources: ['K094'],
      },
      { what: 'volume', value: 0.65, unit: 'million t', date: '2023', sources: ['K017'] },
      {
        what: 'volume',
        value: 2,
        unit: 'million t',
        date: '2024',
        note: 'About',
        sources: ['K025'],
      },
      {
        what: 'capacity',
        value: 15,
        unit: 'million t a year',
        date: '2027',
        planned: true,
        sources: ['K026'],
      },
    ],
    summary:
      'Rail route east of the Caspian Sea from Russia through Kazakhstan and Turkmenistan to Iran. The Russian part is drawn roughly.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['K017', 'K024', 'K025', 'K026', 'K027', 'K094'],
    checked: '2026-11-27',
  },
];

/** What the railways around the Caspian Sea rest on. */
export const caspianRailwaysSources = {
  K001: sharedSources.K001,
  K002: {
    publisher: 'Trend (World Bank)',
    title: 'Railway traffic on the route to grow; tenth anniversary',
    date: '28 Feb 2024',
    url: 'https://en.trend.az/business/transport/3868186.html',
  },
  K003: {
    publisher: 'Trend',
    title: 'Rail transport on the route in ten months of 2025',
    date: '19 Nov 2025',
    url: 'https://www.trend.az/casia/kazakhstan/4119716.html',
  },
  K004: {
    publisher: 'Trend',
    title: 'Cargo turnover in eleven months of 2024',
    date: '17 Dec 2024',
    url: 'https://en.trend.az/business/3982954.html',
  },
  K005: {
    publisher: 'Report',
    title: 'Cargo on Azerbaijan’s railways along the corridor',
    date: '20 Oct 2025',
    url: 'https://report.az/en/infrastructure/cargo-shipment-via-azerbaijan-s-railways-along-middle-corridor-up-6',
  },
  K012: {
    publisher: 'Report',
    title: 'Armenia and US discuss TRIPP, 42 km (in Russian)',
    date: '9 Oct 2025',
    url: 'https://report.az/ru/v-regione/armeniya-i-ssha-obsudili-realizaciyu-proekta-tripp',
  },
  K014: {
    publisher: 'First Channel News (Armenia)',
    title: 'Joint statement on the TRIPP framework',
    date: '14 Jan 2026',
    url: 'https://www.1lurer.am/en/2026/01/14/Ermənistan-ABŞ-“Beynəlxalq-Sülh-və-Rifah-üçün-Tramp-Yolu”-proqramının-icra-çərçivəsinin-təqdim-edil/1446539',
  },
  K015: {
    publisher: 'Report',
    title: 'American engineers arrive for TRIPP',
    date: '5 Feb 2026',
    url: 'https://report.az/en/region/us-delegation-arrives-in-armenia-within-tripp-project',
  },
  K016: {
    publisher: 'First Channel News (Armenia)',
    title: 'Construction to begin in the second half of 2026',
    date: '12 Nov 2025',
    url: 'https://www.1lurer.am/en/2025/11/12/1/1414542',
  },
  K017: {
    publisher: 'Iran Daily (Mehr)',
    title: 'Ambassador on volumes of the corridor',
    date: '2024',
    url: 'https://newspaper.irandaily.ir/7637/2/10718',
  },
  K018: sharedSources.K018,
  K019: sharedSources.K019,
  K020: {
    publisher: 'Mehr',
    title: 'Russia to begin Rasht-Astara in 2026',
    date: '5 Nov 2025',
    url: 'https://en.mehrnews.com/news/238450/Russia-to-begin-construction-of-key-Iranian-rail-link-in-2026',
  },
  K021: {
    publisher: 'Azernews',
    title: 'Rasht-Astara to be completed in 2028; loan of 1.3 billion euro',
    date: '28 Oct 2023',
    url: 'https://www.azernews.az/business/216678.html',
  },
  K022: {
    publisher: 'Vestnik Kavkaza',
    title: 'Start date set for Rasht-Astara',
    date: '26 Nov 2025',
    url: 'https://en.vestikavkaza.ru/news/Rasht-Astara-railway-construction-start-date-set.html',
  },
  K023: {
    publisher: 'Mehr',
    title: 'Rasht-Astara in less than three years',
    date: '18 Jan 2026',
    url: 'https://en.mehrnews.com/news/240881/Rasht-Astara-rail-project-to-be-finished-in-less-than-3-years',
  },
  K024: {
    publisher: 'Cult Current',
    title: 'Eastern corridor: train of 8 November 2025',
    date: '2025',
    url: 'https://english.cultcurrent.in/ArticlesDetails.aspx?Article=285',
  },
  K025: {
    publisher: 'Russia’s Pivot to Asia',
    title: 'Ambassador Jalali on the eastern branch',
    date: '2025',
    url: 'https://russiaspivottoasia.com/russia-iran-instc-trade-volumes-could-reach-15-million-tonnes-by-2028-29',
  },
  K026: {
    publisher: 'WANA',
    title: 'Roadmap for the eastern route',
    date: 'Jul 2024',
    url: 'https://wanaen.com/?p=17082',
  },
  K027: {
    publisher: 'Mehr',
    title: 'Chinese freight train at Incheh Borun; line inaugurated in December 2014',
    date: '14 Aug 2018',
    url: 'https://en.mehrnews.com/news/136733/Chinese-freight-train-enters-Iran-from-Incheh-Burun',
  },
  K085: {
    publisher: 'Tabula',
    title: 'Baku-Tbilisi-Kars railway officially opened',
    date: '30 Oct 2017',
    url: 'https://www.tabula.ge/ge/node/125979',
  },
  K086: {
    publisher: 'News.az',
    title: 'President Aliyev at the opening of Baku-Tbilisi-Kars',
    date: '30 Oct 2017',
    url: 'https://news.az/news/btk-railway-becoming-important-part-of-eurasias-transport-map-azerbaijani-president',
  },
  K087: {
    publisher: 'Daryo',
    title: 'Capacity of the route: 6 million tons, 10 by 2027',
    date: '29 Feb 2024',
    url: 'https://daryo.uz/en/2024/02/29/trans-caspian-international-transport-route-records-147-surge-in-cargo-transportation',
  },
  K088: {
    publisher: 'Mediamax',
    title: 'Text of the TRIPP Implementation Framework',
    date: '15 Jan 2026',
    url: 'https://mediamax.am/en/news/foreignpolicy/59684/',
  },
  K089: {
    publisher: 'Vestnik Kavkaza',
    title: 'Armenia and US to establish a company for TRIPP: shares and terms',
    date: 'Jan 2026',
    url: 'https://en.vestikavkaza.ru/amp/180037',
  },
  K090: {
    publisher: 'Caliber.az',
    title: 'Rasht-Astara: final agreement on 1 April',
    date: '18 Feb 2026',
    url: 'https://caliber.az/en/post/russia-iran-to-begin-construction-of-rasht-astara-railway-in-april',
  },
  K091: {
    publisher: 'TASS',
    title: 'Iranian delegation to sign the contract on Rasht-Astara',
    date: '17 Dec 2025',
    url: 'https://tass.com/economy/2060389',
  },
  K092: {
    publisher: 'Realist',
    title: 'Rasht-Astara to begin in early 2026; agreement of May 2023',
    date: '2025',
    url: 'https://english.realtribune.ru/construction-of-rasht-astara-railway-in-northern-iran-to-begin-in-early-2026',
  },
  K093: {
    publisher: 'Vestnik Kavkaza',
    title: 'Russian contractor has 35 per cent of the land',
    date: '4 Nov 2025',
    url: 'https://en.vestikavkaza.ru/news/Russia-ready-to-construct-Rasht-Astara-railway.html',
  },
  K094: {
    publisher: 'TASS',
    title: 'Railway linking Kazakhstan and Turkmenistan to Iran opened, 928 km',
    date: '3 Dec 2014',
    url: 'https://tass.com/world/764933',
  },
  K114: {
    publisher: 'Azernews',
    title: 'Azerbaijan’s and Iran’s railways at the Astara terminal',
    date: '24 Jul 2025',
    url: 'https://www.azernews.az/business/245103.html',
  },
  K115: {
    publisher: 'Trend',
    title: 'Rasht-Astara railway and the founding of the corridor',
    date: '10 Jun 2025',
    url: 'https://en.trend.az/iran/business/4054796.html',
  },
} satisfies Record<string, Source>;
