import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import type { View } from '../../src/core/geometry/view.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { en } from '../../src/core/messages/en.js';
import type { FrameItem } from '../../src/core/model/frame.js';
import type { Level } from '../core/support.js';
import { bordersIn, piecesIn, wrongIn } from '../geo/disputed-pieces.js';
import { openBroken, openSite, pageIn, untilSettled, type Site } from './site.js';

// The table of test/static/disputed-pieces.test.ts in the built element: whatever is late or missing, each disputed piece is
// what the sentence below the picture says, on screen, in toSvg() and on paper.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly frame: { readonly view: View; readonly items: readonly FrameItem[] } | undefined;
  readonly scene: { readonly projection: string } | undefined;
  toSvg(): string;
}

const DATA = JSON.stringify({ title: 'Pieces', box: [44, 24, 98, 50], credit: 'Nobody' });
const page = (worldview: string, data = DATA) => {
  const block = data && `<script type="application/json">${data}</script>`;
  return {
    body: pageIn(
      'en',
      `<central-asia-map loading="eager"${worldview && ` worldview="${worldview}"`}>${block}</central-asia-map>`,
    ),
  };
};
const large = (opened: Page) => opened.setViewport({ width: 1240, height: 900 });

/** What is on screen, and what stands in the SVG. */
const look = (opened: Page) =>
  opened.$eval('central-asia-map', (element) => {
    const map = element as Shown;
    const root = map.shadowRoot!;
    const { view, items = [] } = map.frame ?? {};
    return {
      sentence: root.querySelector('[part~="convention"]')?.textContent?.trim() ?? '',
      projection: map.scene?.projection ?? '',
      view,
      items: items
        .filter(({ key }) => key.startsWith('country:') || key === 'borders')
        .map(({ key, marks }) => ({ key, marks })),
      onScreen: [...root.querySelectorAll('svg path')].map((path) => path.getAttribute('d')),
      svg: map.toSvg(),
    };
  });

/** The worldview that a sentence names. */
const named = (sentence: string) =>
  Object.entries(WORLDVIEWS).find(
    ([id, { convention }]) => sentence === (en.conventions[id as 'un'] ?? convention),
  )?.[0];

async function expectTrue(opened: Page, level: Level): Promise<string | undefined> {
  const { sentence, projection, view, items, onScreen, svg } = await look(opened);
  const worldview = named(sentence);
  expect(worldview).toBeDefined();
  const drawn = bordersIn(items);
  const seen = piecesIn(view!, PROJECTIONS[projection]!, level);
  expect(seen.length).toBeGreaterThan(2);
  expect(wrongIn(drawn, seen, level, WORLDVIEWS[worldview!]!)).toEqual([]);
  for (const d of [...drawn.countries.map((country) => country.d), ...drawn.dotted].filter(
    Boolean,
  )) {
    expect(onScreen).toContain(d);
    expect(svg).toContain(d);
  }
  return worldview;
}

const VIEWS = ['un', 'de-facto', 'IN', 'CN', 'RU'];
const FINER = /\/(?:standard|detail|fergana)\.topo-/;

describe('each disputed piece is as the sentence says', { timeout: 60_000 }, () => {
  it.each(VIEWS)('with all that a map loads, and on paper: %s', async (worldview) => {
    const opened = await site.openPage(page(worldview), large);
    await untilSettled(opened);
    expect(await expectTrue(opened, 'standard')).toBe(worldview);
    await opened.emulateMediaType('print');
    await opened.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await expectTrue(opened, 'standard')).toBe(worldview);
    await opened.close();
  });

  it.each(VIEWS)(
    'before finer borders are there, and when they never come: %s',
    async (worldview) => {
      const {
        page: opened,
        mend,
        asked,
      } = await openBroken(site, page(worldview), FINER, undefined, large);
      await untilSettled(opened);
      expect(asked.size).toBeGreaterThan(0);
      expect(await expectTrue(opened, 'first-paint')).toBe(worldview);
      mend();
      await opened.close();
    },
  );

  it.each(['IN', 'CN'])('without the file of views: %s', async (worldview) => {
    const { page: opened, asked } = await openBroken(
      site,
      page(worldview),
      /\/worldviews-/,
      undefined,
      large,
    );
    await untilSettled(opened);
    expect(asked.size).toBe(1);
    expect(await expectTrue(opened, 'standard')).toBe('un');
    await opened.close();
  });

  it.each([/\/map-engine-/, /\.topo-/])('without what is in %s', async (file) => {
    const open = async (worldview: string) => {
      const { page: opened } = await openBroken(site, page(worldview, ''), file, undefined, large);
      await untilSettled(opened);
      const seen = await look(opened);
      await opened.close();
      return { ...seen, shapes: seen.onScreen.filter((d) => d && d.length > 200) };
    };
    // The first picture, which is that of the United Nations, stays where that is asked for, and says so.
    const plain = await open('');
    expect(named(plain.sentence)).toBe('un');
    expect(plain.shapes.length).toBeGreaterThan(10);
    // It stands for no other view: then there is no picture.
    expect((await open('IN')).shapes).toEqual([]);
  });
});
