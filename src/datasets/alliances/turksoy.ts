import type { Alliance } from '../../core/data/alliance.js';

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
      confidence: 'likely',
      basis: 'memory',
      note: "Uzbekistan's activity lapsed for long periods",
    },
  ],
  confidence: 'likely',
};
