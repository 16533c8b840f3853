import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// In boxes that go by the width of their contents, while a map goes by that of its box.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const BOXES = [
  'display:flex',
  'display:grid;grid-template-columns:auto',
  'width:fit-content',
  'float:left',
  'position:absolute',
];

const size = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return { width, height, page: document.documentElement.scrollWidth };
};

describe.each(BOXES)('a map in a box with %s', { timeout: 60_000 }, (style) => {
  it.each([1000, 360])('is wide enough at %i pixels and no wider than the page', async (width) => {
    const map = '<central-asia-map timeline loading="eager"></central-asia-map>';
    const body = pageIn('en', `<div style="${style}">${map}</div>`);
    const page = await site.openPage({ body }, (opened) =>
      opened.setViewport({ width, height: 900 }),
    );
    await untilLive(page);
    const live = await page.$eval('central-asia-map', size);
    expect(live.width).toBeGreaterThanOrEqual(Math.min(320, 0.9 * width));
    expect(live.height).toBeLessThan(2000);
    expect(live.page).toBe(width);
    await page.close();
  });

  it('and so is a figure alone', async () => {
    const { html } = renderStaticMap();
    const body = `<!doctype html><link rel="stylesheet" href="/dist/static.css"><body style="margin:0"><div style="${style}">${html}</div>`;
    for (const width of [1000, 360]) {
      const page = await site.openPage({ body }, (opened) =>
        opened.setViewport({ width, height: 900 }),
      );
      const figure = await page.$eval('.cam-figure', size);
      expect(figure.width).toBeGreaterThanOrEqual(Math.min(320, 0.9 * width));
      expect(figure.page).toBe(width);
      await page.close();
    }
  });
});

describe('a figure that stands alone', { timeout: 60_000 }, () => {
  it.each([
    [656, 560, 1000],
    [656, 560, 360],
    [600, 800, 800],
  ])(
    'has the proportions of its picture, %i by %i, %i pixels wide too',
    async (width, height, column) => {
      const { html } = renderStaticMap(undefined, { width, height });
      const body = `<!doctype html><link rel="stylesheet" href="/dist/static.css"><body style="margin:0">${html}`;
      const page = await site.openPage({ body }, (opened) =>
        opened.setViewport({ width: column, height: 900 }),
      );
      // Else bars of sea would stand beside the picture, as if its land had a coast there.
      const box = await page.$eval('.cam-figure > svg', size);
      expect(box.width / box.height).toBeCloseTo(width / height, 1);
      await page.close();
    },
  );
});
