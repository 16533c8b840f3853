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
  /** The element and its attributes, where it is not a map. */
  readonly element?: string;
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
  comparison: { element: 'central-asia-comparison alliances="sco" dates="2001 2025"' },
  'comparison-narrow': {
    element: 'central-asia-comparison worldviews="IN PK" position="30" theme="dark"',
    width: 360,
    act: (page) => page.focus('central-asia-comparison >>> .cam-pair-handle'),
  },
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
  const element = (await page.$('central-asia-map, central-asia-comparison'))!;
  let before: Uint8Array | undefined;
  for (let i = 0; i < 20; i++) {
    const now = await element.screenshot();
    if (before && Buffer.compare(before, now) === 0) return now;
    before = now;
    await rest(400);
  }
  return expect.fail('the picture does not come to rest');
}

const untilDrawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelectorAll('svg .land').length,
    {},
    tag,
  );

async function openShot({ lang = 'en', map = '', width = 800, element, act }: Shot): Promise<Page> {
  const given = element ?? `central-asia-map ${map}`;
  const [tag] = given.split(' ');
  const body = pageIn(lang, `<${given} loading="eager"></${tag}>`);
  const page = await site.openPage({ body }, (opened) => prepare(opened, width));
  if (element) await untilDrawn(page, tag!);
  else await untilLive(page);
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
