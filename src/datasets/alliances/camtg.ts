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
      basis: 'copy',
      sources: ['M109'],
      checked: '2026-11-27',
      note: 'Turkmenistan was represented below president at the first meeting',
    },
    {
      countries: ['AZ'],
      role: 'participant',
      from: '2025-11-16',
      confidence: 'sure',
      basis: 'copy',
      sources: ['M31'],
      checked: '2026-11-28',
      note: 'guest in 2023 and 2024; full participant since the seventh meeting, Tashkent',
    },
  ],
  confidence: 'sure',
  basis: 'copy',
  sources: ['M109', 'M110', 'M111', 'M31'],
  checked: '2026-11-27',
  note: 'Meetings: Astana, 15 March 2018; Tashkent, 29 November 2019; Avaza, 6 August 2021; Cholpon-Ata, 21 July 2022; Dushanbe, 14 September 2023; Astana, 9 August 2024; Tashkent, 16 November 2025. Reports were read for the first two and the last two, the others are general knowledge.',
};

/** What the memberships of `camtg` rest on. */
export const camtgSources = {
  M31: {
    publisher: 'Trend',
    title: 'Seventh Consultative Meeting; Azerbaijan joins',
    date: '16 Nov 2025',
    url: 'https://www.trend.az/azerbaijan/politics/4118240.html',
  },
  M109: {
    publisher: 'President of Kazakhstan',
    title: 'Working (consultative) meeting of the heads of Central Asian states',
    date: '15 Mar 2018',
    url: 'https://www.akorda.kz/en/events/akorda_news/meetings_and_receptions/participation-in-the-working-consultative-meeting-of-the-heads-of-central-asian-states',
  },
  M110: {
    publisher: 'News Central Asia',
    title: 'Summit of the heads of Central Asian states in Tashkent',
    date: '2 Dec 2019',
    url: 'https://www.newscentralasia.net/2019/12/02/summit-of-the-heads-of-central-asian-states-in-tashkent-initiates-comprehensive-regional-integration/',
  },
  M111: {
    publisher: 'RFE/RL',
    title: 'Central Asian leaders hold consultative meeting',
    date: '9 Aug 2024',
    url: 'https://rferl.org/amp/central-asian-leaders-consultative-meeting/33072952.html',
  },
} satisfies Record<string, Source>;
