// What a page's own shapes cost: reading, simplifying and drawing them, and moving the map with them on it.
import { printComparison } from '../lib/statistics.mjs';
import { MEASURES, measure } from './links.mjs';

/** How many shapes, of how many vertices each. */
const SIZES = [
  [20, 200],
  [200, 200],
  [200, 2000],
];

export async function shapes({ browser, origin, rounds }) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const [count, vertices] of SIZES) {
      const url = `${origin}/element/shapes.html?shapes=${count}&vertices=${vertices}`;
      const page = `${count} × ${vertices}`;
      rows.push({ round, page, ...(await measure(browser, url, true)) });
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return { rows, summary: printComparison('shapes × vertices', rows, MEASURES, []) };
}
