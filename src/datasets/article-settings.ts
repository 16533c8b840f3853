import type { MapData } from '../core/data/map-data.js';

/** What the article's map is called and shows at first. */
export const articleSettings: MapData = {
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
};
