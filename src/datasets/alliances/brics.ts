import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to BRICS, in short: only the states on or near the map, and when. */
export const brics: Alliance = {
  id: 'brics',
  name: { en: 'BRICS', ru: 'БРИКС', zh: '金砖国家', fa: 'بریکس', tr: 'BRICS' },
  short: { en: 'BRICS', ru: 'БРИКС', zh: '金砖国家', fa: 'بریکس' },
  names: [
    {
      to: '2011',
      name: { en: 'BRIC', ru: 'БРИК', zh: '金砖四国' },
      short: { en: 'BRIC', ru: 'БРИК', zh: '金砖四国' },
    },
  ],
  kind: ['political', 'economic'],
  founded: '2009-06-16',
  members: [
    {
      countries: ['RU', 'CN', 'IN'],
      role: 'member',
      from: '2009-06-16',
      confidence: 'likely',
      basis: 'copy',
      sources: ['M114'],
      checked: '2026-11-27',
      note: 'first summit, in Russia; the year is read, the day is general knowledge; ministers had met since 2006',
    },
    {
      countries: ['IR', 'AE', 'EG', 'ET'],
      role: 'member',
      from: '2024-01-01',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M115'],
      checked: '2026-11-27',
    },
    {
      countries: ['ID'],
      role: 'partner',
      from: '2025-01-01',
      to: '2025-01-06',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M115', 'M116'],
      checked: '2026-11-27',
    },
    {
      countries: ['ID'],
      role: 'member',
      from: '2025-01-06',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M116'],
      checked: '2026-11-27',
    },
    {
      countries: ['BY', 'KZ', 'UZ', 'MY', 'TH', 'UG'],
      role: 'partner',
      from: '2025-01-01',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M115'],
      checked: '2026-11-27',
      note: 'partner status created in 2024',
    },
    {
      countries: ['VN'],
      role: 'partner',
      from: '2025-06',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M117'],
      checked: '2026-11-27',
      note: 'tenth partner',
    },
  ],
  confidence: 'likely',
  basis: 'copy',
  sources: ['M114'],
  checked: '2026-11-27',
  note: 'Only states on or near the map are listed; Brazil and South Africa are members as well. Saudi Arabia was invited from 1 January 2024; Russia counts it as a member, others do not, and it is left out.',
};

/** What the memberships of `brics` rest on. */
export const bricsSources = {
  M114: {
    publisher: 'News.az',
    title: 'Nine countries set to join BRICS as partners in 2025',
    date: '24 Dec 2024',
    url: 'https://news.az/news/nine-countries-set-to-join-brics-as-partners-in-2025',
  },
  M115: {
    publisher: 'The Independent, Kampala (TASS)',
    title: 'Uganda, 8 other countries to become BRICS partners from today',
    date: '1 Jan 2025',
    url: 'https://www.independent.co.ug/uganda-8-other-countries-to-become-brics-partners-from-today/',
  },
  M116: {
    publisher: '24.kg',
    title: 'Indonesia becomes full member of BRICS',
    date: '8 Jan 2025',
    url: 'https://24.kg/english/316161__Indonesia_becomes_full_member_of_BRICS/',
  },
  M117: {
    publisher: 'MENAFN',
    title: 'Vietnam is currently BRICS tenth partner nation',
    date: '15 Jun 2025',
    url: 'https://menafn.com/1109675986/Vietnam-is-currently-BRICS-tenth-partner-nation',
  },
} satisfies Record<string, Source>;
