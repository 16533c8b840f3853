import type { Inset } from '../core/data/inset.js';

/**
 * The close-up of the article's map; what it says rests on link L44 and the dispute kg-tj-border (D01, D02, D07).
 * Its words but English are machine-made.
 */
export const articleInsets: Inset[] = [
  {
    id: 'valley',
    box: [69.25, 39.44, 71.65, 40.59],
    tone: 'hostile',
    head: '14–17 September 2022',
    caption: 'Fighting along about 110 km of border; over 100 people reported killed',
    narrow: {
      head: 'Where they fought in 2022',
      caption:
        'About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025.',
    },
    tells: ['L44'],
    places: ['place:khujand', 'place:isfara', 'place:batken', 'place:vorukh'],
  },
];
