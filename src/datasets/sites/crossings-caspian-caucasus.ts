import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';
import { sharedSources } from '../corridors/shared-sources.js';

/** Crossings of Iran's north and of the Caucasus. */
export const caspianCaucasianCrossings: Site[] = [
  {
    id: 'az-ir-astara',
    name: { en: 'Astara crossing', ru: 'КПП Астара', az: 'Astara', fa: 'آستارا' },
    kind: 'crossing',
    countries: ['AZ', 'IR'],
    lat: 38.44,
    lon: 48.87,
    precision: 'town',
    accuracy: 0.02,
    history: [
      {
        from: '2018',
        status: 'active',
        note: 'Rail bridge over the border river in use, with transfer of goods to lorries at the terminal that Azerbaijan runs on the Iranian side; one report has the opening on 5 March 2017',
        sources: ['K019', 'S121'],
      },
      {
        from: '2023-12',
        status: 'active',
        note: 'New road bridge and border post',
        sources: ['K018'],
      },
    ],
    summary:
      'Gap of the North-South corridor: the rails from the north end here until there is a line to Rasht. Azerbaijan has kept its land borders shut to ordinary travellers since 2020.',
    note: 'The closing to travellers is known up to 1 April 2026; goods pass, and foreigners may leave by land.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['K018', 'K019', 'S121', 'S186'],
    checked: '2026-11-29',
  },
  {
    id: 'ir-tm-sarakhs',
    name: { en: 'Sarakhs rail and road crossing', ru: 'КПП Серахс', tk: 'Sarahs', fa: 'سرخس' },
    kind: 'crossing',
    countries: ['IR', 'TM'],
    lat: 36.54,
    lon: 61.18,
    precision: 'town',
    accuracy: 0.04,
    history: [
      {
        from: '1996-05-13',
        status: 'active',
        note: 'Railway from Mashhad to Tejen opened, the first way by rail from Central Asia to the Gulf; two more tracks were agreed in August 2025',
        sources: ['S122', 'S123'],
      },
    ],
    summary:
      'Rail crossing between Iran and Turkmenistan, a gate for goods between Iran and Central Asia.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S122', 'S123'],
    checked: '2026-11-29',
  },
  {
    id: 'ru-ge-upper-lars',
    name: {
      en: 'Upper Lars - Kazbegi crossing',
      ru: 'КПП Верхний Ларс',
      ka: 'ლარსი, ყაზბეგი',
    },
    kind: 'crossing',
    countries: ['RU', 'GE'],
    lat: 42.75,
    lon: 44.63,
    accuracy: 0.03,
    history: [
      {
        from: '2006-07',
        status: 'closed',
        note: 'Shut by Russia for repairs; one report says June',
        sources: ['S124', 'S125', 'S185'],
      },
      {
        from: '2010-03-01',
        status: 'active',
        note: 'Open after talks with Swiss and Armenian help; snow and floods often shut it',
        sources: ['S124', 'S125'],
      },
    ],
    summary:
      'Only land crossing between Russia and Georgia that does not lead through Abkhazia or South Ossetia, and Armenia’s road to Russia.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S124', 'S125', 'S184', 'S185'],
    checked: '2026-11-29',
  },
  {
    id: 'am-tr-margara',
    name: {
      en: 'Margara-Alican crossing',
      ru: 'КПП Маргара - Алиджан',
      hy: 'Մարգարա',
      tr: 'Alican',
    },
    kind: 'crossing',
    countries: ['AM', 'TR'],
    lat: 40.03,
    lon: 44.18,
    accuracy: 0.02,
    history: [
      {
        from: '1993-04-03',
        status: 'closed',
        note: 'Border shut by Türkiye',
        sources: ['S177', 'S178'],
      },
      {
        from: '2023-02-11',
        status: 'active',
        note: 'For earthquake aid from Armenia alone',
        sources: ['S126'],
      },
      {
        from: '2023-02-17',
        status: 'closed',
        note: 'The Armenian side was rebuilt and has been ready since January 2024',
        sources: ['S126', 'S127'],
      },
      {
        from: '2025-03-21',
        status: 'active',
        note: 'For aid from Armenia to Syria alone',
        sources: ['S126', 'S177'],
      },
      {
        from: '2025-03-31',
        status: 'closed',
        note: 'Works on the Turkish side were nine tenths done in January 2026; an opening up to 30 June 2026 is not known to this record',
        sources: ['S130', 'S131', 'S178'],
      },
    ],
    summary:
      'Bridge between Armenia and Türkiye, rebuilt but closed. Armenian guards alone have served there since 1 March 2025.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['S126', 'S127', 'S130', 'S131', 'S177', 'S178'],
    checked: '2026-11-27',
  },
];

