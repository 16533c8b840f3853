import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';

/** Launch sites and ranges in Kazakhstan. */
export const kazakhSites: Site[] = [
  {
    id: 'ru-baikonur',
    name: { en: 'Baikonur cosmodrome', ru: 'Космодром Байконур', kk: 'Байқоңыр ғарыш айлағы' },
    kind: 'spaceport',
    countries: ['KZ'],
    lat: 45.965,
    lon: 63.305,
    precision: 'area',
    accuracy: 0.1,
    operators: ['RU'],
    history: [
      {
        from: '1994',
        status: 'active',
        note: 'Leased by Russia for 20 years',
        sources: ['S036'],
      },
      {
        from: '2004-01-09',
        status: 'active',
        note: 'A new agreement extends the lease to 2050; it entered into force later',
        sources: ['S036', 'S148'],
      },
    ],
    figures: [
      {
        what: 'rent',
        value: 115,
        unit: 'million USD a year',
        date: '2004',
        sources: ['S036', 'S037'],
      },
    ],
    summary:
      'Launch site and town leased by Russia until 2050. Pad 31, damaged by the launch of 27 November 2025, was reported repaired on 3 March 2026.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S036', 'S037', 'S040', 'S148'],
    checked: '2026-11-27',
  },
  {
    id: 'kz-gagarin-start',
    name: {
      en: 'Gagarin’s Start, Baikonur launch pad 1',
      ru: 'Площадка 1 «Гагаринский старт»',
      kk: 'Гагарин старты',
    },
    kind: 'spaceport',
    countries: ['KZ'],
    lat: 45.92,
    lon: 63.342,
    accuracy: 0.02,
    operators: ['RU'],
    history: [
      {
        from: '1994',
        status: 'active',
        note: 'Part of the leased cosmodrome; crewed flights had moved to pad 31 by 2020',
        sources: ['S038', 'S149'],
      },
      {
        from: '2025',
        status: 'handed-over',
        operators: ['KZ'],
        note: 'Kazakhstan had taken over about four fifths of it by spring; reports of July and of late 2025 call the transfer done; no document of it has been read for this record',
        sources: ['S039', 'S150', 'S151'],
      },
    ],
    summary:
      'Pad of the first human space flight, on 12 April 1961, taken out of the lease so that it can become a museum.',
    confidence: 'likely',
    basis: 'copy',
    sources: ['S038', 'S039', 'S149', 'S150', 'S151'],
    checked: '2026-11-27',
  },
  {
    id: 'ru-sary-shagan',
    name: {
      en: 'Sary-Shagan test site',
      ru: 'Полигон Сары-Шаган',
      kk: 'Сарышаған полигоны',
    },
    kind: 'test-site',
    countries: ['KZ'],
    lat: 46.03,
    lon: 73.7,
    precision: 'area',
    accuracy: 0.5,
    operators: ['RU'],
    history: [
      {
        from: '1956',
        status: 'active',
        operators: ['hist:ussr'],
        note: 'Soviet missile defence range',
        sources: ['S042'],
      },
      {
        from: '1991-12-26',
        status: 'active',
        note: 'In Russian use after the end of the Soviet Union',
        basis: 'memory',
      },
      {
        from: '1995-01-20',
        status: 'active',
        note: 'Lease agreed in Moscow; in force since 27 July 2000',
        sources: ['S041'],
      },
      {
        from: '2015-04-16',
        status: 'active',
        note: 'Protocols return part of the land',
        sources: ['S043'],
      },
    ],
    figures: [
      {
        what: 'land returned to Kazakhstan',
        value: 16000,
        unit: 'square km',
        date: '2015',
        note: 'More than; together with other ranges',
        sources: ['S043'],
      },
    ],
    summary:
      'Missile range west of Lake Balkhash, leased by Russia; the point marks the town of Priozersk. Kazakhstan counts three ranges that Russia leases in all.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S041', 'S042', 'S043', 'S044'],
    checked: '2026-11-29',
  },
];

