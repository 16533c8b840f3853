import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rest } from './acts.js';
import { openSite, openWatched, pageIn, untilInside, untilLive, type Site } from './site.js';

// Public bug reports of other maps, charts and elements, tried on the built file: data, and what others do to a page.
// The name of each test begins with its report.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends HTMLElement {
  data: unknown;
  asOf: string | undefined;
  readonly phase: string;
  readonly issues: readonly { readonly path: string; readonly severity: string }[];
  readonly ready: Promise<void>;
  readonly scene: { readonly asOf: string; readonly title: { readonly text: string } };
  toSvg(): string;
  toggleTable(): void;
}

const MAP = '<central-asia-map loading="eager"></central-asia-map>';
const TAG = '<script type="module" src="/dist/central-asia-map.js"></script>';

/** A page with such a map, after scripts of the page, and what it has thrown. */
const open = (map = MAP, before = '', tag = TAG) =>
  openWatched(site, { body: pageIn('en', map).replace(TAG, before + tag) });

const untilDrawn = (page: Page) =>
  page.waitForFunction(
    () => (document.querySelector('central-asia-map') as Shown | null)?.phase === 'live',
  );

const LINK = {
  id: 'visit',
  kind: 'visit',
  claim: 'standing',
  from: 'IR',
  to: 'TJ',
  direction: 'mutual',
  tone: 'cooperative',
  summary: 'A visit.',
};

