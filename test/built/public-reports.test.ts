import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drag, press, rest, untilStill, viewIn } from './acts.js';
import { openSite, openWatched, pageIn, untilLive, type Site } from './site.js';

// Public bug reports of other maps, charts and elements, tried on the built file: boxes, paper, and what pages hand down.
// The name of each test begins with its report.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends HTMLElement {
  readonly phase: string;
  readonly frame: { readonly view: Readonly<Record<'width' | 'height' | 'scale', number>> };
  fit(codes: readonly string[]): void;
}

const MAP = '<central-asia-map loading="eager"></central-asia-map>';

/** A page with such a body, and what it has thrown. */
const open = (body: string) =>
  openWatched(site, { body: pageIn('en', body) }, (page) =>
    page.setViewport({ width: 800, height: 600 }),
  );

const sizes = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map') as Shown;
    const { width, height } = map.shadowRoot!.querySelector('.viewport')!.getBoundingClientRect();
    const { view } = map.frame;
    return { box: [width, height].map(Math.round), view: [view.width, view.height] };
  });

describe('a box that is shown later', { timeout: 60_000 }, () => {
  it.each([
    ['Leaflet/Leaflet#2738', '<details id="box">', 'box.open = true'],
    ['apache/echarts#2183', '<dialog id="box" style="width:600px">', 'box.showModal()'],
    ['nilbuild/driver.js#593', '<div popover id="box" style="width:600px">', 'box.showPopover()'],
    ['Leaflet/Leaflet#4421', '<div hidden="until-found" id="box">', 'box.hidden = false'],
    ['walkerke/mapgl#150', '<div style="width:0;overflow:hidden" id="box">', "box.style = ''"],
    ['jieter/Leaflet.Grid#8', '<div style="height:0;overflow:hidden" id="box">', "box.style = ''"],
    [
      'hustcc/echarts-for-react#344',
      '<div style="content-visibility:hidden" id="box">',
      "box.style = ''",
    ],
  ])('%s: %s', async (_, box, show) => {
    const { page, thrown } = await open(`${box}<central-asia-map></central-asia-map>`);
    await page.waitForFunction(() => customElements.get('central-asia-map'));
    await page.evaluate(`{ const box = document.querySelector('#box'); ${show}; }`);
    await untilLive(page);
    await rest(200);
    const { box: shown, view } = await sizes(page);
    expect(shown[0]).toBeGreaterThan(500);
    expect(view).toEqual(shown);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('Leaflet/Leaflet#9632: what the page asks for meanwhile is seen then', async () => {
    const { page, thrown } = await open(`<div id="box">${MAP}</div>`);
    await untilLive(page);
    const { scale } = await viewIn(page);
    const box = await page.$('#box');
    await box!.evaluate((element) => (element as HTMLElement).style.setProperty('display', 'none'));
    await rest(200);
    await page.evaluate(() => (document.querySelector('central-asia-map') as Shown).fit(['KG']));
    await rest(200);
    await box!.evaluate((element) => (element as HTMLElement).style.removeProperty('display'));
    await rest(800);
    const after = await viewIn(page);
    expect(after.scale).toBeGreaterThan(scale * 1.5);
    expect((await sizes(page)).view[0]).toBe(800);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('a box with a scroll bar of its own', { timeout: 60_000 }, () => {
  it('chartjs/Chart.js#2127, KingSora/OverlayScrollbars#90: comes to rest, with and without it', async () => {
    const own = await openSite({ ignoreDefaultArgs: ['--hide-scrollbars'] });
    try {
      await tryScrollBar(own);
    } finally {
      await own.close();
    }
  });

  async function tryScrollBar(own: Site): Promise<void> {
    const box = `<div id="box" style="overflow-y:auto;width:700px;height:3000px">${MAP}</div>`;
    const page = await own.openPage({ body: pageIn('en', box) }, async (opened) => {
      await opened.setViewport({ width: 800, height: 600 });
      await opened.evaluateOnNewDocument(() => {
        const told: string[] = [];
        Object.assign(globalThis, { told });
        addEventListener('error', ({ message }) => told.push(message));
      });
    });
    await untilLive(page);
    const widths = await page.evaluate(async () => {
      const element = document.querySelector<HTMLElement>('#box')!;
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      await pause(400);
      const { offsetHeight: full } = document.querySelector<HTMLElement>('central-asia-map')!;
      const seen: number[][] = [];
      // The bar takes width, by which the map gets lower: in between it would need none.
      for (const height of [full + 1, full - 1, full - 3, full - 6, full - 12]) {
        element.style.height = `${height}px`;
        await pause(400);
        const found = new Set<number>();
        for (let i = 0; i < 20; i++) {
          await new Promise(requestAnimationFrame);
          found.add(element.clientWidth);
        }
        seen.push([...found]);
      }
      return seen;
    });
    expect(widths.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
    expect(widths[0]).toEqual([700]);
    expect(widths.at(-1)![0]).toBeLessThan(700);
    expect(await page.evaluate('told')).toEqual([]);
  }
});

describe('columns of a newspaper', { timeout: 60_000 }, () => {
  it('Leaflet/Leaflet#6717: the picture is in one of them, and answers there', async () => {
    const words = (count: number) => `<p>${'word '.repeat(count)}</p>`;
    const { page, thrown } = await open(
      `<div style="columns:2">${words(150)}${MAP}${words(450)}</div>`,
    );
    await untilLive(page);
    const at = await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      root.querySelector('.viewport')!.scrollIntoView({ block: 'center' });
      const rect = root.querySelector('.picture [data-id="country:KZ"] path')!;
      const { left, top, width, height } = rect.getBoundingClientRect();
      const { length } = root.querySelector('.viewport')!.getClientRects();
      return { length, x: left + width / 2, y: top + height / 2 };
    });
    expect(at.length).toBe(1);
    await page.mouse.click(at.x, at.y);
    await page.waitForFunction(() =>
      document.querySelector('central-asia-map')!.shadowRoot!.querySelector('.popup'),
    );
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('a map that the whole screen shows', { timeout: 60_000 }, () => {
  it('brunob/leaflet.fullscreen#4: is as wide, can be scrolled, and is as before afterwards', async () => {
    const { page, thrown } = await open(`<div style="width:400px">${MAP}</div>`);
    await untilLive(page);
    const { box: before } = await sizes(page);
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      addEventListener('click', () => void map.requestFullscreen(), { once: true });
    });
    await page.mouse.click(700, 500);
    await page.waitForFunction(() => document.fullscreenElement);
    await rest();
    const { box, view } = await sizes(page);
    expect(box[0]).toBe(800);
    expect(view).toEqual(box);
    const end = await page.$eval('central-asia-map', (map) => {
      map.scrollTop = 10_000;
      const foot = map.shadowRoot!.querySelector('.foot')!.getBoundingClientRect();
      return foot.bottom;
    });
    expect(end).toBeLessThanOrEqual(600);
    await page.evaluate(() => document.exitFullscreen());
    await rest();
    expect((await sizes(page)).box).toEqual(before);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('paper', { timeout: 60_000 }, () => {
  it('highcharts/highcharts#1093: a map that has been printed, or nearly, is the one it was', async () => {
    const { page, thrown } = await open(MAP);
    await untilLive(page);
    await press(page, 'Zoom in');
    const [size, view] = [await sizes(page), await viewIn(page)];
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    await rest(200);
    await page.emulateMediaType('screen');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.pdf();
    await untilStill(page);
    expect(await sizes(page)).toEqual(size);
    expect(await viewIn(page)).toEqual(view);
    await drag(page, [400, 330], [450, 360]);
    await untilStill(page);
    expect((await viewIn(page)).left).toBeLessThan(view.left);
    await page.setViewport({ width: 620, height: 600 });
    await rest();
    expect((await sizes(page)).view[0]).toBe(620);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

/** What a theme may say of the box of an article, which shadow roots inherit. */
const TYPE = `letter-spacing: .3em; word-spacing: 1em; text-transform: uppercase; text-indent: 3em;
  font: italic small-caps 700 16px sans-serif; fill: red; stroke: red; text-shadow: 2px 2px red`;

describe('what a page says of its own texts', { timeout: 60_000 }, () => {
  const drawn = async (style: string) => {
    const { page, thrown } = await open(`<div style="${style}">${MAP}</div>`);
    await untilLive(page);
    await rest(300);
    const seen = await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const all = root.querySelectorAll(':is(.viewport, .inset) svg :is(path, text, circle)');
      return [...all].map((one) => {
        const style = getComputedStyle(one);
        const { letterSpacing, wordSpacing, textTransform, textIndent, textShadow } = style;
        const { fill, stroke, fontStyle, fontVariant, fontWeight } = style;
        const type = [letterSpacing, wordSpacing, textTransform, textIndent, textShadow];
        return [one.localName, ...type, fill, stroke, fontStyle, fontVariant, fontWeight].join();
      });
    });
    expect(thrown).toEqual([]);
    await page.close();
    return seen;
  };

  it('ampproject/amphtml#28865: is not said of the drawing', async () => {
    const plain = await drawn('font: 16px sans-serif');
    expect(plain.length).toBeGreaterThan(100);
    expect(await drawn(TYPE)).toEqual(plain);
  });

  it('w3c/mathml#18: lines that run down leave the map upright', async () => {
    const { page } = await open(`<div style="writing-mode:vertical-rl;width:700px">${MAP}</div>`);
    await untilLive(page);
    const [box, map] = await page.evaluate(() => {
      const element = document.querySelector('central-asia-map')!;
      const rect = (one: Element) => one.getBoundingClientRect();
      const { width, height } = rect(element.shadowRoot!.querySelector('.viewport')!);
      return [width / height, rect(element).width];
    });
    expect(box).toBeGreaterThan(0.9);
    expect(map).toBeLessThanOrEqual(700);
    await page.close();
  });
});
