import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { shiftOf, watchShifts } from './layout-shifts.js';
import { openSite, untilLive, type Site } from './site.js';

// A figure of renderStaticMap inside the element, before and after the map takes its place.

const OWN = { title: 'Kyrgyzstan in two bodies', focus: ['KG'], asOf: '2022-09-17' };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a figure for a column: its words and numbers stand where those of the map will. */
const sizeFor = (column: number): Size => {
  const width = Math.max(720, column) - 32;
  return { width, height: Math.round((width * 600) / 976) };
};

interface Case {
  readonly lang: string;
  readonly attributes: string;
  /** Widths of pages that it is looked at in. */
  readonly columns?: readonly number[];
  /** The figure for a column of a width, with what else stands in the element. */
  readonly inside: (size: Size) => string;
}

const COLUMNS = [320, 720, 1280];

const CASES: Readonly<Record<string, Case>> = {
  'the default map': {
    lang: 'en',
    attributes: '',
    inside: (size) => renderStaticMap(undefined, { ...size, narrow: true }).html,
  },
  'the default map of default size': {
    lang: 'en',
    attributes: '',
    columns: [500, 560, 640, 720],
    inside: () => renderStaticMap(undefined, { narrow: true }).html,
  },
  'a map in Persian': {
    lang: 'fa',
    attributes: 'as-of="2021"',
    inside: (size) =>
      renderStaticMap(undefined, { ...size, narrow: true, lang: 'fa', asOf: '2021' }).html,
  },
  'own data': {
    lang: 'en',
    attributes: 'alliances="csto eaeu" disputes="core"',
    inside: (size) =>
      `<script type="application/json">${JSON.stringify(OWN)}</script><div>${
        renderStaticMap(OWN, {
          ...size,
          narrow: true,
          alliances: ['csto', 'eaeu'],
          disputes: ['core'],
        }).html
      }</div>`,
  },
};

