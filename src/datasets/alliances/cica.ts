import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the Conference on Interaction and Confidence Building Measures in Asia, and when. */
export const cica: Alliance = {
  id: 'cica',
  name: {
    en: 'Conference on Interaction and Confidence Building Measures in Asia',
    ru: 'Совещание по взаимодействию и мерам доверия в Азии',
    zh: '亚洲相互协作与信任措施会议',
    tr: "Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı",
    fa: 'کنفرانس تعامل و اقدامات اعتمادساز در آسیا',
  },
  short: { en: 'CICA', ru: 'СВМДА', zh: '亚信', tr: 'AİGK', fa: 'سیکا' },
  kind: ['political', 'security'],
  founded: '1992-10-05',
  website: 'https://s-cica.org',
  seat: 'Astana',
  members: [
    {
      countries: [
        'AF',
        'AZ',
        'CN',
        'IN',
        'IR',
        'KZ',
        'KG',
        'MN',
        'PK',
        'RU',
        'TJ',
        'TR',
        'UZ',
        'EG',
        'IL',
        'PS',
      ],
      role: 'member',
      from: '2002-06-04',
      confidence: 'sure',
      basis: 'memory',
      note: 'founding member by the Almaty Act; 16 in all',
    },
    { countries: ['TH'], role: 'member', from: '2004', confidence: 'likely', basis: 'memory' },
    { countries: ['KR'], role: 'member', from: '2006', confidence: 'likely', basis: 'memory' },
    {
      countries: ['JO', 'AE'],
      role: 'member',
      from: '2008',
      confidence: 'likely',
      basis: 'memory',
    },
    {
      countries: ['IQ', 'VN', 'BH'],
      role: 'member',
      from: '2010',
      confidence: 'likely',
      basis: 'memory',
    },
    { countries: ['KH'], role: 'member', from: '2011', confidence: 'likely', basis: 'memory' },
    {
      countries: ['BD', 'QA'],
      role: 'member',
      from: '2014',
      confidence: 'likely',
      basis: 'memory',
    },
    { countries: ['LK'], role: 'member', from: '2018', confidence: 'likely', basis: 'memory' },
    {
      countries: ['KW'],
      role: 'member',
      from: '2022-10-13',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M24'],
      note: '28th member',
    },
    {
      countries: ['TM'],
      role: 'observer',
      from: '2022-10-13',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M25'],
    },
    {
      countries: ['BY', 'UA', 'US', 'JP', 'ID', 'MY', 'PH', 'LA', 'SA'],
      role: 'observer',
      confidence: 'likely',
      basis: 'memory',
      note: 'start date not known here',
    },
  ],
  confidence: 'sure',
  note: 'Proposed at the UN by Kazakhstan; declaration of principles on 14 September 1999, Almaty Act on 4 June 2002. Says since October 2022 that it is turning into a full organisation. Armenia, Georgia and the United Kingdom have no role in it.',
};

/** What the memberships of `cica` rest on. */
export const cicaSources = {
  M24: {
    publisher: 'Kazinform',
    title: 'Kuwait joins CICA as 28th member state',
    date: '13 Oct 2022',
    url: 'https://www.inform.kz/en/kuwait-joins-cica-as-28th-member-state_a3990035/amp',
  },
  M25: {
    publisher: 'Kazinform',
    title: 'Turkmenistan joins CICA as observer state',
    date: '13 Oct 2022',
    url: 'https://en.inform.kz/news/turkmenistan-joins-cica-as-observer-state_a3990052/',
  },
} satisfies Record<string, Source>;
