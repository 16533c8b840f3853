import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';

/** Who belonged to the Consultative Meeting of the Heads of State of Central Asia, and when. */
export const camtg: Alliance = {
  id: 'camtg',
  name: {
    en: 'Consultative Meeting of the Heads of State of Central Asia',
    ru: 'Консультативная встреча глав государств Центральной Азии',
  },
  short: { en: 'Consultative Meeting', ru: 'Консультативная встреча' },
  kind: ['political', 'economic'],
  founded: '2018-03-15',
  members: [
    {
      countries: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
      role: 'participant',
      from: '2018-03-15',
      confidence: 'sure',
      basis: 'memory',
      note: 'Turkmenistan was represented below president at the first meeting',
    },
    {
      countries: ['AZ'],
      role: 'participant',
      from: '2025-11-16',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M31'],
      note: 'guest in 2023 and 2024; full participant since the seventh meeting, Tashkent',
    },
  ],
  confidence: 'sure',
  sources: ['M31'],
  note: 'Meetings: Astana, 15 March 2018; Tashkent, 29 November 2019; Avaza, 6 August 2021; Cholpon-Ata, 21 July 2022; Dushanbe, 14 September 2023; Astana, 9 August 2024; Tashkent, 16 November 2025. The last is read in a report, the others are from memory.',
};

/** What the memberships of `camtg` rest on. */
export const camtgSources = {
  M31: {
    publisher: 'Trend',
    title: 'Seventh Consultative Meeting; Azerbaijan joins',
    date: '16 Nov 2025',
    url: 'https://www.trend.az/azerbaijan/politics/4118240.html',
  },
} satisfies Record<string, Source>;
