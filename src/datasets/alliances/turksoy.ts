import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the International Organization of Turkic Culture, and when. */
export const turksoy: Alliance = {
  id: 'turksoy',
  name: {
    en: 'International Organization of Turkic Culture',
    tr: 'Uluslararası Türk Kültürü Teşkilatı',
    ru: 'Международная организация тюркской культуры',
  },
  short: { en: 'TURKSOY', tr: 'TÜRKSOY', ru: 'ТЮРКСОЙ' },
  kind: ['cultural'],
  founded: '1993-07-12',
  website: 'https://turksoy.org',
  seat: 'Ankara',
  members: [
    {
      countries: ['AZ', 'KZ', 'KG', 'TM', 'TR', 'UZ'],
      role: 'member',
      from: '1993-07-12',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M112', 'M113'],
      checked: '2026-11-27',
      note: 'Uzbekistan’s activity lapsed for long periods',
    },
  ],
  confidence: 'sure',
  basis: 'copy',
  sources: ['M112', 'M113'],
  checked: '2026-11-27',
};

/** What the memberships of `turksoy` rest on. */
export const turksoySources = {
  M112: {
    publisher: 'AZERTAC',
    title: 'Anniversary of TURKSOY (in French)',
    date: '12 Jul 2021',
    url: 'https://azertag.az/fr/xeber/france-1828371',
  },
  M113: {
    publisher: 'Eurasia Magazine',
    title: 'The UNESCO of the Turkic world',
    url: 'https://eurasiamagazine.com/the-unesco-of-the-turkic-world',
  },
} satisfies Record<string, Source>;
