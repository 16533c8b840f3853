// What small maps cost beside one map of the same: main-thread CPU until the page is at rest, and the markup.
import { metricsOf, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { printComparison } from '../lib/statistics.mjs';

const COUNTS = [1, 12, 20];
const ONE = 'one map';
const MEASURES = {
  drawn: { heading: 'drawn ms' },
  cpu: { heading: 'CPU ms' },
  markup: { heading: 'markup kB', divisor: 1000, digits: 1 },
  nodes: { heading: 'nodes' },
};

export async function multiples({ browser, origin, rounds }) {
  const rows = [];
  const add = async (round, page, path, mark) => {
    rows.push({ round, page, ...(await measure(browser, `${origin}/element/${path}`, mark)) });
    process.stderr.write('.');
  };
  for (let round = 0; round < rounds; round++) {
    await add(round, ONE, 'one-of-them.html', 'painted');
    for (const count of COUNTS)
      await add(round, `${count} small maps`, `multiples.html?maps=${count}`, 'ready');
  }
  process.stderr.write('\n');
  const ours = COUNTS.map((count) => `${count} small maps`);
  return { rows, summary: printComparison('small maps', rows, MEASURES, ours) };
}

/** The clock starts when code and geometry are there; main-thread CPU is that of the whole page. */
function measure(browser, url, mark) {
  return withPage(browser, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(url);
    const begun = await waitForMark(page, 'begun');
    const drawn = await waitForMark(page, mark);
    await waitForQuiet(page, 1000);
    const { ThreadTime, Nodes } = await metricsOf(session);
    const markup = await page.evaluate(
      () => document.querySelector('main').lastElementChild.shadowRoot.innerHTML.length,
    );
    return { drawn: drawn - begun, cpu: ThreadTime * 1000, nodes: Nodes, markup };
  });
}
