import { afterAll, beforeAll, expect, it } from 'vitest';
import { shiftOf, watchShifts } from './layout-shifts.js';
import { openSite, untilLive, type Site } from './site.js';

// A map of a page's own data takes its room at once: neither it nor what stands below it jumps when its words come.

const DATA = {
  title: 'Kyrgyzstan in two bodies',
  asOf: '2022-09-17',
  focus: ['KG'],
  alliances: ['csto', 'eaeu'],
  box: [50, 32, 84, 52],
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

const open = (width: number) =>
  site.openPage({ body: PAGE }, async (page) => {
    await page.setViewport({ width, height: 1400 });
    await watchShifts(page);
    await page.evaluateOnNewDocument(() => {
      const tops: number[] = [];
      Object.assign(globalThis, { tops });
      void customElements.whenDefined('central-asia-map').then(() => {
        const watch = () => {
          const top = document.querySelector('#after')?.getBoundingClientRect().top;
          if (top !== undefined) tops.push(Math.round(top));
          // Before, the element is not there: its room is the page's.
          if (tops.length === 2) performance.mark('there');
          requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
      });
    });
  });

it.each([976, 600])('keeps its place at %i px', async (width) => {
  const page = await open(width);
  await untilLive(page);
  const { tops, since } = await page.evaluate(() => ({
    tops: [...new Set((globalThis as unknown as { tops: number[] }).tops)],
    since: performance.getEntriesByName('there')[0]!.startTime,
  }));
  expect(tops, 'tops of what follows').toHaveLength(1);
  // Half a pixel of a line below the legend: a jump of a line would be ten times that.
  expect(await shiftOf(page, since)).toBeLessThan(0.002);
});

it('is drawn once, from the standard borders that are on their way', async () => {
  const page = await open(976);
  await untilLive(page);
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(files.some((name) => name.includes('/standard.topo-'))).toBe(true);
  expect(files.filter((name) => name.includes('/first-paint.topo-'))).toEqual([]);
});
