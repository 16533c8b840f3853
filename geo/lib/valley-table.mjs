import { LEVELS } from './levels.mjs';

const detail = LEVELS.find(({ file }) => file === 'detail.topo.json');

/** What is made from the valley's source says so itself, wherever it goes. */
export const NOTICE = {
  attribution: '© OpenStreetMap contributors',
  license: 'ODbL-1.0',
};

/** The detail level with the valley in it: in the same box and grid, so that all else is the same. */
export const VALLEY_LEVEL = {
  file: 'fergana.topo.json',
  box: detail.box,
  grid: detail.grid,
  /** Of these three the valley's borders keep company; simplified in metres. */
  rivers: { only: new Set(['syr-darya', 'naryn', 'zarafshon']), interval: 400, box: detail.box },
};

const INSET_BOX = [68.8, 39.15, 72.1, 40.85];

/** A cut of it for a picture of some 300 by 200 pixels from Khujand to Sokh, with room at the edges. */
export const INSET_LEVEL = {
  file: 'valley-inset.topo.json',
  box: INSET_BOX,
  grid: [0.002, 0.0015],
  interval: 500,
  exclaveInterval: 250,
  rivers: { only: new Set(['syr-darya', 'naryn']), interval: 500, box: INSET_BOX },
};

/** What the valley's source covers. */
export const SOURCE_BOX = [69, 39.1, 73.9, 41.7];

/**
 * The part of the Fergana valley's source that is used: a little less than it covers, where its borders and those of
 * Natural Earth cross the edge in the same order and at most 5 km apart.
 */
export const VALLEY_BOX = [69.06, 39.11, 73.86, 41.62];

/** Within so many kilometres of where a border crosses the edge of the valley's box it bends over to Natural Earth's. */
export const BLEND_KM = 25;

/** Countries of the source by its key `A3`. */
export const COUNTRIES = { KGZ: 'KG', TJK: 'TJ', UZB: 'UZ' };

/** What the source leaves open at the edge of its box: the country, and a point in it. */
export const NEIGHBOURS = [
  { country: 'KZ', point: [69.1, 41.6] },
  { country: 'CN', point: [73.85, 39.2] },
  { country: 'CN', point: [73.88, 39.8] },
];

/** Exclaves by the key that their piece carries as `x`: their country and a point inside. */
export const VALLEY_EXCLAVES = {
  vorukh: { country: 'TJ', point: [70.632, 39.841] },
  sarvan: { country: 'TJ', point: [70.563, 40.998] },
  sokh: { country: 'UZ', point: [71.055, 40.07] },
  shohimardon: { country: 'UZ', point: [71.804, 39.98] },
  'chong-kara': { country: 'UZ', point: [71.035, 40.239] },
  jangail: { country: 'UZ', point: [71.666, 40.203] },
  barak: { country: 'KG', point: [72.767, 40.67] },
};

/** Reservoirs of the source that are drawn, and a point in the water; `slug` as in the other levels where they have it. */
export const VALLEY_LAKES = [
  { slug: 'kayrakkum', name: 'Kayrakkum', rank: 7, point: [70.1, 40.32] },
  { slug: 'kempir-abad', name: 'Kempir-Abad', rank: 8, point: [73.12, 40.77] },
];
