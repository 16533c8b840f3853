import type { MapData } from '../core/data/map-data.js';
import { taliban } from './actor-taliban.js';
import { ots, otsSources } from './alliances/ots.js';
import { sco, scoSources } from './alliances/sco.js';
import { coreDisputes, coreDisputesSources } from './disputes/core.js';
import { tajikistanIranLinks, tajikistanIranSources } from './links/tajikistan-iran.js';

/** The default map, compact: what it shows at first. `./article.ts` holds the same settings with everything. */
export const articleFirst: MapData = {
  lang: 'en',
  title: 'Tajikistan among its neighbours',
  summary:
    "Two weeks after a visit by Iran's defence minister. On the author's reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.",
  credit: 'After Samantha Fanger, Caspian Policy Center, 2 November 2023.',
  asOf: '2023-11-02',
  knownTo: '2026-06-30',
  worldview: 'un',
  focus: ['TJ'],
  box: [42, 24, 90, 55],
  show: {
    alliances: ['sco', 'ots'],
    disputes: [
      'kg-tj-border',
      'exclave-vorukh',
      'exclave-sokh',
      'exclave-shohimardon',
      'tj-uz-border',
      'tri-border-kg-tj-uz',
      'af-tj-border',
      'amu-darya-qosh-tepa',
    ],
    links: ['L01', 'L17', 'L25', 'L26', 'L34', 'L41', 'L44'],
  },
  sources: { ...scoSources, ...otsSources, ...coreDisputesSources, ...tajikistanIranSources },
  alliances: [sco, ots],
  disputes: coreDisputes,
  links: tajikistanIranLinks,
  actors: [taliban],
};
