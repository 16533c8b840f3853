// What each further map on a page costs: main-thread CPU and heap, from pages with 1 and with 20 maps.
import { heapOf, metricsOf, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { COUNTS, FLOORS } from '../lib/build-site.mjs';
import { OURS } from '../lib/ours.mjs';
import { printComparison } from '../lib/statistics.mjs';

const MEASURES = {
  cpu: { heading: 'CPU ms', digits: 1 },
  heap: { heading: 'heap MB', divisor: 1e6, digits: 3 },
  nodes: { heading: 'nodes' },
  painted: { heading: 'painted ms, 20 maps' },
};

export async function instances({ browser, origin, rounds, pages }) {
  const [few, many] = COUNTS;
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const page of pages.filter((name) => !FLOORS.includes(name))) {
      const one = await measure(browser, `${origin}/${page}/${few}.html`);
      const all = await measure(browser, `${origin}/${page}/${many}.html`);
      const each = (key) => (all[key] - one[key]) / (many - few);
      const [cpu, heap, nodes] = ['cpu', 'heap', 'nodes'].map(each);
      rows.push({ round, page, cpu, heap, nodes, painted: all.painted, one, all });
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  const ordered = pages.flatMap((name) => rows.filter(({ page }) => page === name));
  return { rows, summary: printComparison('each further map', ordered, MEASURES, OURS) };
}

function measure(browser, url) {
  return withPage(browser, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(url);
    const painted = await waitForMark(page, 'painted');
    await waitForQuiet(page, 1000);
    const { ThreadTime, Nodes } = await metricsOf(session);
    return { painted, cpu: ThreadTime * 1000, nodes: Nodes, heap: await heapOf(session) };
  });
}
