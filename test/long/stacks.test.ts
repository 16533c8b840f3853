import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderServer } from '../../scripts/lib/example-server.mjs';
import { shiftOf, watchShifts } from '../built/layout-shifts.js';
import { startNext } from './stacks/next-server.js';
import { launch, listen, openPage, type OpenOptions } from './support/look.js';
import { createProject, type Project } from './support/project.js';

// The examples of examples/stacks as a reader copies them: installed, built, served and opened.

const source = fileURLToPath(new URL('../../examples/stacks', import.meta.url));
const names = readdirSync(source);
const NEXT = { NEXT_TELEMETRY_DISABLED: '1' };

/** What all of them are installed with, in one folder; an example that wants another version is a mistake. */
function dependencies(): string[] {
  const versions = new Map<string, string>();
  for (const name of names) {
    const text = readFileSync(join(source, name, 'package.json'), 'utf8');
    const wanted = (JSON.parse(text) as { dependencies: Record<string, string> }).dependencies;
    expect(wanted['central-asia-map'], name).toBe('^0.1.0');
    for (const [dependency, version] of Object.entries(wanted)) {
      expect(versions.get(dependency) ?? version, `${dependency} of ${name}`).toBe(version);
      versions.set(dependency, version);
    }
  }
  versions.delete('central-asia-map');
  return [...versions].map(([name, version]) => `${name}@${version}`);
}

let project: Project;
let browser: Browser;
const stops: (() => unknown)[] = [];

beforeAll(async () => {
  project = await createProject(source, dependencies());
  browser = await launch();
}, 900_000);

afterAll(async () => {
  for (const stop of stops) await stop();
  await browser?.close();
  project?.remove();
});

/** Builds an example and serves what comes out of it. */
async function serve(name: string, out: string, env = {}): Promise<string> {
  await project.script(name, 'build', env);
  const server = createFolderServer(join(project.folder, name, out));
  stops.push(() => server.close());
  return listen(server);
}

const untilLive = (page: Page) =>
  page.waitForFunction(
    () => {
      const map = document.querySelector('central-asia-map');
      return (
        map?.matches(':state(ready)') &&
        map.shadowRoot!.querySelectorAll('.leaflet-container svg .country').length > 2
      );
    },
    { timeout: 60_000 },
  );

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '');

const untilPopup = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector('.popup')
        ?.textContent?.includes(wanted),
    {},
    words,
  );

const untilDated = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector('[part="note"]')
        ?.textContent?.includes(wanted),
    {},
    words,
  );

/** On a telephone nothing is wider than the screen. */
async function fitsTelephone(name: string, url: string, options: OpenOptions): Promise<void> {
  const { page } = await openPage(browser, url, { ...options, width: 320, height: 800 });
  await page.waitForNetworkIdle();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await picture(page, `${name}-320`);
  await page.close();
}

/** With SCREENSHOTS set to a folder, what a reader sees is put there. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Opens a page, waits for its map, acts as a reader does, and finds nothing to complain of. */
async function use(
  name: string,
  url: string,
  act: (page: Page) => Promise<void>,
  options: OpenOptions = {},
): Promise<void> {
  const { page, complaints } = await openPage(browser, url, { width: 1100, ...options });
  await untilLive(page);
  await picture(page, name);
  await act(page);
  expect(complaints).toEqual([]);
  await page.close();
  await fitsTelephone(name, url, options);
}

const LINK = 'Iran’s defence minister flew to Dushanbe';

/** Clicks an entry of the list below the map, then closes the popup on the map. */
async function chooseFromList(page: Page, words: string): Promise<void> {
  await page.locator(`.items button ::-p-text(${words})`).click();
  await untilPopup(page, words);
  const pressed = '.items button[aria-pressed="true"]';
  expect(await page.$$eval(pressed, ({ length }) => length)).toBe(1);
  await page.locator('central-asia-map >>> .popup [data-act="close"]').click();
  await page.waitForFunction((selector) => !document.querySelector(selector), {}, pressed);
}

it('cdn: a page with one file and its hash', async () => {
  const origin = await serve('cdn', 'public');
  await use('cdn', `${origin}/`, async (page) => {
    const integrity = await page.$eval('script[type=module]', (script) =>
      script.getAttribute('integrity'),
    );
    expect(integrity).toMatch(/^sha384-/);
    await page.locator('central-asia-map >>> [data-act="table"]').click();
    await page.waitForFunction(() =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector('central-asia-table')
        ?.shadowRoot?.querySelector('table')
        ?.checkVisibility(),
    );
  });
});

it('vite-react: the list and the map select the same, the date is chosen', async () => {
  const origin = await serve('vite-react', 'dist');
  await use('vite-react', `${origin}/`, async (page) => {
    await chooseFromList(page, LINK);
    expect(await textOf(page, '#picked')).toBe('Nothing is selected.');
    await page.locator('central-asia-map >>> [data-id="country:KZ"] .land').click();
    await page.waitForFunction(() =>
      document.querySelector('#picked')!.textContent.includes('country:KZ'),
    );
    await page.select('select', '2023-10-17');
    await untilDated(page, '17 October 2023');
  });
});

it('vue: bodies and year are chosen, and a country tells its name', async () => {
  const origin = await serve('vue', 'dist');
  await use('vue', `${origin}/`, async (page) => {
    const legend = () =>
      page.$eval('central-asia-map >>> .legend-box', ({ textContent }) => textContent);
    expect(await legend()).not.toContain('Organization of Turkic States');
    await page.click('input[value="ots"]');
    await page.waitForFunction(() =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector('.legend-box')!
        .textContent.includes('Organization of Turkic States'),
    );
    await page.select('select', '2015');
    await untilDated(page, '2015');
    await page.locator('central-asia-map >>> [data-id="country:KZ"] .land').click();
    await page.waitForFunction(() =>
      document.querySelector('#picked')!.textContent.includes('country:KZ'),
    );
  });
});

