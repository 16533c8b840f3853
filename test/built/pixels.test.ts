import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePng, expectGoldenPng, MOST_PIXELS, otherFonts } from '../golden/golden-png.js';
import { rest } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// What readers see of live maps, pixel by pixel: style sheets, controls, popups and what the browser makes of them.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shot {
  readonly lang?: string;
  /** Attributes of the element. */
  readonly map?: string;
  readonly width?: number;
  readonly act?: (page: Page) => Promise<unknown>;
}

const pressIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    root.querySelector<HTMLElement>(wanted)!.click();
  }, selector);

const SHOTS: Readonly<Record<string, Shot>> = {
  default: {},
  narrow: { width: 360 },
  table: { act: (page) => pressIn(page, '[data-act=table]') },
  timeline: { map: 'timeline as-of="2022-09-16"' },
  popup: { map: 'selected="country:TJ"' },
  dark: { map: 'theme="dark"' },
  'right-to-left': { lang: 'fa' },
};

/** A page on one day for ever, without motion, since only what has come to rest can be compared. */
async function prepare(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 1000 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(() => {
    const day = globalThis.Date.UTC(2026, 5, 30, 12);
    globalThis.Date = new Proxy(Date, {
      construct: (Given, args: []) => (args.length > 0 ? new Given(...args) : new Given(day)),
    });
  });
}

/** The element as soon as nothing changes any more. */
async function takePicture(page: Page): Promise<Uint8Array> {
  const element = (await page.$('central-asia-map'))!;
  let before: Uint8Array | undefined;
  for (let i = 0; i < 20; i++) {
    const now = await element.screenshot();
    if (before && Buffer.compare(before, now) === 0) return now;
    before = now;
    await rest(400);
  }
  return expect.fail('the picture does not come to rest');
}

async function openShot({ lang = 'en', map = '', width = 800, act }: Shot): Promise<Page> {
  const body = pageIn(lang, `<central-asia-map loading="eager" ${map}></central-asia-map>`);
  const page = await site.openPage({ body }, (opened) => prepare(opened, width));
  await untilLive(page);
  await act?.(page);
  await rest(400);
  return page;
}

const fonts = otherFonts();
if (fonts) console.warn(fonts);

describe.skipIf(fonts !== undefined)('live pictures', { timeout: 60_000 }, () => {
  it.each(Object.entries(SHOTS))('%s', async (name, shot) => {
    const page = await openShot(shot);
    expectGoldenPng(name, await takePicture(page));
    await page.close();
  });

  it('are all that there is', () => {
    const files = readdirSync(new URL('../golden/png', import.meta.url));
    const kept = files.filter((name) => /^[a-z-]+\.png$/.test(name));
    expect(kept.sort()).toEqual(
      Object.keys(SHOTS)
        .map((name) => `${name}.png`)
        .sort(),
    );
  });
});

describe('the comparison of pixels', { timeout: 60_000 }, () => {
  it('tells a name that is gone, and a tint that is another', async () => {
    const page = await openShot({});
    const before = PNG.sync.read(Buffer.from(await takePicture(page)));
    const after = async (style: string) => {
      await page.evaluate((css) => {
        const root = document.querySelector('central-asia-map')!.shadowRoot!;
        root.querySelector('style.test')?.remove();
        const sheet = Object.assign(document.createElement('style'), { textContent: css });
        sheet.className = 'test';
        root.append(sheet);
      }, style);
      const now = PNG.sync.read(Buffer.from(await takePicture(page)));
      return comparePng(before, now)?.count;
    };
    expect(await after('')).toBeLessThan(5);
    expect(await after('.layer-labels > :nth-child(1) { opacity: 0 }')).toBeGreaterThan(
      MOST_PIXELS,
    );
    expect(await after(':host { --cam-water: #fff }')).toBeGreaterThan(MOST_PIXELS);
    await page.close();
  });
});
