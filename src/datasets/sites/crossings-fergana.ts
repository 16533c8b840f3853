import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';

/** Crossings of Kyrgyzstan with Uzbekistan and Tajikistan, in and around the Fergana valley. */
export const ferganaCrossings: Site[] = [
  {
    id: 'kg-uz-dostuk',
    name: {
      en: 'Dostuk-Dustlik crossing, Osh',
      ru: 'КПП Достук (Дустлик)',
      ky: 'Достук',
      uz: 'Doʻstlik',
    },
    kind: 'crossing',
    countries: ['KG', 'UZ'],
    lat: 40.57,
    lon: 72.78,
    precision: 'town',
    accuracy: 0.03,
    history: [
      {
        from: '2010-04',
        status: 'closed',
        note: 'Shut by Uzbekistan after the change of power in Bishkek',
        sources: ['S115'],
      },
      {
        from: '2011-10-26',
        status: 'active',
        note: 'Open within strict limits, with invitations',
        sources: ['S114', 'S115'],
      },
      {
        from: '2017-09-06',
        status: 'active',
        note: 'Free passage after the Uzbek president’s visit to Bishkek',
        sources: ['S114'],
      },
    ],
    summary: 'Main crossing between Osh and Andijan.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S114', 'S115'],
    checked: '2026-11-29',
  },
  {
    id: 'kg-tj-guliston',
    name: {
      en: 'Kyzyl-Bel - Guliston crossing',
      ru: 'КПП Кызыл-Бель - Гулистон',
      ky: 'Кызыл-Бел',
      tg: 'Гулистон',
    },
    kind: 'crossing',
    countries: ['KG', 'TJ'],
    lat: 40.1,
    lon: 70.73,
    precision: 'town',
    accuracy: 0.05,
    history: [
      {
        from: '2021-05',
        status: 'closed',
        note: 'Border shut after the fighting of April 2021; later some tourists and officials could pass',
        sources: ['S116'],
      },
      {
        from: '2025-03-13',
        status: 'active',
        note: 'Opened again, with Kairagach, on the day of the border treaty',
        sources: ['S116', 'S117'],
      },
    ],
    summary: 'Crossing on the road from Batken to Isfara.',
    note: 'The name of the Tajik side is general knowledge.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S116', 'S117'],
    checked: '2026-11-29',
  },
  {
    id: 'kg-tj-karamyk',
    name: {
      en: 'Karamyk crossing',
      ru: 'КПП Карамык - Тоджварон',
      ky: 'Карамык',
      tg: 'Тоҷварон',
    },
    kind: 'crossing',
    countries: ['KG', 'TJ'],
    lat: 39.48,
    lon: 71.79,
    precision: 'area',
    accuracy: 0.08,
    history: [
      {
        from: '2021-05',
        status: 'closed',
        note: 'Border shut after the fighting of April 2021',
        sources: ['S116'],
      },
      {
        from: '2025-07-08',
        status: 'active',
        note: 'Opened again by both presidents over video, together with Bor-Dobo on the Pamir Highway',
        sources: ['S118'],
      },
    ],
    summary: 'Crossing between the Alay and Rasht valleys, on the road from Osh to Dushanbe.',
    confidence: 'sure',
    basis: 'copy',
    sources: ['S116', 'S118'],
    checked: '2026-11-29',
  },
];

/** What the crossings of the Fergana valley rest on. */
export const ferganaCrossingsSources = {
  S114: {
    publisher: 'RFE/RL',
    title: 'Reopening of a major Kyrgyz-Uzbek checkpoint',
    date: '6 Sep 2017',
    url: 'https://www.rferl.org/a/kyrgyzstan-uzbekistan-major-border-checkpoint-reopened/28720427.html',
  },
  S115: {
    publisher: 'Kyrgyz Stock Exchange Press Club',
    title: 'Kyrgyz-Uzbek border re-opens',
    date: '26 Oct 2011',
    url: 'https://press.kse.kg/en/news/en/news/?id=1443',
  },
  S116: {
    publisher: '24.kg',
    title: 'Border with Tajikistan to open on 13 March',
    date: '12 Mar 2025',
    url: 'https://24.kg/english/322605_Border_between_Kyrgyzstan_and_Tajikistan_to_be_opened_on_March_13/',
  },
  S117: {
    publisher: 'Economist.kg',
    title: 'Almost 5,000 people cross the Kyrgyz-Tajik border in four days (in Russian)',
    date: '17 Mar 2025',
    url: 'https://economist.kg/society/2025/03/17/za-chietyrie-dnia-kyrghyzsko-tadzhikskuiu-ghranitsu-pieriesiekli-pochti-5-tysiach-chieloviek',
  },
  S118: {
    publisher: '24.kg',
    title: 'Karamyk and Bordobo work again (in Russian)',
    date: '8 Jul 2025',
    url: 'https://24-kg.com/vlast/335569_vozobnovlena_rabota_kpp_karamyik_ibordobo_nakyirgyizsko-tadjikskoy_granitse/amp',
  },
} satisfies Record<string, Source>;
