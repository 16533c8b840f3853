import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

// The recipe for systems that let only frames through, with the files of its example: the page in a frame of another origin
// is as high as what it holds.

const read = (name: string) => readFileSync(`examples/stacks/wordpress/${name}`, 'utf8');

let site: Site;
/** Where the framed page comes from. */
let maps: string;

beforeAll(async () => {
  site = await openSite();
  maps = site.origin.replace('localhost', '127.0.0.1');
  const script = { 'Content-Type': 'text/javascript' };
  const serve = (path: string, body: string, headers = {}) =>
    site.answers.set(path, { body: body.replaceAll('https://maps.example.org', maps), headers });
  const page = read('map/index.html').replace(
    '/map/central-asia-map.js',
    '/dist/central-asia-map.js',
  );
  serve('/map/', page);
  serve('/map/frame.css', read('map/frame.css'), { 'Content-Type': 'text/css' });
  serve('/map/tell-height.js', read('map/tell-height.js'), script);
  serve('/theme/map-frames.js', read('theme/map-frames.js'), script);
}, 60_000);

afterAll(() => site?.close());

interface Theme {
  readonly head?: string;
  readonly styles?: string;
}

const SCRIPT = '<script type="module" src="/theme/map-frames.js"></script>';

const open = ({ head = SCRIPT, styles = '' }: Theme): Promise<Page> =>
  site.openPage({
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title>
<link rel="icon" href="data:,">${head}
<style>${styles}</style>
<body>${read('blocks/map-frame.html').replaceAll('https://maps.example.org', maps)}</body></html>`,
  });

async function mapIn(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url() === `${maps}/map/`);
  await frame.waitForFunction(
    () =>
      document.readyState === 'complete' &&
      document.querySelector('central-asia-map')?.matches(':defined'),
  );
  return frame;
}

/** Until the frame shows all of its page, no more and no less. */
async function untilFits(page: Page, frame: Frame): Promise<number> {
  let last: number[] = [];
  for (let tries = 0; tries < 40; tries++) {
    const [own, room] = await frame.evaluate(() => [
      Math.ceil(document.documentElement.getBoundingClientRect().height),
      innerHeight,
    ]);
    last = [own!, room!];
    if (own === room) return own!;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(last[0], `the page has ${last[0]} pixels, the frame ${last[1]}`).toBe(last[1]);
  return NaN;
}

describe('a framed map', { timeout: 60_000 }, () => {
  it.each<[string, Theme]>([
    ['by itself', {}],
    ['where heights count borders in', { styles: '* { box-sizing: border-box }' }],
    [
      'where frames have padding and borders',
      { styles: '* { box-sizing: border-box } iframe { padding: 7px; border: 5px solid }' },
    ],
    ['where frames have a height', { styles: 'iframe { height: 300px }' }],
    ['where frames have a height above all', { styles: 'iframe { height: 300px !important }' }],
  ])('is as high as it asks for, %s', async (_, theme) => {
    const page = await open(theme);
    expect(await untilFits(page, await mapIn(page))).toBeGreaterThan(400);
    await page.close();
  });

  it('asks again when the script of the theme comes late', async () => {
    const page = await open({ head: '' });
    const frame = await mapIn(page);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await frame.evaluate('innerHeight')).toBe(640);
    await page.addScriptTag({ url: '/theme/map-frames.js', type: 'module' });
    await untilFits(page, frame);
    await page.close();
  });

  it('holds a table of any length without a scroll bar of its own', async () => {
    const page = await open({});
    await page.setViewport({ width: 360, height: 700 });
    const frame = await mapIn(page);
    await untilFits(page, frame);
    await frame.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      for (const name of ['alliances', 'disputes', 'links']) map.setAttribute(name, 'all');
      map.shadowRoot!.querySelector<HTMLElement>('[data-act="table"]')!.click();
    });
    await frame.waitForFunction(
      () => document.documentElement.getBoundingClientRect().height > 2500,
    );
    expect(await untilFits(page, frame)).toBeGreaterThan(2500);
    await page.close();
  });

  it('is not resized by anybody else', async () => {
    const page = await open({});
    const frame = await mapIn(page);
    const height = await untilFits(page, frame);
    await page.evaluate(() => postMessage({ type: 'central-asia-map:height', height: 9000 }, '*'));
    await frame.evaluate(() =>
      parent.postMessage({ type: 'central-asia-map:height', height: 'x' }, '*'),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await untilFits(page, frame)).toBe(height);
    await page.close();
  });
});