/** What the sites in Kazakhstan rest on. */
export const kazakhSitesSources = {
  S036: {
    publisher: 'SpaceDaily (AFP)',
    title: 'Baikonur lease extended to 2050',
    date: '9 Jan 2004',
    url: 'https://www.spacedaily.com/2004/040109151358.forhgci8.html',
  },
  S037: {
    publisher: 'Caliber.az',
    title: 'Kazakhstan rules out changes to the lease',
    date: '2025',
    url: 'https://caliber.az/en/post/minister-kazakhstan-rules-out-changes-to-baikonur-cosmodrome-lease-with-russia',
  },
  S038: {
    publisher: 'EADaily (RIA Novosti)',
    title: 'Launch complex 1 to be transferred to Kazakhstan',
    date: '29 Nov 2024',
    url: 'https://eadaily.com/en/news/2024/11/29/russia-will-transfer-the-launch-complex-at-baikonur-to-kazakhstan',
  },
  S039: {
    publisher: 'Radar.am',
    title: 'Damage to pad 31; pad 1 already with Kazakhstan',
    date: 'late 2025',
    url: 'https://radar.am/en/news/world-2728621048',
  },
  S040: {
    publisher: 'News.az (Reuters)',
    title: 'Russia repairs the Baikonur pad',
    date: '3 Mar 2026',
    url: 'https://news.az/news/russia-repairs-baikonur-launch-pad-soyuz-missions-resume',
  },
  S041: {
    publisher: 'Zakonpravo.kz',
    title: 'Law of 5 July 2000 on ratifying the Sary-Shagan agreement',
    date: '5 Jul 2000',
    url: 'https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-between-the-republic-of-kazakhstan-and-the-russian-federation-on-the-terms-of-use-and-lease-of-the-sary-shagan-test-site-and-life-support-in-priozersk',
  },
  S042: {
    publisher: 'GlobalSecurity (RIA Novosti)',
    title: 'Kazakhstan ratifies test site agreements',
    date: '21 Jun 2007',
    url: 'https://www.globalsecurity.org/wmd/library/news/russia/2007/russia-070621-rianovosti02.htm',
  },
  S043: {
    publisher: 'Tengrinews',
    title: 'Russia returns leased land to Kazakhstan',
    date: '20 Apr 2015',
    url: 'https://en.tengrinews.kz/military/russia-returns-land-the-size-of-montenegro-to-kazakhstan-259899/',
  },
  S044: {
    publisher: 'The Times of Central Asia',
    title: 'Three Russian test sites in Kazakhstan',
    url: 'https://timesca.com/kazakhstan-admits-that-there-are-three-russian-military-test-sites-on-its-territory',
  },
  S148: {
    publisher: 'Inbusiness.kz',
    title: 'Flights to Baikonur; lease extended to 2050 by the agreement of 9 January 2004',
    url: 'https://inbusinesskz.com/en/politika-2/aviarejsyi-v-bajkonur-zapustyat-v-kazahs-1',
  },
  S149: {
    publisher: 'TASS',
    title: 'Gagarin’s Start may become a museum; not in use',
    date: '14 Oct 2023',
    url: 'https://tass.com/russia/1690547',
  },
  S150: {
    publisher: 'Informburo.kz',
    title: 'Gagarin’s Start to go to Kazakhstan, 80 per cent accepted (in Russian)',
    date: 'spring 2025',
    url: 'https://informburo.kz/novosti/gagarinskii-start-na-baikonure-peredadut-kazaxstanu-cto-budet-na-ego-meste',
  },
  S151: {
    publisher: 'Congo Focus, relaying TASS',
    title: 'Kazakhstan has accepted Gagarin’s Start (in French)',
    date: '19 Jul 2025',
    url: 'https://www.congofocus.com/news/le-kazakhstan-accepte-de-la-russie-gagarinsky-start',
    cite: false,
  },
} satisfies Record<string, Source>;
