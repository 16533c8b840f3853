import { FAR_BOX, WORLD_BOX } from './boxes.mjs';

/**
 * @typedef {object} Zone how fine a level is in a part of it
 * @property {number[]} [box] west, south, east, north; none for all that is left
 * @property {number} interval simplification in metres; 0 keeps every vertex
 * @property {number} minIsland islands below this many square kilometres are dropped
 */

/**
 * @typedef {object} Level
 * @property {string} file name of the topology
 * @property {number[]} box west, south, east, north
 * @property {readonly Zone[]} zones from the inside out
 * @property {number} exclaveInterval simplification of the small exclaves, which would vanish otherwise
 * @property {number} treatedInterval simplification of pieces that views treat each in its way, wherever they lie
 * @property {boolean} [absorbExclaves] gives enclosed exclaves to the country around them
 * @property {number[]} grid steps of longitude and latitude that positions are rounded to, in degrees
 * @property {ReadonlySet<string>} [only] countries that stay themselves; all others become ZZ
 * @property {{core?: boolean, interval: number}} [lakes] `core`: the largest alone
 * @property {{interval: number}} [rivers]
 */

const keys = (text) => new Set(text.split(' '));

/** @type {readonly Level[]} */
export const LEVELS = [
  {
    file: 'first-paint.topo.json',
    box: FAR_BOX,
    zones: [
      { box: [38, 22, 92, 56], interval: 24000, minIsland: 9000 },
      // Most of what pictures of the default view show around it.
      { box: [20, 10, 116, 62], interval: 60000, minIsland: 9000 },
      { interval: 150000, minIsland: 30000 },
    ],
    exclaveInterval: 24000,
    treatedInterval: 25000,
    absorbExclaves: true,
    grid: [0.09, 0.07],
    only: keys(
      'KZ KG TJ TM UZ AF IR PK IN CN RU MN TR AZ AM GE UA IQ SY SA AE OM NP CY XC IL PS BT MD RS XK TW',
    ),
  },
  {
    file: 'overview.topo.json',
    box: FAR_BOX,
    zones: [
      { box: [33, 24, 97, 56], interval: 15000, minIsland: 2000 },
      { box: WORLD_BOX, interval: 20000, minIsland: 3000 },
      { interval: 60000, minIsland: 20000 },
    ],
    exclaveInterval: 4000,
    treatedInterval: 15000,
    grid: [0.03, 0.017],
    lakes: { core: true, interval: 8000 },
  },
  {
    file: 'standard.topo.json',
    box: FAR_BOX,
    zones: [
      // From the Crimea and the Levant to Bhutan and Arunachal Pradesh nothing is lost.
      { box: [33, 24, 97, 56], interval: 2000, minIsland: 100 },
      { box: WORLD_BOX, interval: 11000, minIsland: 500 },
      { interval: 60000, minIsland: 20000 },
    ],
    exclaveInterval: 400,
    treatedInterval: 2000,
    grid: [0.006, 0.0035],
    lakes: { interval: 2500 },
    rivers: { interval: 4500 },
  },
  {
    file: 'detail.topo.json',
    box: [44, 33, 92, 57],
    zones: [{ interval: 0, minIsland: 5 }],
    exclaveInterval: 0,
    treatedInterval: 0,
    grid: [0.0005, 0.00025],
  },
];
