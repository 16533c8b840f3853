import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/lib/find-browser.mjs';
import { rest } from './acts.js';
import { openSite, untilLive, type Site } from './site.js';

/*
 * The promises of docs/accessibility.md on wheel, touch, pinch and focus, by input that Firefox itself takes for a reader's.
 * Fingers that are sent to it by WebDriver reach the listeners of a page and scroll nothing: a plain page of 4,000 pixels
 * stays where it is under them (seen in Firefox ESR, over BiDi). So of one finger it can only be seen that nobody keeps the
 * browser from scrolling with it, and that the map stays; that the page then moves is seen in Chromium, scrolling.test.ts.
 */

const firefox = process.env['NO_FIREFOX'] ? undefined : findFirefox();
let site: Site;

interface Shown extends Element {
  readonly frame: { readonly view: Readonly<Record<'scale' | 'left' | 'top', number>> };
}

const look = (page: Page) =>
  page.evaluate(() => {
    const { scale, left, top } = (document.querySelector('central-asia-map') as unknown as Shown)
      .frame.view;
    return { scrolled: Math.round(scrollY), scale, place: [left, top].map(Math.round) };
  });

async function open() {
  const page = await site.open('en');
  await untilLive(page);
  await page.mouse.move(400, 300);
  return page;
}

describe.skipIf(!firefox)('in Firefox', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    site = await openSite({ browser: 'firefox', executablePath: firefox!, args: [] });
  }, 90_000);

  afterAll(() => site?.close());

  it('the wheel alone scrolls the page and leaves the map', async () => {
    const page = await open();
    const before = await look(page);
    await page.mouse.wheel({ deltaY: 300 });
    await page.waitForFunction(() => scrollY > 150);
    await rest();
    const { scrolled, ...after } = await look(page);
    expect(scrolled).toBeGreaterThan(150);
    expect({ ...after, scrolled: 0 }).toEqual(before);
    await page.close();
  });

  it('the wheel with Ctrl zooms the map and leaves the page', async () => {
    const page = await open();
    const before = await look(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: -300 });
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (scale) =>
        (document.querySelector('central-asia-map') as unknown as Shown).frame.view.scale >
        1.2 * scale,
      {},
      before.scale,
    );
    expect((await look(page)).scrolled).toBe(0);
    await page.close();
  });

  /** Draws one finger up over the middle of the window; whether anybody kept the browser from what it does with that. */
  async function drawUp(page: Page) {
    await page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      for (const type of ['touchstart', 'touchmove', 'touchend'])
        addEventListener(type, (event) => kept.push(`${type} ${event.defaultPrevented}`), {
          passive: true,
        });
    });
    const finger = await page.touchscreen.touchStart(400, 450);
    for (let y = 425; y >= 200; y -= 25) await finger.move(400, y);
    await finger.end();
    await rest(500);
    return page.evaluate(() =>
      [...new Set((globalThis as unknown as { kept: string[] }).kept)].sort(),
    );
  }

  it('one finger is left to the browser, and moves nothing of the map', async () => {
    const page = await open();
    const before = await look(page);
    const kept = await drawUp(page);
    expect(kept).toEqual(['touchend false', 'touchmove false', 'touchstart false']);
    const { scrolled: _, ...after } = await look(page);
    expect({ ...after, scrolled: 0 }).toEqual(before);
    await page.close();
  });

  it('two fingers that part zoom the map and leave the page', async () => {
    const page = await open();
    const before = await look(page);
    const one = await page.touchscreen.touchStart(380, 300);
    const other = await page.touchscreen.touchStart(420, 300);
    for (let step = 1; step <= 8; step++) {
      await one.move(380 - 15 * step, 300);
      await other.move(420 + 15 * step, 300);
    }
    await one.end();
    await other.end();
    await page.waitForFunction(
      (scale) =>
        (document.querySelector('central-asia-map') as unknown as Shown).frame.view.scale >
        1.5 * scale,
      {},
      before.scale,
    );
    expect((await look(page)).scrolled).toBe(0);
    await page.close();
  });

  it('Tab goes to the picture, Enter opens a place, Escape gives the focus back', async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => {
        const inner = document.querySelector('central-asia-map')!.shadowRoot!.activeElement;
        return inner?.getAttribute('data-id') ?? inner?.localName ?? '';
      });
    for (let i = 0; i < 6 && !(await focused()).includes(':'); i++)
      await page.keyboard.press('Tab');
    const place = await focused();
    expect(place).toContain(':');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (id) =>
        document
          .querySelector('central-asia-map')!
          .shadowRoot!.activeElement?.getAttribute('data-id') !== id,
      {},
      place,
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (id) =>
        document
          .querySelector('central-asia-map')!
          .shadowRoot!.activeElement?.getAttribute('data-id') === id,
      {},
      place,
    );
    await page.close();
  });
});
