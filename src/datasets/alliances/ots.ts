import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the Organization of Turkic States, and when. */
export const ots: Alliance = {
  id: 'ots',
  name: {
    en: 'Organization of Turkic States',
    tr: 'Türk Devletleri Teşkilatı',
    az: 'Türk Dövlətləri Təşkilatı',
    ru: 'Организация тюркских государств',
    zh: '突厥国家组织',
    fa: 'سازمان کشورهای ترک',
  },
  short: { en: 'OTS', tr: 'TDT', ru: 'ОТГ' },
  kind: ['political', 'economic', 'cultural'],
  founded: '2009-10-03',
  website: 'https://turkicstates.org',
  seat: 'Istanbul',
  members: [
    {
      countries: ['AZ'],
      role: 'member',
      from: '2009-10-03',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M10'],
      note: 'founder, agreement signed in Nakhchivan',
    },
    {
      countries: ['KZ', 'KG', 'TR'],
      role: 'member',
      from: '2009-10-03',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M10'],
      note: 'founder',
    },
    {
      countries: ['UZ'],
      role: 'member',
      from: '2019-10-15',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M10'],
      note: 'Baku summit; ratified in September 2019, hence that month in some reports',
    },
    {
      countries: ['HU'],
      role: 'observer',
      from: '2018-09-03',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M10'],
      note: 'Cholpon-Ata summit',
    },
    {
      countries: ['TM'],
      role: 'observer',
      from: '2021-11-12',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M11'],
      note: 'full membership announced by Turkish officials several times, never taken up',
    },
    {
      countries: ['x:trnc'],
      role: 'observer',
      from: '2022-11-11',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M12'],
      note: 'Samarkand summit; rejected by Cyprus and the EU',
    },
    {
      countries: ['org:eco'],
      role: 'observer',
      from: '2023-11-03',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M13'],
      note: 'organisation, not a country',
    },
  ],
  confidence: 'sure',
  sources: ['M11', 'M14', 'M15'],
  note: 'Called the Turkic Council (Cooperation Council of Turkic-Speaking States) until 12 November 2021. Tajikistan has no role in it. A format for other states, OTS+, was announced in October 2025. An informal summit was planned in Turkistan for May 2026; no account of it was found. Whether the role of Hungary changed after its election of 2026 was not checked.',
};

/** What the memberships of `ots` rest on. */
export const otsSources = {
  M10: {
    publisher: 'RFE/RL',
    title: 'OTS summit in Astana (founders, Uzbekistan, observers)',
    date: '3 Nov 2023',
    url: 'https://rferl.org/amp/kazakhstan-turkic-organization-summit/32670230.html',
  },
  M11: {
    publisher: 'Aze.az',
    title: 'Istanbul summit renames the Turkic Council; Turkmenistan observer (in Russian)',
    date: 'Nov 2021',
    url: 'https://aze.az/?p=694967',
  },
  M12: {
    publisher: 'Muslim Network TV (AA)',
    title: 'OTS extraordinary summit in Ankara; TRNC observer since the Uzbekistan summit',
    date: 'Mar 2023',
    url: 'https://muslimnetwork.tv/organization-of-turkic-states-extraordinary-summit-starts-in-ankara',
  },
  M13: {
    publisher: 'Organization of Turkic States',
    title: 'Observer page on the ECO',
    url: 'https://www.turkicstates.org/en/gozlemci-ulkeler/E',
  },
  M14: {
    publisher: 'Qazinform',
    title: 'OTS+ to be created at the summit in Azerbaijan',
    date: '7 Oct 2025',
    url: 'https://qazinform.com/news/ots-is-set-to-be-created-at-ots-summit-in-azerbaijan-4aabb8',
  },
  M15: {
    publisher: 'Vestnik Kavkaza',
    title: 'Date of informal OTS summit named (in Russian)',
    date: '6 Feb 2026',
    url: 'https://vestikavkaza.ru/news/nazvana-data-provedenia-neformalnogo-sammita-otg.html',
  },
} satisfies Record<string, Source>;
