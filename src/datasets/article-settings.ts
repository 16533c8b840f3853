import type { MapData } from '../core/data/map-data.js';
import { credit, deck, deckNarrow, headline, kicker } from './article-texts.js';

/** What the article's map is called and shows at first. */
export const articleSettings: MapData = {
  lang: 'en',
  machineTranslated: ['ru', 'tg', 'fa', 'kk', 'ky', 'uz', 'tk', 'tr', 'zh', 'ar', 'de', 'fr'],
  kicker,
  headline,
  deck,
  deckNarrow,
  credit,
  summary:
    'Two weeks after a visit by Iran’s defence minister. On the author’s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.',
  asOf: '2023-11-02',
  knownTo: '2026-06-30',
  worldview: 'un',
  focus: ['TJ'],
  roles: ['member'],
  // Tehran, Kabul and Bishkek with Iran and the Caspian; Moscow lies beyond, and an arrow says so.
  box: [47.8, 27.5, 79.3, 47.1],
  show: {
    alliances: ['ots'],
    disputes: ['kg-tj-border'],
    links: ['L01', 'L30', 'L26', 'L44', 'L45', 'L41'],
  },
};
