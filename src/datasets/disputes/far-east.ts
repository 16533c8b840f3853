import type { Dispute } from '../../core/data/dispute.js';

/** Disputes in the far east of Russia; outside the usual frame. */
export const farEasternDisputes: Dispute[] = [
  {
    id: 'cn-ru-border',
    name: 'China-Russia border',
    parties: ['CN', 'RU'],
    kind: 'delimitation',
    region: 'far-east',
    history: [
      { from: '1991', status: 'agreed' },
      { from: '2008', status: 'resolved' },
    ],
    events: [
      { date: '1991', what: 'Border treaty' },
      { date: '2004', what: 'Supplementary treaty' },
      { date: '2008', what: 'Protocol' },
    ],
    marks: [{ type: 'border', countries: ['CN', 'RU'] }],
    confidence: 'likely',
    basis: 'memory',
  },
  {
    id: 'ru-jp-kurils',
    name: 'Southern Kurils / Northern Territories',
    parties: ['RU', 'JP'],
    kind: 'territorial-claim',
    region: 'far-east',
    history: [{ from: '1945', status: 'frozen' }],
    events: [{ date: '2022-03-21', what: 'Russia breaks off peace-treaty talks' }],
    marks: [{ type: 'area', box: [145.3, 43.3, 148.95, 45.6] }],
    positions: { RU: 'Russian.', JP: 'Japanese, occupied.', UN: 'No position.' },
    confidence: 'likely',
    basis: 'memory',
  },
];
