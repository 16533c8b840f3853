// What numbers of a page's own cost: reading, classing and drawing them, and moving the map with them on it.
import { printComparison } from '../lib/statistics.mjs';
import { MEASURES, measure } from './links.mjs';

/** How many numbers there are, and as what. */
const SIZES = [
  ['shades', 50],
  ['shades', 5000],
  ['circles', 50],
  ['circles', 5000],
];

export async function values({ browser, origin, rounds }) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const [form, count] of SIZES) {
      const url = `${origin}/element/values.html?${form}=${count}`;
      rows.push({ round, page: `${count} as ${form}`, ...(await measure(browser, url, true)) });
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return { rows, summary: printComparison('numbers', rows, MEASURES, []) };
}