const pageWith = ({ lang, attributes, inside }: Case, width = 960) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Figure</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/static.css">
<style>body { margin: 1rem; font: 17px/1.6 serif } p, ul { margin: 1em 0 }</style>
<body>
<p>Before</p>
<central-asia-map ${attributes}>${inside(sizeFor(width))}</central-asia-map>
<p id="after">After</p>
<p style="height: 2000px">
</html>`;

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const open = (example: Case, width: number, prepare?: (page: Page) => Promise<void>) =>
  site.openPage({ body: pageWith(example, width) }, async (page) => {
    await page.setViewport({ width, height: 900 });
    await watchShifts(page);
    await prepare?.(page);
  });

const define = (page: Page) =>
  page.addScriptTag({ url: '/dist/central-asia-map.js', type: 'module' });

/** What a reader sees of the figure, or of the map in its place. */
const look = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map')!;
    const figure = map.querySelector('.cam-figure')!;
    const seen = (element: Element | null | undefined) =>
      element?.checkVisibility({ visibilityProperty: true }) ?? false;
    const pictures = [...figure.querySelectorAll(':scope > svg, .cam-narrow > svg')].filter(seen);
    const text = pictures[0]?.querySelector('text');
    const type = text ? parseFloat(getComputedStyle(text).fontSize) : 0;
    const picture = pictures[0] ?? map.shadowRoot!.querySelector('.viewport')!;
    return {
      pictures: pictures.length,
      figure: seen(figure.querySelector('.cam-convention')),
      map: seen(map.shadowRoot?.querySelector('[part="convention"]')),
      top: Math.round(picture.getBoundingClientRect().top),
      height: Math.round(picture.getBoundingClientRect().height),
      after: Math.round(document.querySelector('#after')!.getBoundingClientRect().top),
      letters: type * ((pictures[0] as SVGSVGElement | undefined)?.getScreenCTM()?.a ?? 0),
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });

describe.each(Object.entries(CASES))('a figure inside: %s', { timeout: 60_000 }, (_, example) => {
  it.each(example.columns ?? COLUMNS)('gives way without a shift at %i pixels', async (width) => {
    const page = await open(example, width);
    const before = await look(page);
    expect(before).toMatchObject({ pictures: 1, figure: true, map: false, wide: 0 });
    expect(before.letters).toBeGreaterThan(7);
    await define(page);
    await untilLive(page);
    const after = await look(page);
    expect(after).toMatchObject({ pictures: 0, figure: false, map: true, wide: 0 });
    expect(Math.abs(after.top - before.top), 'the picture moves').toBeLessThan(1.5);
    expect(Math.abs(after.height - before.height), 'its height changes').toBeLessThan(1.5);
    expect(Math.abs(after.after - before.after), 'what follows moves').toBeLessThan(1.5);
    expect(await shiftOf(page)).toBeLessThan(0.001);
    await page.close();
  });
});

describe('a figure of small maps', { timeout: 60_000 }, () => {
  const bodies = 'csto eaeu ots sco';
  const example: Case = {
    lang: 'en',
    attributes: `alliances="${bodies}"`,
    inside: (size) =>
      renderStaticMap(undefined, { ...size, narrow: true, alliances: bodies.split(' ') }).html,
  };

  it.each([320, 720, 1280])(
    'is coloured and gives way without a shift at %i pixels',
    async (width) => {
      const page = await open(example, width);
      const maps = () =>
        page.evaluate(() => {
          const root = document.querySelector('central-asia-map')!.shadowRoot;
          const parent =
            root?.querySelector('.cam-multiples') ?? document.querySelector('.cam-multiples')!;
          const of = (name: string) =>
            getComputedStyle(parent.querySelector(`.cam-small-${name}`)!);
          const boxes = [...parent.querySelectorAll('.cam-small')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join(' ');
          });
          return { land: of('land').fill, member: of('member').fill, boxes };
        });
      const before = await maps();
      expect(before).toMatchObject({ land: 'rgb(239, 233, 221)', member: 'rgb(110, 132, 187)' });
      expect(before.boxes.length).toBe(5);
      const afterTop = () => page.$eval('#after', (element) => element.getBoundingClientRect().top);
      const after = await afterTop();
      await define(page);
      await page.waitForFunction(() =>
        document.querySelector('central-asia-map')?.shadowRoot?.querySelector('.cam-multiples'),
      );
      expect(await maps()).toEqual(before);
      expect(Math.abs((await afterTop()) - after), 'what follows moves').toBeLessThan(1.5);
      await page.close();
    },
  );
});

describe('a figure inside', { timeout: 60_000 }, () => {
  const example = CASES['the default map']!;

  it('is all there is without JavaScript, on paper too', async () => {
    const page = await open(example, 720, (opened) => opened.setJavaScriptEnabled(false));
    for (const medium of ['screen', 'print']) {
      await page.emulateMediaType(medium);
      const seen = await look(page);
      expect(seen, medium).toMatchObject({ pictures: 1, figure: true, map: false });
      expect(seen.height, medium).toBeGreaterThan(200);
    }
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
    await page.close();
  });

  it('is seen in the order in which it arrives', async () => {
    for (const width of [320, 1000]) {
      const page = await open(example, width);
      const tops = await page.$$eval('.cam-figure :is(svg, p, ul, summary)', (elements) =>
        elements
          .filter((element) => element.checkVisibility() && !element.closest('li'))
          .map((element) => element.getBoundingClientRect().top),
      );
      expect(tops.length).toBeGreaterThan(6);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      await page.close();
    }
  });

  it('is shown in every frame, while the page loads as well', async () => {
    const body = pageWith(example).replace(
      '</html>',
      `<script type="module">
        import '/dist/central-asia-map.js';
        // What the task that defines the element has left to do is done, and no frame has been painted since.
        for (let i = 0; i < 50; i++) await null;
        globalThis.loading = document.readyState;
        globalThis.shown = document.querySelector('.cam-convention').checkVisibility();
      </script></html>`,
    );
    const page = await site.openPage({ body }, (opened) =>
      opened.setViewport({ width: 720, height: 900 }),
    );
    await untilLive(page);
    expect(await page.evaluate('[loading, shown]')).toEqual(['interactive', true]);
    await page.close();
  });

  it('is painted before the element does anything but let it be seen', async () => {
    const page = await open(CASES['own data']!, 720);
    await define(page);
    const seen = await page.evaluate(
      async (inside) => {
        const map = document.createElement('central-asia-map');
        map.innerHTML = inside;
        document.body.prepend(map);
        const state = () => ({
          root: [...map.shadowRoot!.children].map(({ localName }) => localName).join(),
          isSeen: map.querySelector('.cam-figure')!.getBoundingClientRect().height > 100,
        });
        const states = [state()];
        await new Promise(requestAnimationFrame);
        states.push(state());
        await (map as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
        states.push(state());
        map.remove();
        return states;
      },
      CASES['own data']!.inside(sizeFor(720)),
    );
    expect(seen).toEqual([
      { root: 'slot', isSeen: true },
      { root: 'slot', isSeen: true },
      { root: 'slot,figure', isSeen: true },
    ]);
  });

  it('prints while the code of the map does not come', async () => {
    const page = await open(example, 720, async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        if (/map-engine/.test(request.url())) return;
        void request.continue();
      });
    });
    await define(page);
    await page.waitForFunction(() => document.querySelector('central-asia-map:defined'));
    await page.emulateMediaType('print');
    expect(await look(page)).toMatchObject({ pictures: 1, figure: true, map: false });
    await page.close();
  });

  it('gives way to a map that prints', async () => {
    const page = await open(example, 720);
    await define(page);
    await untilLive(page);
    await page.emulateMediaType('print');
    expect(await look(page)).toMatchObject({ pictures: 0, figure: false, map: true });
    await page.close();
  });

  it('hands on an open table', async () => {
    const page = await open(example, 720);
    await page.click('.cam-table > summary');
    await define(page);
    await untilLive(page);
    await page.waitForFunction(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const table = root.querySelector('central-asia-table')?.shadowRoot?.querySelector('table');
      return table?.checkVisibility();
    });
    await page.close();
  });

  it('lets the map be as low as it likes in another width', async () => {
    const page = await open(example, 720);
    await define(page);
    await untilLive(page);
    await page.setViewport({ width: 1000, height: 900 });
    await page.waitForFunction(() => {
      const figure = document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector<HTMLElement>('figure')!;
      return figure.style.minBlockSize === '';
    });
    await page.close();
  });
});
