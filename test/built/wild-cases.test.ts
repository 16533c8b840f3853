import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { sample } from '../browser/sample-data.js';
import { rest } from './acts.js';
import {
  openBroken,
  openSite,
  pageIn,
  passTime,
  takeClock,
  untilLive,
  untilSettled,
  type Site,
} from './site.js';

// What pages in the wild have met, on the built file.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface MapElement extends HTMLElement {
  data: unknown;
  readonly ready: Promise<void>;
  readonly phase: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  readonly scene?: {
    readonly title: { readonly text: string };
    readonly legend: readonly { readonly label: { readonly text: string } }[];
  };
}

const CHUNK = /\/dist\/central-asia-map\//;

/**
 * A page on which some files are answered so, and what it has done after a minute: how often it asked for them, how many
 * warnings there were and what was thrown.
 */
async function openFor(
  markup: string,
  file: RegExp,
  reply: { status: number; body: string },
  prepare?: (page: Page) => Promise<unknown>,
) {
  const warnings: string[] = [];
  const opened = await openBroken(
    site,
    { body: pageIn('en', markup) },
    file,
    reply,
    async (page) => {
      page.on('console', (message) => {
        if (message.type() === 'warn') warnings.push(message.text());
      });
      await takeClock(page);
      await prepare?.(page);
    },
  );
  await untilSettled(opened.page);
  await passTime(opened.page, 60_000);
  await opened.page.waitForNetworkIdle({ idleTime: 80 });
  return { ...opened, warnings };
}

const block = (data: object = sample()) =>
  `<script type="application/json">${JSON.stringify(data)}</script>`;
const issuesOf = (page: Page) =>
  page.evaluate(() =>
    (document.querySelector('central-asia-map') as MapElement).issues.map(({ path }) => path),
  );

const isWithin = (least: number, most: number) => (n: number) => n >= least && n <= most;

describe(
  'a site that has been deployed anew under a page that is open',
  { timeout: 40_000 },
  () => {
    it.each([
      ['a date', '<central-asia-map loading="eager" as-of="2024-01-01"></central-asia-map>'],
      ['own data', `<central-asia-map loading="eager">${block()}</central-asia-map>`],
      ['a language', '<central-asia-map loading="eager" lang="ru"></central-asia-map>'],
      ['a timeline', '<central-asia-map loading="eager" timeline></central-asia-map>'],
      ['an item', '<central-asia-map loading="eager" selected="country:TJ"></central-asia-map>'],
    ])('%s: the engine is asked for a few times, and one issue says so', async (_, markup) => {
      for (const answer of [
        { status: 404, body: '' },
        { status: 200, body: 'export const a = ;' },
      ]) {
        const { page, asked, warnings, thrown } = await openFor(markup, /map-engine-/, answer);
        // More than one file imports it, so that the browser may ask for it with each of them.
        expect([...asked.values()]).toEqual([expect.toSatisfy(isWithin(1, 5))]);
        expect(await issuesOf(page)).toEqual(['map']);
        expect(warnings).toEqual([expect.stringContaining('map: the map stays a picture')]);
        expect(thrown).toEqual([]);
        await page.close();
      }
    });

    it.each([
      ['all that browsers have', []],
      ['neither media queries nor observers', ['matchMedia', 'IntersectionObserver']],
    ])('every chunk answers 503, on a page with %s', async (_, missing) => {
      const markup = `<central-asia-map loading="eager">${block()}</central-asia-map>`;
      const { page, asked, warnings, thrown } = await openFor(
        markup,
        CHUNK,
        { status: 503, body: '' },
        (opened) =>
          opened.evaluateOnNewDocument((names) => {
            for (const name of names) Reflect.deleteProperty(globalThis, name);
          }, missing),
      );
      expect([...asked.keys()]).toContainEqual(expect.stringContaining('map-engine-'));
      for (const [path, tries] of asked) expect(tries, path).toSatisfy(isWithin(1, 3));
      expect(await issuesOf(page)).toEqual(['map']);
      expect(warnings).toEqual([expect.stringContaining('map: the map stays a picture')]);
      expect(thrown).toEqual([]);
      await page.close();
    });
  },
);

describe('data that is changed in place', { timeout: 40_000 }, () => {
  it('is not noticed, as documented; a new object is', async () => {
    const page = await site.openPage({
      body: pageIn('en', `<central-asia-map loading="eager">${block()}</central-asia-map>`),
    });
    await untilLive(page);
    const titles = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as MapElement;
      const data = { title: 'One' };
      const read = async () => {
        await map.ready;
        return map.scene!.title.text;
      };
      map.data = data;
      const one = await read();
      data.title = 'Two';
      map.data = data;
      const same = await read();
      map.data = { ...data };
      return [one, same, await read()];
    });
    expect(titles).toEqual(['One', 'One', 'Two']);
    await page.close();
  });
});

