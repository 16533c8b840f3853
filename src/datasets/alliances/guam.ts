import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';
import { cstoSources } from './csto.js';

/** Who belonged to the Organization for Democracy and Economic Development, GUAM, and when. */
export const guam: Alliance = {
  id: 'guam',
  name: {
    en: 'Organization for Democracy and Economic Development - GUAM',
    ru: 'Организация за демократию и экономическое развитие - ГУАМ',
  },
  short: { en: 'GUAM', ru: 'ГУАМ' },
  names: [
    { to: '1999-04-24', name: 'GUAM', short: { en: 'GUAM', ru: 'ГУАМ' } },
    { from: '1999-04-24', to: '2005-05-05', name: 'GUUAM', short: { en: 'GUUAM', ru: 'ГУУАМ' } },
    { from: '2005-05-05', to: '2006-05-23', name: 'GUAM', short: { en: 'GUAM', ru: 'ГУАМ' } },
  ],
  kind: ['political', 'economic'],
  founded: '1997-10-10',
  website: 'https://guam-organization.org',
  seat: 'Kyiv',
  members: [
    {
      countries: ['AZ', 'GE', 'MD', 'UA'],
      role: 'member',
      from: '1997-10-10',
      confidence: 'likely',
      basis: 'copy',
      sources: ['M103'],
      checked: '2026-11-27',
      note: 'the year is read, the day is general knowledge',
    },
    {
      countries: ['UZ'],
      role: 'member',
      from: '1999-04-24',
      to: '2005-05-05',
      confidence: 'likely',
      basis: 'copy',
      sources: ['M46', 'M103'],
      checked: '2026-11-27',
      note: 'the months of joining and the year of leaving are read, the days are general knowledge; inactive from 2002',
    },
  ],
  confidence: 'likely',
  basis: 'copy',
  sources: ['M103'],
  checked: '2026-11-27',
  note: 'A forum until its charter of June 2001. Called GUUAM from 1999 to 2005, with Uzbekistan; renamed at the Kyiv summit of May 2006.',
};

/** What the memberships of `guam` rest on. */
export const guamSources = {
  M46: cstoSources.M46,
  M103: {
    publisher: 'Heydar Aliyev Heritage Research Centre',
    title: 'GUAM: Organization for Democracy and Economic Development',
    url: 'https://lib.aliyev-heritage.org/en/2694814.html',
  },
} satisfies Record<string, Source>;
