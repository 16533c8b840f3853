import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the C5+1 platform with the United States, and when. */
export const c5plus1: Alliance = {
  id: 'c5plus1',
  name: {
    en: 'C5+1 diplomatic platform (five Central Asian states and the United States)',
    ru: 'C5+1',
    zh: 'C5+1',
    fa: 'C5+1',
    tr: 'C5+1',
  },
  short: 'C5+1',
  kind: ['political', 'economic'],
  founded: '2015-11-01',
  website: 'https://state.gov',
  members: [
    {
      countries: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
      role: 'participant',
      from: '2015-11-01',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M133', 'M29'],
      checked: '2026-11-28',
      note: 'foreign ministers, Samarkand',
    },
    {
      countries: ['US'],
      role: 'participant',
      from: '2015-11-01',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M133', 'M29'],
      checked: '2026-11-28',
    },
  ],
  confidence: 'sure',
  basis: 'copy',
  sources: ['M133', 'M29'],
  checked: '2026-11-28',
  note: 'A format, not an organisation: it has no members in the legal sense. Leaders met on 19 September 2023 in New York for the first time and on 6 November 2025 in Washington. The name is also used for formats with China, the European Union, Japan and others.',
};

/** What the memberships of `c5plus1` rest on. */
export const c5plus1Sources = {
  M29: {
    publisher: 'Qalampir.uz',
    title: 'Invitation to the C5+1 summit; history of the format',
    date: '27 Oct 2025',
    url: 'https://qalampir.uz/en/news/tramp-markaziy-osiye-ra%D2%B3barlarini-sammit-utkazishga-taklif-k-ildi-126176',
  },
  M133: {
    publisher: 'US Department of State',
    title: 'Remarks at the opening of the C5+1 ministerial meeting, Samarkand',
    date: '1 Nov 2015',
    url: 'https://2009-2017.state.gov/secretary/remarks/2015/11/249046.htm',
  },
} satisfies Record<string, Source>;