describe('data', { timeout: 60_000 }, () => {
  it.each([
    [
      'vuejs/core#8975: behind proxies',
      `const wrap = (one) => typeof one === 'object' && one
        ? new Proxy(one, { get: (...given) => wrap(Reflect.get(...given)) }) : one;
      return wrap(data);`,
    ],
    [
      'vuejs/core#3424: frozen to the depth',
      `const freeze = (one) => {
        if (typeof one === 'object') Object.values(one).forEach(freeze);
        return Object.freeze(one);
      };
      return freeze(data);`,
    ],
    ['without a prototype', 'return Object.assign(Object.create(null), data);'],
  ])('%s is drawn', async (_, make) => {
    const { page, thrown } = await open();
    await untilLive(page);
    await page.evaluate(`globalThis.make = (data) => { ${make} }`);
    const seen = await page.evaluate(
      async (data) => {
        const map = document.querySelector('central-asia-map') as Shown;
        map.data = (globalThis as unknown as { make(given: unknown): unknown }).make(data);
        await map.ready;
        const links = map.shadowRoot!.querySelectorAll('.picture [data-id="link:visit"]').length;
        return [map.scene.title.text, map.issues.length, links];
      },
      { title: 'Mine', focus: ['KG'], links: [LINK] },
    );
    expect(seen).toEqual(['Mine', 0, 1]);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('chartjs/Chart.js#11528: is drawn in a page that has frozen all prototypes', async () => {
    const own = `<script type="application/json">${JSON.stringify({ title: 'Mine', links: [LINK] })}</script>`;
    const { page, thrown } = await open(
      `<central-asia-map loading="eager" timeline>${own}</central-asia-map>`,
      `<script>for (const one of [Object, Array, Function, Map, Set, Promise, String, Number, RegExp, Date, Error]) {
        Object.freeze(one);
        Object.freeze(one.prototype);
      }</script>`,
    );
    // Functions that wait in the page need prototypes of their own making.
    await vi.waitFor(async () => {
      const isDrawn = await page.evaluate(() =>
        Boolean(
          document
            .querySelector('central-asia-map')
            ?.shadowRoot?.querySelector('.leaflet-container [data-id="link:visit"]'),
        ),
      );
      expect(isDrawn).toBe(true);
    }, 20_000);
    expect(await page.$eval('central-asia-map', (map) => (map as Shown).scene.title.text)).toBe(
      'Mine',
    );
    expect(thrown).toEqual([]);
    await page.close();
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'vega/vega#3695: “%s” is a name as others, of nothing that there is',
    async (name) => {
      const { page, thrown } = await open();
      await untilLive(page);
      const silent = await page.evaluate(async (word) => {
        const map = document.querySelector('central-asia-map') as Shown;
        const before = Object.getOwnPropertyNames(Object.prototype).join();
        const found: string[] = [];
        for (const attribute of [
          ...['selected', 'worldview', 'dataset', 'projection', 'as-of', 'focus'],
          ...['alliances', 'disputes', 'links', 'overlays', 'sites', 'corridors'],
        ]) {
          map.setAttribute(attribute, word);
          await map.ready;
          if (!map.issues.some(({ path }) => path.endsWith(attribute))) found.push(attribute);
          map.removeAttribute(attribute);
        }
        map.data = JSON.parse(
          `{"title":"Mine","${word}":{"title":"x"},"focus":["${word}"],"links":[{"id":"a","kind":"${word}","from":"${word}"}]}`,
        );
        await map.ready;
        if (map.scene.title.text !== 'Mine') found.push('data');
        if (!map.issues.some(({ path }) => path === word)) found.push('field');
        if (Object.getOwnPropertyNames(Object.prototype).join() !== before) found.push('prototype');
        return found;
      }, name);
      expect(silent).toEqual([]);
      expect(thrown).toEqual([]);
      await page.close();
    },
  );

  it('highcharts/highcharts#347: signs that XML has not, or HTML writes as names, leave the SVG well-formed', async () => {
    const { page } = await open();
    await untilLive(page);
    const wrong = await page.evaluate(
      async (signs, link) => {
        const map = document.querySelector('central-asia-map') as Shown;
        const found: string[] = [];
        for (const sign of signs) {
          const place = { id: 'place:p', name: `P${sign}x`, lon: 70, lat: 41 };
          const links = [{ ...link, summary: `A${sign}.` }];
          map.data = { title: `T${sign}x`, kicker: sign, places: [place], links };
          await map.ready;
          const svg = map.toSvg();
          const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
          if (documentElement.localName !== 'svg' || documentElement.querySelector('parsererror'))
            found.push(JSON.stringify(sign));
        }
        return found;
      },
      ['\u0000', '\b', '\u001b', '\ufffe', '\uffff', '\u00a0', '\u00ad', '\u2028', ']]>', '<', '&'],
      LINK,
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each([
    ['[70,40,70,40]', true],
    ['[70,40,60,30]', true],
    ['[70,40,70.0000001,40.0000001]', false],
  ])('Leaflet/Leaflet#5153, #8953: a box without an area, %s', async (box, isFault) => {
    const own = `<script type="application/json">{"title":"Mine","box":${box}}</script>`;
    const { page, thrown } = await open(
      `<central-asia-map loading="eager">${own}</central-asia-map>`,
    );
    await untilDrawn(page);
    const paths = await page.$eval('central-asia-map', (map) =>
      (map as Shown).issues.map(({ path }) => path),
    );
    // What is too small to be seen is seen as near as there are borders for.
    expect(paths).toEqual(isFault ? ['box'] : []);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('a language', { timeout: 60_000 }, () => {
  it.each([
    ['ru_RU.UTF-8', 'ru'],
    ['kk_KZ', 'kk'],
    ['i-klingon', 'en'],
    ['C', 'en'],
    ['*', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
    ['undefined', 'en'],
  ])('MetaMask/metamask-extension#24067: “%s” is drawn, as %s', async (lang, wanted) => {
    const map = `<central-asia-map loading="eager" timeline lang="${lang}"></central-asia-map>`;
    const { page, thrown } = await open(map);
    await untilDrawn(page);
    const label = await page.evaluate(
      () =>
        document.querySelector('central-asia-map')!.shadowRoot!.querySelector('[data-act="table"]')!
          .textContent,
    );
    const tables = { ru: 'Таблица', kk: 'Кесте', en: 'Table' };
    expect(label.trim()).toBe(tables[wanted as keyof typeof tables]);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('what a page has done before', { timeout: 60_000 }, () => {
  it('ionic-team/stencil#2949, lit/lit#701: properties set before the element is known are taken, and can be set again', async () => {
    const { page, thrown } = await open(MAP, '', '');
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      Object.assign(map, { data: { title: 'Before' }, asOf: '2015', interactive: 'off' });
    });
    await page.addScriptTag({ url: '/dist/central-asia-map.js', type: 'module' });
    const seen = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      await map.ready;
      const first = [map.scene.title.text, map.scene.asOf, map.phase];
      map.data = { title: 'After' };
      await map.ready;
      return [
        ...first,
        map.scene.title.text,
        ...['data', 'asOf'].filter((one) => Object.hasOwn(map, one)),
      ];
    });
    expect(seen).toEqual(['Before', '2015-12-31', 'drawn', 'After']);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('airbnb/lottie-web#360: an address for all others (base) is none for the map’s files and edges', async () => {
    const { page, thrown } = await open(
      '<central-asia-map loading="eager" alliances="csto eaeu"></central-asia-map>',
      '<base href="/elsewhere/deep/">',
    );
    await untilLive(page);
    const seen = await page.evaluate(() => {
      const map = document.querySelector('central-asia-map') as Shown;
      const root = map.shadowRoot!;
      const cut = [...root.querySelectorAll('svg [clip-path]')];
      const lost = cut.filter((one) => {
        const id = /^url\(#(.+)\)$/.exec(one.getAttribute('clip-path')!)?.[1];
        return id === undefined || !one.closest('svg')!.querySelector(`[id="${id}"]`);
      });
      const wrong = map.issues.filter(({ severity }) => severity !== 'info');
      return [cut.length > 0, lost.length, wrong.length];
    });
    expect(seen).toEqual([true, 0, 0]);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('what others put into a map', { timeout: 60_000 }, () => {
  it('darkreader/darkreader#2892: styles of an extension stay through all changes', async () => {
    const { page, thrown } = await open();
    await untilLive(page);
    const kept = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      const root = map.shadowRoot!;
      const style = document.createElement('style');
      root.prepend(style);
      const sheet = new CSSStyleSheet();
      root.adoptedStyleSheets.push(sheet);
      map.setAttribute('theme', 'dark');
      map.setAttribute('timeline', '');
      map.asOf = '2015';
      map.toggleTable();
      await map.ready;
      return [root.firstChild === style, root.adoptedStyleSheets.includes(sheet), map.phase];
    });
    expect(kept).toEqual([true, true, 'live']);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('react/react#11538: a map that a browser has translated tells what it shows, and is translated on', async () => {
    const { page, thrown } = await open(
      '<central-asia-map loading="eager" timeline></central-asia-map>',
    );
    await untilLive(page);
    await untilInside(page, 'central-asia-timeline', 'button');
    await rest();
    const seen = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      const roots = [map, ...map.shadowRoot!.querySelectorAll('*')].flatMap((one) =>
        one.shadowRoot ? [one.shadowRoot] : [],
      );
      /** As translators do: each text gives way to an element with others. */
      const translate = (within: Node): void => {
        for (const node of [...within.childNodes]) {
          if (node instanceof SVGElement || node instanceof HTMLStyleElement) continue;
          if (!(node instanceof Text)) translate(node);
          else if (node.data.trim()) {
            const font = document.createElement('font');
            font.textContent = `§ ${node.data}`;
            node.replaceWith(font);
          }
        }
      };
      roots.forEach(translate);
      const translated = roots.map((root) => root.querySelectorAll('font').length);
      const texts = () =>
        roots.map((root) => [...root.childNodes].map(({ textContent }) => textContent).join(' '));
      map.asOf = '2015-05';
      await map.ready;
      await new Promise((resolve) => setTimeout(resolve, 400));
      const later = texts().join(' ');
      map.data = { title: 'Another title', asOf: '2014' };
      map.asOf = undefined;
      await map.ready;
      await new Promise((resolve) => setTimeout(resolve, 400));
      return { translated, later, last: texts().join(' ') };
    });
    expect(Math.min(...seen.translated)).toBeGreaterThan(3);
    expect(seen.later).not.toContain('2 November 2023');
    expect(seen.later).toContain('May 2015');
    expect(seen.last).toContain('Another title');
    expect(seen.last).not.toContain('Tajikistan looks to Iran');
    expect(seen.last).not.toContain('May 2015');
    // What is as it was stays as the reader has it.
    expect(seen.last).toContain('§ Table');
    expect(thrown).toEqual([]);
    await page.close();
  });
});
