/** How a picture is seen, by the rows of a colour matrix; by Machado, Oliveira and Fernandes 2009, in full severity. */
const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;

export const EYES = {
  all: 'All colours',
  grey: 'Without colour',
  deuteranopia: 'Without green (deuteranopia)',
  protanopia: 'Without red (protanopia)',
} as const;
export type Eyes = keyof typeof EYES;

/** The ids of the page's SVG filters with what they hold. */
export const FILTERS = Object.entries(MATRICES).map(([name, rows]) => ({
  id: `seen-by-${name}`,
  values: [...rows.flatMap((row) => [...row, 0, 0]), 0, 0, 0, 1, 0].join(' '),
}));

export const filterOf = (eyes: Eyes): string => (eyes === 'all' ? 'none' : `url(#seen-by-${eyes})`);
