import Papa from 'papaparse';
import { PNG } from 'pngjs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundled } from './bundle-snippet.js';
import { openSite, type Site } from './site.js';
import { mapIn, openPane, openStudio, take, tick, untilSeen, write } from './studio-acts.js';

// From an empty studio to what is pasted elsewhere: each output is used as it is meant to be.

let site: Site;
let studio: Page;
let thrown: readonly string[];

beforeAll(async () => {
  site = await openSite();
  ({ page: studio, thrown } = await openStudio(site));
  for (const id of ['pick-alliances-csto', 'pick-disputes-kg-tj-border', 'pick-links-L01'])
    await tick(studio, id);
  await studio.select('#worldview', 'de-facto');
  await write(studio, '#as-of', '2023-11-02');
  await write(studio, '#text-headline', 'A map of one’s own & <more>');
}, 60_000);

afterAll(async () => {
  expect(thrown).toEqual([]);
  await site?.close();
});

/** What each live copy has to show. */
const MADE = {
  issues: [],
  asOf: '2023-11-02',
  worldview: 'de-facto',
  headline: 'A map of one’s own & <more>',
  drawn: { alliances: ['csto'], links: ['link:L01'] },
};

const pasted = (body: string) =>
  site.openPage({
    body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Pasted</title><link rel="icon" href="data:,">${body}</html>`,
  });

const untilDrawn = (page: Page) =>
  page.waitForFunction(() => {
    const map = document.querySelector('central-asia-map') as unknown as {
      readonly scene?: unknown;
      readonly phase: string;
    } | null;
    return map?.scene && (map.phase === 'drawn' || map.phase === 'live');
  });

describe('what is taken out of the studio', { timeout: 60_000 }, () => {
  it.each(['element', 'element-figure', 'wordpress-html'])(
    'as %s works where it is pasted',
    async (output) => {
      const page = await pasted(await take(studio, output));
      await untilDrawn(page);
      expect(await mapIn(page)).toMatchObject(MADE);
      await page.close();
    },
  );

  it('as a block of WordPress holds the map for the plugin', async () => {
    const text = await take(studio, 'wordpress');
    const [, json] = /^<!-- wp:central-asia-map\/map (.*) -->$/m.exec(text)!;
    const { data } = JSON.parse(json!) as { data: unknown };
    site.answers.set('/block.json', {
      body: JSON.stringify(data),
      headers: { 'Content-Type': 'application/json' },
    });
    const page = await pasted(
      '<script type="module" src="/dist/central-asia-map.js"></script><central-asia-map src="/block.json"></central-asia-map>',
    );
    await untilDrawn(page);
    expect(await mapIn(page)).toMatchObject(MADE);
    await page.close();
  });

  it('as an element or a block with a figure, and as a figure, is a picture with tables where no script runs', async () => {
    for (const output of ['element-figure', 'wordpress', 'figure']) {
      const text = await take(studio, output);
      const page = await site.openPage({ body: text }, (opened) =>
        opened.setJavaScriptEnabled(false),
      );
      const boxes = await Promise.all(
        (await page.$$('.cam-figure > svg, .cam-figure > div svg')).map((one) => one.boundingBox()),
      );
      const shown = boxes.filter((box) => box && box.width > 300 && box.height > 200);
      expect(shown).toHaveLength(1);
      expect(text).toContain('A map of one’s own &amp; &lt;more&gt;');
      await page.close();
    }
  });

  it('as an iframe shows the map whole, without scroll bars', async () => {
    const page = await pasted(`<div style="max-width:976px">${await take(studio, 'iframe')}</div>`);
    await page.setViewport({ width: 1100, height: 800 });
    await page.$eval('iframe', (frame) => frame.scrollIntoView());
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction(() => {
      const map = document.querySelector('central-asia-map') as unknown as {
        phase?: string;
      } | null;
      return map?.phase === 'live' || map?.phase === 'drawn';
    });
    for (const width of [1100, 500]) {
      await page.setViewport({ width, height: 800 });
      await page.waitForFunction(() => {
        const { contentDocument, clientHeight } = document.querySelector('iframe')!;
        const inside = contentDocument!.documentElement.getBoundingClientRect().height;
        return inside > 400 && Math.abs(inside - clientHeight) <= 1;
      });
    }
    expect(await frame.title()).toBe('A map of one’s own & <more>');
    await page.close();
  });

  it.each(['react', 'vue', 'svelte'] as const)('works in %s', async (framework) => {
    const page = await openBundled(site, framework, await take(studio, framework));
    await untilDrawn(page);
    expect(await mapIn(page)).toMatchObject(MADE);
    await page.close();
  });

  it('as JSON works as the source of an element, and names a schema that is there', async () => {
    const text = await take(studio, 'json');
    site.answers.set('/taken.json', {
      body: text,
      headers: { 'Content-Type': 'application/json' },
    });
    const page = await pasted(
      '<script type="module" src="/dist/central-asia-map.js"></script><central-asia-map src="/taken.json"></central-asia-map>',
    );
    await untilDrawn(page);
    expect(await mapIn(page)).toMatchObject(MADE);
    const { $schema } = JSON.parse(text) as { $schema: string };
    expect((await fetch($schema)).status).toBe(200);
    await page.close();
  });

  it('as SVG is a picture with its headline', async () => {
    const text = await take(studio, 'svg');
    const page = await site.openPage({ body: text, headers: { 'Content-Type': 'image/svg+xml' } });
    const words = await page.evaluate(() => document.documentElement.textContent);
    expect(words).toContain('A map of one’s own & <more>');
    await page.close();
  });

  it('as CSV holds the tables', async () => {
    const { data } = Papa.parse<string[]>((await take(studio, 'csv')).slice(1));
    expect(data.flat()).toContain('Tajikistan');
    expect(data.length).toBeGreaterThan(6);
  });

  it('as a link opens elsewhere, and what was kept there comes back with Undo', async () => {
    const link = await take(studio, 'link');
    const elsewhere = await openStudio(site, { hash: new URL(link).hash });
    await elsewhere.page.waitForFunction(() =>
      document.querySelector('.message')!.textContent.includes('link is open'),
    );
    await untilSeen(elsewhere.page);
    expect(await mapIn(elsewhere.page)).toMatchObject(MADE);
    expect(elsewhere.page.url()).not.toContain('#');
    await elsewhere.page.click('#undo');
    await elsewhere.page.waitForFunction(
      () => (document.querySelector('#worldview') as HTMLSelectElement).value === '',
    );
    await elsewhere.context.close();
  });

  it.each([
    ['og', 1200, 630],
    ['wide', 1600, 900],
    ['square', 1080, 1080],
    ['portrait', 1080, 1350],
    ['story', 1080, 1920],
  ])('as the picture %s is %i by %i pixels of PNG', async (name, width, height) => {
    await openPane(studio, 'take');
    const base64 = await studio.evaluate(
      (size) =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob: Blob) => {
            if (blob.type === 'image/png') {
              URL.createObjectURL = make;
              const reader = new FileReader();
              reader.onload = () => resolve((reader.result as string).split(',')[1]!);
              reader.readAsDataURL(blob);
            }
            return make(blob);
          };
          const button = [...document.querySelectorAll('button')].find((one) =>
            one.textContent.includes(size),
          );
          button!.click();
        }),
      `${width} × ${height}`,
    );
    const png = PNG.sync.read(Buffer.from(base64, 'base64'));
    expect([name, png.width, png.height]).toEqual([name, width, height]);
    const colours = new Set(
      Array.from({ length: 400 }, (_, at) => png.data.readUInt32BE(at * 4 * 997)),
    );
    expect(colours.size).toBeGreaterThan(3);
  });

  it('comes back: readers open what a map shows in the studio, where its menu says so', async () => {
    const page = await pasted(
      (await take(studio, 'element')).replace(
        '</central-asia-map>',
        '<central-asia-menu slot="menu" open studio="/studio/"></central-asia-menu></central-asia-map>',
      ),
    );
    await untilDrawn(page);
    const opened = new Promise<Page>((resolve) =>
      page.once('popup', (popup) => resolve(popup as Page)),
    );
    const button = await page.waitForFunction(() =>
      [
        ...(document
          .querySelector('central-asia-menu')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.act') ?? []),
      ].find((one) => one.textContent.trim() === 'Open in the studio'),
    );
    await (button as ElementHandle<HTMLElement>).click();
    const other = await opened;
    await untilSeen(other);
    await other.waitForFunction(() =>
      document.querySelector('.message')!.textContent.includes('link is open'),
    );
    expect(await mapIn(other)).toMatchObject({ ...MADE, issues: [] });
    await other.close();
    await page.close();
  });

  it('is nothing as long as no worldview was chosen', async () => {
    const { page, context } = await openStudio(site);
    await openPane(page, 'take');
    expect(await page.$('#result')).toBeNull();
    await page.click('.pane .main');
    await page.waitForFunction(() => document.activeElement?.id === 'worldview');
    await context.close();
  });
});
