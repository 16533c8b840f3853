import type { MapData } from '../../src/define.js';

/** A small map of our own: one body, one dispute, two links, each with its date and source. */
export const sample = (): MapData => ({
  title: 'A small map',
  asOf: '2020-06-15',
  focus: ['KZ'],
  sources: {
    gazette: {
      publisher: 'Gazette',
      title: 'A report',
      date: '2019',
      url: 'https://example.org/report',
    },
    trap: { publisher: 'Trap', title: 'Not a link', url: 'javascript:alert(1)' },
  },
  alliances: [
    {
      id: 'club',
      name: 'The Club',
      short: 'Club',
      members: [
        { countries: ['KZ', 'UZ'], role: 'member', from: '2010', sources: ['gazette'] },
        { countries: ['TM'], role: 'observer', from: '2015' },
        { countries: ['KG'], role: 'member', from: '2021' },
      ],
    },
  ],
  disputes: [
    {
      id: 'kz-uz',
      name: 'Kazakh–Uzbek border',
      parties: ['KZ', 'UZ'],
      kind: 'delimitation',
      history: [
        { from: '2000', status: 'active' },
        { from: '2022', status: 'resolved' },
      ],
      marks: [{ type: 'border', countries: ['KZ', 'UZ'] }],
      sources: ['gazette'],
    },
  ],
  links: [
    {
      id: 'visit',
      kind: 'visit',
      claim: 'event',
      from: 'KZ',
      to: 'TM',
      direction: 'directed',
      tone: 'cooperative',
      date: { start: '2019-03-01' },
      summary: 'A visit of one day.',
      sources: ['gazette', 'trap'],
    },
    {
      id: 'quarrel',
      kind: 'quarrel',
      claim: 'standing',
      from: 'UZ',
      to: 'TM',
      direction: 'mutual',
      tone: 'strained',
      date: { start: '2018', end: '2021' },
      summary: 'A quarrel over water.',
      sources: ['gazette'],
    },
  ],
});
