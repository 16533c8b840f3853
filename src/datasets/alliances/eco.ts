import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';
import { otsSources } from './ots.js';

/** Who belonged to the Economic Cooperation Organization, and when. */
export const eco: Alliance = {
  id: 'eco',
  name: {
    en: 'Economic Cooperation Organization',
    fa: 'سازمان همکاری اقتصادی',
    tr: 'Ekonomik İşbirliği Teşkilatı',
    ru: 'Организация экономического сотрудничества',
    zh: '经济合作组织',
  },
  short: { en: 'ECO', fa: 'اکو', tr: 'EİT', ru: 'ОЭС' },
  kind: ['economic'],
  founded: '1985',
  website: 'https://eco.int',
  seat: 'Tehran',
  members: [
    {
      countries: ['IR', 'PK', 'TR'],
      role: 'member',
      from: '1985',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M132', 'M13'],
      checked: '2026-11-28',
      note: 'founder',
    },
    {
      countries: ['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TM', 'UZ'],
      role: 'member',
      from: '1992-11-28',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M132', 'M23'],
      checked: '2026-11-28',
    },
    {
      countries: ['x:trnc'],
      role: 'observer',
      attested: '2021-03-04',
      confidence: 'likely',
      basis: 'copy',
      sources: ['M121', 'M122'],
      checked: '2026-11-27',
      note: 'beginning not known; takes part as Turkish Cypriot State since 2004',
    },
  ],
  confidence: 'sure',
  basis: 'copy',
  sources: ['M132', 'M23'],
  checked: '2026-11-28',
  note: 'Follows the Regional Cooperation for Development of 1964-1979 (Iran, Pakistan, Türkiye).',
};

/** What the memberships of `eco` rest on. */
export const ecoSources = {
  M13: otsSources.M13,
  M23: {
    publisher: 'Report (Azerbaijan)',
    title: 'ECO online summit; ECO history',
    date: 'Mar 2021',
    url: 'https://report.az/en/foreign-politics/mohammad-ashraf-ghani-to-ilham-aliyev-your-father-like-azerbaijani-people-would-be-proud-of-you',
  },
  M121: {
    publisher: 'T-VINE',
    title: 'President Erdoğan calls on Eurasian states to strengthen ties with North Cyprus',
    date: 'Mar 2021',
    url: 'https://t-vine.com/president-erdogan-calls-on-eurasian-states-to-strengthen-ties-with-north-cyprus',
  },
  M122: {
    publisher: 'Turkish Cypriot foreign ministry',
    title: 'Relations with the ECO',
    url: 'https://mfa.gov.ct.tr/foreign-policy/international-organisations/relations-with-the-eco/',
  },
  M132: {
    publisher: 'Economic Cooperation Organization',
    title: 'ECO celebrates 30 years of its expansion (28 November 1992)',
    url: 'https://eco.int/eco-celebrates-30-years-of-its-expansion/',
  },
} satisfies Record<string, Source>;