describe('a legend', { timeout: 40_000 }, () => {
  it('has no entry for what is nowhere on the map, such as former members', async () => {
    const data = {
      title: 'Former',
      asOf: '2020',
      alliances: [
        {
          id: 'club',
          name: 'The Club',
          short: 'Club',
          members: [
            { countries: ['KZ', 'KG'], role: 'member', from: '2000' },
            { countries: ['UZ'], role: 'member', from: '2000', to: '2012' },
          ],
        },
      ],
    };
    const page = await site.openPage({
      body: pageIn('en', `<central-asia-map loading="eager">${block(data)}</central-asia-map>`),
    });
    await untilLive(page);
    const entries = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('central-asia-map')!;
      return shadowRoot!.querySelector('.legend-box')!.textContent;
    });
    expect(await issuesOf(page)).toEqual([]);
    expect(entries).toContain('The Club');
    expect(entries).not.toMatch(/former/i);
    await page.close();
  });
});

describe('a place with a long name', { timeout: 40_000 }, () => {
  it.each([
    { name: 'Northern Joint Command', written: ['NorthernJoint Command'], told: [] },
    {
      name: 'Joint Regional Command Centre of the Northern District',
      written: [],
      told: [
        'picture: "Joint Regional Command Centre of the Nor…" has no room for its name on this picture',
      ],
    },
  ])(
    'has it in two lines, or an issue says that it has none: $name',
    async ({ name, ...wanted }) => {
      const data = {
        title: 'A long name',
        box: [60, 40, 80, 52],
        places: [{ id: 'centre', name, lat: 48, lon: 68 }],
        links: [
          {
            id: 'a',
            kind: 'visit',
            claim: 'event',
            from: 'centre',
            to: 'KG',
            direction: 'directed',
            tone: 'neutral',
            date: { start: '2019-03-01' },
            summary: 'One.',
          },
        ],
      };
      const page = await site.openPage({
        body: pageIn('en', `<central-asia-map loading="eager">${block(data)}</central-asia-map>`),
      });
      await untilLive(page);
      const shown = await page.evaluate(() => {
        const map = document.querySelector('central-asia-map') as MapElement;
        const texts = [...map.shadowRoot!.querySelectorAll('.viewport svg text')];
        return {
          texts: texts.map((text) => text.textContent ?? ''),
          issues: map.issues.map(({ path, message }) => `${path}: ${message}`),
        };
      });
      expect({
        written: shown.texts.filter((text) => /Joint|…/.test(text)),
        told: shown.issues,
      }).toEqual(wanted);
      await page.close();
    },
  );
});

describe('a narrow view that is dragged', { timeout: 40_000 }, () => {
  it('shows land up to the edge of what comes into view, before the pointer is let go', async () => {
    const data = { title: 'Close', box: [45.2, 40.1, 45.4, 40.2] };
    const page = await site.openPage({
      body: pageIn('en', `<central-asia-map loading="eager">${block(data)}</central-asia-map>`),
    });
    await untilLive(page);
    await page.waitForNetworkIdle();
    await rest();
    await page.mouse.move(300, 250);
    await page.mouse.down();
    // As far as pictures reach beyond their frame: a third of the smaller side.
    await page.mouse.move(455, 250, { steps: 6 });
    await rest(200);
    const seen = await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const { left, top, height } = root.querySelector('.viewport')!.getBoundingClientRect();
      return [0.2, 0.4, 0.6, 0.8].map((share) =>
        root
          .elementsFromPoint(left + 12, top + height * share)
          .some((element) => element.matches('.country, .country *')),
      );
    });
    await page.mouse.up();
    expect(seen).toEqual([true, true, true, true]);
    await page.close();
  });
});

describe('a page where no module can run', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-page-'));
  const dist = (name: string) =>
    pathToFileURL(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))).href;
  const { html } = renderStaticMap(sample());
  const figure = `<central-asia-map>${html}</central-asia-map>`;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function openFile(script: string, map = figure): Promise<Page> {
    const file = join(folder, 'page.html');
    writeFileSync(file, `<!doctype html><html lang="en"><title>Map</title>${script}${map}`);
    const page = await site.browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(pathToFileURL(file).href);
    await rest(500);
    return page;
  }

  const figureOf = (page: Page) =>
    page.evaluate(() => {
      const svg = document.querySelector('central-asia-map figure svg');
      return (svg?.getBoundingClientRect().height ?? 0) > 100;
    });

  it.each([
    ['from a disk', () => `<script type="module" src="${dist('central-asia-map.js')}"></script>`],
    ['as a plain script', () => `<script src="${dist('central-asia-map.js')}"></script>`],
  ])('%s: the figure stays', async (_, script) => {
    const page = await openFile(script());
    expect(await figureOf(page)).toBe(true);
    await page.close();
  });

  it('from a disk, by the file without modules: the map is live', async () => {
    const script = `<script defer src="${dist('central-asia-map.all.js')}"></script>`;
    const page = await openFile(script, '<central-asia-map loading="eager"></central-asia-map>');
    await untilLive(page);
    await page.close();
  });

  it('in a frame without an origin: the figure stays', async () => {
    site.answers.set('/sandboxed', { body: pageIn('en', figure) });
    const page = await site.openPage({
      body: '<iframe sandbox="allow-scripts" src="/sandboxed" width="800" height="700"></iframe>',
    });
    const frame = await page.waitForFrame((one) => one.url().endsWith('/sandboxed'));
    await rest(500);
    const isThere = await frame.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      const svg = (map.shadowRoot ?? map).querySelector('svg') ?? map.querySelector('svg');
      return (svg?.getBoundingClientRect().height ?? 0) > 100;
    });
    expect(isThere).toBe(true);
    await page.close();
  });
});
