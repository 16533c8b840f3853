import type { Alliance } from '../../core/data/alliance.js';

/** Who belonged to the Organization for Democracy and Economic Development, GUAM, and when. */
export const guam: Alliance = {
  id: 'guam',
  name: {
    en: 'Organization for Democracy and Economic Development - GUAM',
    ru: 'Организация за демократию и экономическое развитие - ГУАМ',
  },
  short: { en: 'GUAM', ru: 'ГУАМ' },
  kind: ['political', 'economic'],
  founded: '1997-10-10',
  website: 'https://guam-organization.org',
  seat: 'Kyiv',
  members: [
    {
      countries: ['AZ', 'GE', 'MD', 'UA'],
      role: 'member',
      from: '1997-10-10',
      confidence: 'sure',
      basis: 'memory',
    },
    {
      countries: ['UZ'],
      role: 'member',
      from: '1999-04-24',
      to: '2005-05-05',
      confidence: 'likely',
      basis: 'memory',
      note: 'withdrew in 2005, inactive from 2002',
    },
  ],
  confidence: 'likely',
  note: 'Called GUUAM from 1999 to 2005, with Uzbekistan; charter signed on 23 May 2006.',
};
