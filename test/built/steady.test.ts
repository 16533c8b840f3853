import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, untilLive, type Site } from './site.js';

// A map of a page's own data takes its room at once: neither it nor what stands below it jumps when its words come.

const DATA = {
  title: 'Kyrgyzstan in two bodies',
  asOf: '2022-09-17',
  focus: ['KG'],
  alliances: ['csto', 'eaeu'],
};

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Steady</title>
<link rel="icon" href="data:,">
<style>body { margin: 1rem }</style>
<script type="module" src="/dist/central-asia-map.js"></script>
<p>Before</p>
<central-asia-map loading="eager"><script type="application/json">${JSON.stringify(DATA)}</script></central-asia-map>
<p id="after">After</p>
</html>`;

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

it.each([976, 600])('keeps its place at %i px', async (width) => {
  const page = await site.openPage({ body: PAGE }, async (page) => {
    await page.setViewport({ width, height: 1400 });
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      const tops: number[] = [];
      Object.assign(globalThis, { shifts, tops });
      // Before, the element is not there: its room is the page's.
      let defined = Infinity;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (entry.startTime > defined)
            shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      void customElements.whenDefined('central-asia-map').then(() => {
        const watch = () => {
          const top = document.querySelector('#after')?.getBoundingClientRect().top;
          if (top !== undefined) tops.push(Math.round(top));
          requestAnimationFrame(watch);
        };
        requestAnimationFrame(() => {
          watch();
          requestAnimationFrame(() => (defined = performance.now()));
        });
      });
    });
  });
  await untilLive(page);
  const { shifts, tops } = await page.evaluate(() => {
    const { shifts, tops } = globalThis as unknown as { shifts: number[]; tops: number[] };
    return { shifts, tops };
  });
  expect(tops.length).toBeGreaterThan(2);
  expect(new Set(tops).size, `tops of what follows: ${[...new Set(tops)].join()}`).toBe(1);
  // Half a pixel of a line below the legend: a jump of a line would be ten times that.
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.002);
});
