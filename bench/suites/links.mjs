// What very many links cost: drawing them, and moving the map with them on it.
import { metricsOf, VIEWPORT, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { printComparison } from '../lib/statistics.mjs';

const COUNTS = [10, 100, 1000, 10_000];
const PAGES = ['element', 'leaflet', 'd3', 'jsvectormap'];
const MOVES = 20;
/** A page that has not drawn its links by then is given up, in milliseconds. */
const PATIENCE = 120_000;
export const MEASURES = {
  drawn: { heading: 'drawn ms' },
  cpu: { heading: 'CPU drawn ms' },
  move: { heading: 'CPU per move ms', digits: 1 },
  nodes: { heading: 'nodes' },
};

export async function links({ browser, origin, rounds, pages }) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const count of COUNTS) {
      for (const page of PAGES.filter((name) => pages.includes(name))) {
        const url = `${origin}/${page}/links.html?links=${count}`;
        const result = await measure(browser, url, page === 'element').catch(({ message }) => {
          console.error(`  ${page} with ${count} links: ${message}`);
          return {};
        });
        rows.push({ round, count, page, ...result });
        process.stderr.write('.');
      }
    }
  }
  process.stderr.write('\n');
  const tables = COUNTS.map((count) => {
    const ofCount = rows.filter((row) => row.count === count);
    return [count, printComparison(`${count} links`, ofCount, MEASURES, ['element'])];
  });
  return { rows, summary: Object.fromEntries(tables) };
}

/** Opens a page that marks `begun` and `painted`, and drags its map. */
export function measure(browser, url, becomesLive) {
  return withPage(browser, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(url);
    const painted = await waitForMark(page, 'painted', PATIENCE);
    const begun = await waitForMark(page, 'begun');
    const { ThreadTime } = await metricsOf(session);
    if (becomesLive) await waitForMark(page, 'interactive', PATIENCE);
    await waitForQuiet(page);
    const move = await drag(page, session);
    const { Nodes } = await metricsOf(session);
    return { drawn: painted - begun, cpu: ThreadTime * 1000, move, nodes: Nodes };
  });
}

/** CPU time of the main thread for each move of a drag, one a frame. */
async function drag(page, session) {
  const [x, y] = [VIEWPORT.width / 2 + 120, VIEWPORT.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10);
  const before = await metricsOf(session);
  for (let step = 1; step <= MOVES; step++) {
    await page.mouse.move(x + 10 + step * 4, y + 10 + step * 2);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const after = await metricsOf(session);
  await page.mouse.up();
  return ((after.ThreadTime - before.ThreadTime) * 1000) / MOVES;
}
