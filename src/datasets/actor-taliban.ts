import type { Actor } from '../core/data/link.js';

/** The one actor that the first links need. */
export const taliban: Actor = {
  id: 'actor:taliban',
  name: { en: 'Taliban', ru: 'Талибан', tg: 'Толибон', fa: 'طالبان' },
  kind: 'actor',
  at: { lat: 34.53, lon: 69.17 },
  confidence: 'sure',
  basis: 'copy',
  sources: ['A58', 'A68'],
  checked: '2026-11-29',
  note: 'De facto rulers of Afghanistan since 15 August 2021; anchored at Kabul. Afghanistan as a country is not a party.',
};