it('svelte: the list and the map select the same, the year is chosen', async () => {
  const origin = await serve('svelte', 'dist');
  await use('svelte', `${origin}/`, async (page) => {
    await chooseFromList(page, 'Kyrgyzstan-Tajikistan border');
    await page.select('select', '2025');
    await untilDated(page, '2025');
  });
});

/** The figure is there without JavaScript, and the map takes its place without moving the page. */
async function isServed(name: string, url: string): Promise<void> {
  const { page, complaints } = await openPage(browser, url, {
    prepare: (opened) => opened.setJavaScriptEnabled(false),
  });
  await picture(page, `${name}-without-javascript`);
  const shown = await page.$$eval('central-asia-map .cam-figure svg text', (elements) =>
    elements.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent),
  );
  for (const country of ['Tajikistan', 'Uzbekistan', 'Kyrgyzstan', 'Afghanistan'])
    expect(shown).toContain(country);
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  expect(complaints).toEqual([]);
  await page.close();

  for (const width of [360, 800, 1280]) {
    const live = await openPage(browser, url, { width, prepare: watchShifts });
    await untilLive(live.page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const shift = await shiftOf(live.page);
    console.log(`${name}: layout shift ${shift.toFixed(4)} at ${width} pixels`);
    expect(shift).toBeLessThan(0.01);
    expect(live.complaints).toEqual([]);
    await live.page.close();
  }
}

it('next: drawn on the server, taken over in the browser', async () => {
  await project.script('next', 'build', NEXT);
  const next = await startNext(join(project.folder, 'next'), join(project.folder, 'node_modules'));
  stops.push(() => next.stop());
  await isServed('next', `${next.origin}/`);
  await use('next', `${next.origin}/`, async (page) => {
    await page.locator('.items button ::-p-text(Iran)').click();
    await untilPopup(page, 'Iran');
  });
});

it('eleventy: written by a build, taken over in the browser', async () => {
  const origin = await serve('eleventy', '_site');
  await isServed('eleventy', `${origin}/`);
  await use('eleventy', `${origin}/`, async (page) => {
    await page.locator('central-asia-map >>> [data-id="country:KG"] .land').click();
    await untilPopup(page, 'Kyrgyzstan');
  });
});

describe('wordpress', () => {
  let maps: string;
  let site: string;

  beforeAll(async () => {
    const folder = join(project.folder, 'wordpress/public');
    const [own, posts] = [createFolderServer(folder), createFolderServer(folder)];
    stops.push(
      () => own.close(),
      () => posts.close(),
    );
    maps = await listen(own);
    site = await listen(posts);
    await project.script('wordpress', 'build', { MAP_ORIGIN: maps });
  });

  it('has an element to paste', () =>
    use('wordpress-element', `${site}/post-element.html`, async (page) => {
      await page.locator('central-asia-map >>> [data-id="country:KZ"] .land').click();
      await untilPopup(page, 'Kazakhstan');
    }));

  const heights = async (page: Page) => {
    const frame = page.frames().find((candidate) => candidate.url().startsWith(maps))!;
    const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    return { content: Math.ceil(content), frame: await frameHeight(page) };
  };
  const frameHeight = (page: Page) => page.$eval('iframe', (frame) => frame.clientHeight);

  async function untilFitting(page: Page): Promise<number> {
    await page.waitForNetworkIdle();
    await expect
      .poll(
        async () => {
          const { content, frame } = await heights(page);
          return content > 300 && content === frame;
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    return frameHeight(page);
  }

  it('has a frame that is as high as its map, in any width', async () => {
    const { page, complaints } = await openPage(browser, `${site}/post-frame.html`, {
      others: [maps],
      width: 800,
    });
    const wide = await untilFitting(page);
    expect(wide).not.toBe(640);
    await picture(page, 'wordpress-frame');
    await page.setViewport({ width: 600, height: 900 });
    await expect.poll(() => frameHeight(page), { timeout: 20_000 }).not.toBe(wide);
    const middle = await untilFitting(page);
    await page.setViewport({ width: 800, height: 900 });
    await expect.poll(() => frameHeight(page), { timeout: 20_000 }).not.toBe(middle);
    expect(await untilFitting(page)).toBe(wide);
    await page.setViewport({ width: 320, height: 900 });
    await untilFitting(page);
    await picture(page, 'wordpress-frame-320');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('does not take heights from others, nor any height', async () => {
    const { page } = await openPage(browser, `${site}/post-frame.html`, { others: [maps] });
    const fitting = await untilFitting(page);
    const send = (origin: string, height: unknown) =>
      page.evaluate(
        (from, value) => {
          const source = document.querySelector('iframe')!.contentWindow;
          const data = { type: 'central-asia-map:height', height: value };
          dispatchEvent(new MessageEvent('message', { data, origin: from, source }));
          return document.querySelector('iframe')!.clientHeight;
        },
        origin,
        height,
      );
    expect(await send('https://elsewhere.example', 999)).toBe(fitting);
    expect(await send(maps, 'NaN')).toBe(fitting);
    expect(await send(maps, 1e9)).toBe(50_000);
    expect(await send(maps, -5)).toBe(200);
    await page.close();
  });
});