/** What the crossings of Iran's north and of the Caucasus rest on. */
export const caspianCaucasianCrossingsSources = {
  K018: sharedSources.K018,
  K019: sharedSources.K019,
  S121: {
    publisher: 'Privatbahn-Magazin',
    title: 'Rail link Azerbaijan-Iran (in German)',
    date: '2017',
    url: 'https://privatbahn-magazin.de/bprima/category/international/',
  },
  S122: {
    publisher: 'UPI',
    title: 'Iran-Turkmenistan railway launched',
    date: '13 May 1996',
    url: 'https://www.upi.com/Archives/1996/05/13/Iran-Turkmenistan-railway-launched/3801831960000/',
  },
  S123: {
    publisher: 'Tehran Times',
    title: 'Two new rail lines at Sarakhs agreed',
    date: '12 Aug 2025',
    url: 'https://www.tehrantimes.com/news/516719/Iran-Turkmenistan-agree-to-build-2-new-rail-lines-at-Sarakhs',
  },
  S124: {
    publisher: '168 Hours',
    title: 'Upper Lars open again',
    date: '2010',
    url: 'https://archive.168.am/en/articles/7202',
  },
  S125: {
    publisher: 'Kommersant',
    title: 'Moscow and Tbilisi agree on Kazbegi - Upper Lars (in Russian)',
    date: '24 Dec 2009',
    url: 'https://www.kommersant.ru/doc/1298476',
  },
  S126: {
    publisher: 'Today.az',
    title: 'Margara to open for aid',
    date: '20 Mar 2025',
    url: 'https://www.today.az/news/regions/257806.html',
  },
  S127: {
    publisher: 'Armenian Life',
    title: 'Margara run by Armenian guards alone',
    date: '10 May 2025',
    url: 'https://armenianlife.com/2025/05/10/armenia-turkey-border-margara-checkpoint-now-operated-solely-by-armenian-border-guards/',
  },
  S130: {
    publisher: 'ABC Media',
    title: 'Border waits for Ankara’s decision (in Russian)',
    date: '28 Jan 2026',
    url: 'https://abcmedia.am/ru/politika/229649',
  },
  S131: {
    publisher: 'Kommersant',
    title: 'Türkiye speeds up work at Alican (in Russian)',
    date: '9 Feb 2026',
    url: 'https://www.kommersant.ru/doc/8419632',
  },
  S177: {
    publisher: 'Turkish Minute',
    title: 'Border gate opened for aid; closed since 3 April 1993',
    date: '22 Mar 2025',
    url: 'https://turkishminute.com/2025/03/22/armenia-temporarily-opens-border-gate-with-turkey-to-allow-syria-aid',
  },
  S178: {
    publisher: 'Hürriyet Daily News (Anadolu)',
    title: 'Technical preparation of Alican nears its end',
    date: '14 Jan 2026',
    url: 'https://www.hurriyetdailynews.com/technical-prep-for-armenia-border-gate-nears-end-217834',
  },
  S184: {
    publisher: 'RFE/RL',
    title: 'Georgia-Russia border crossing reopened',
    date: 'Mar 2010',
    url: 'https://rferl.org/amp/GeorgiaRussia_Border_Crossing_Reopened/1970891.html',
  },
  S185: {
    publisher: 'RIA Novosti',
    title: 'Georgia opens its check point at Kazbegi',
    date: '4 Sep 2009',
    url: 'https://sputnikglobe.com/20090904/156027018.html',
  },
  S186: {
    publisher: 'Caucasian Knot',
    title: 'Azerbaijan keeps its land borders shut until 1 April 2026',
    url: 'https://www.eng.kavkaz-uzel.media/articles/71280',
  },
} satisfies Record<string, Source>;
