import type { Alliance } from '../../core/data/alliance.js';

/** Who belonged to BRICS, in short: only the states on or near the map, and when. */
export const brics: Alliance = {
  id: 'brics',
  name: { en: 'BRICS', ru: 'БРИКС', zh: '金砖国家', fa: 'بریکس', tr: 'BRICS' },
  short: { en: 'BRICS', ru: 'БРИКС', zh: '金砖国家', fa: 'بریکس' },
  kind: ['political', 'economic'],
  founded: '2009-06-16',
  members: [
    {
      countries: ['RU', 'CN', 'IN'],
      role: 'member',
      from: '2009-06-16',
      confidence: 'sure',
      basis: 'memory',
      note: 'first summit; ministers had met since 2006',
    },
    {
      countries: ['IR', 'AE', 'EG'],
      role: 'member',
      from: '2024-01-01',
      confidence: 'sure',
      basis: 'memory',
    },
    {
      countries: ['ID'],
      role: 'member',
      from: '2025-01-06',
      confidence: 'likely',
      basis: 'memory',
    },
    {
      countries: ['BY', 'KZ', 'UZ', 'MY', 'TH'],
      role: 'partner',
      from: '2025-01-01',
      confidence: 'likely',
      basis: 'memory',
      note: 'partner status created in 2024',
    },
  ],
  confidence: 'likely',
  basis: 'memory',
  note: 'Only states on or near the map are listed; Brazil, South Africa and Ethiopia are members as well. Saudi Arabia was invited from 1 January 2024; its position is unclear and it is left out.',
};
