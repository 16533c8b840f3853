// What is left behind when a map is mounted and unmounted fifty times.
import { heapOf, metricsOf, waitForMark, waitForQuiet, withPage } from '../lib/browser.mjs';
import { printComparison } from '../lib/statistics.mjs';

const TIMES = 50;
/** Until code is compiled and caches are full. */
const WARM_UP = 100;
const PAGES = {
  element: '/element/mount.html',
  'element, eager': '/element/mount.html?loading=eager',
  leaflet: '/leaflet/mount.html',
  d3: '/d3/mount.html',
  jsvectormap: '/jsvectormap/mount.html',
};
const MEASURES = {
  heap: { heading: 'kB of heap each', divisor: 1000, digits: 2 },
  nodes: { heading: 'nodes left' },
  listeners: { heading: 'listeners left' },
  cpu: { heading: 'CPU ms each', digits: 1 },
};

export async function leaks({ browser, origin, rounds, pages }) {
  const rows = [];
  for (let round = 0; round < rounds; round++) {
    for (const [page, path] of Object.entries(PAGES)) {
      if (!pages.includes(page.split(',')[0])) continue;
      rows.push({ round, page, ...(await measure(browser, origin + path)) });
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  const ours = Object.keys(PAGES).slice(0, 2);
  return { rows, summary: printComparison(`${TIMES} mounts`, rows, MEASURES, ours) };
}

function measure(browser, url) {
  return withPage(browser, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(url);
    await waitForMark(page, 'painted');
    await cycle(page, WARM_UP);
    await rest(page);
    // Measured after the same acts as later: compiled code that has not been used for a while is given back.
    await cycle(page, TIMES);
    await waitForQuiet(page, 1500);
    const heapBefore = await heapOf(session);
    const before = await metricsOf(session);
    await cycle(page, TIMES);
    const { ThreadTime } = await metricsOf(session);
    await waitForQuiet(page, 1500);
    const heap = (await heapOf(session)) - heapBefore;
    const after = await metricsOf(session);
    return {
      heap: heap / TIMES,
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      cpu: ((ThreadTime - before.ThreadTime) * 1000) / TIMES,
    };
  });
}

/** Leaves one map alone until it has loaded all that it ever loads by itself. */
async function rest(page) {
  await page.evaluate(async () => {
    globalThis.unmount = await globalThis.mount();
  });
  await waitForQuiet(page, 1500);
  await page.evaluate(() => globalThis.unmount());
  await waitForQuiet(page);
}

/** Mounts a map, shows it for two frames, removes it; and so on. */
function cycle(page, times) {
  return page.evaluate(async (count) => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let i = 0; i < count; i++) {
      const unmount = await globalThis.mount();
      await frame();
      await frame();
      unmount();
      await frame();
    }
  }, times);
}
