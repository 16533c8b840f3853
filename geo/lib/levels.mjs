/**
 * @typedef {object} Level
 * @property {string} file name of the topology
 * @property {number[]} box west, south, east, north
 * @property {number} interval simplification in metres; 0 keeps every vertex
 * @property {number} exclaveInterval the same for the small exclaves, which would vanish otherwise
 * @property {boolean} [absorbExclaves] gives enclosed exclaves to the country around them
 * @property {number} minIsland islands below this many square kilometres are dropped
 * @property {number} quantization grid cells per side
 * @property {{box: number[], interval: number, minIsland: number}} [outside] what is coarser outside of a box
 * @property {number} budget the most bytes the file may have after brotli at quality 11
 * @property {ReadonlySet<string>} [only] countries that stay themselves; all others become ZZ
 * @property {ReadonlySet<string>} [disputes] disputes that stay pieces of their own
 * @property {{core?: boolean, interval: number}} [lakes] `core`: the largest alone
 * @property {{interval: number}} [rivers]
 */

const keys = (text) => new Set(text.split(' '));

/** @type {readonly Level[]} */
export const LEVELS = [
  {
    file: 'first-paint.topo.json',
    // Holds lon 38..92, lat 22..56 in Mercator in every container from 3:4 to 16:9.
    box: [22, 6, 112, 64],
    interval: 23000,
    exclaveInterval: 23000,
    absorbExclaves: true,
    minIsland: 6000,
    quantization: 1500,
    budget: 4000,
    only: keys('KZ KG TJ TM UZ AF IR PK IN CN RU MN TR AZ AM GE UA IQ SY SA AE OM NP'),
    disputes: keys('B05 B07 B08 B09 B45 B89'),
  },
  {
    file: 'overview.topo.json',
    box: [20, 0, 140, 65],
    interval: 15000,
    exclaveInterval: 4000,
    minIsland: 2000,
    quantization: 4000,
    budget: 12000,
    lakes: { core: true, interval: 8000 },
  },
  {
    file: 'standard.topo.json',
    box: [20, 0, 140, 65],
    interval: 2000,
    exclaveInterval: 400,
    minIsland: 100,
    quantization: 20000,
    // From the Crimea and the Levant to Bhutan and Arunachal Pradesh nothing is lost.
    outside: { box: [33, 24, 97, 56], interval: 11000, minIsland: 500 },
    budget: 48000,
    lakes: { interval: 2500 },
    rivers: { interval: 4500 },
  },
  {
    file: 'detail.topo.json',
    box: [44, 33, 92, 57],
    interval: 0,
    exclaveInterval: 0,
    minIsland: 5,
    quantization: 100000,
    budget: 35000,
  },
];
