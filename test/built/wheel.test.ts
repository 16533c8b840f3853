import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CTRL, pinchPad, press, rest, turn, untilStill, viewIn } from './acts.js';
import { openInFrame, openSite, untilLive, type Site } from './site.js';

// The wheel belongs to the page, and to the map only with Ctrl, which is how browsers tell the pinching of a trackpad.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

async function open(prepare?: (page: Page) => Promise<void>) {
  const page = await site.open('en', prepare);
  await untilLive(page);
  await page.evaluate(() => {
    const prevented: boolean[] = [];
    Object.assign(globalThis, { prevented });
    addEventListener('wheel', (event) => prevented.push(event.defaultPrevented), {
      passive: true,
    });
  });
  const session = await page.createCDPSession();
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  return { page, session, scrolled };
}

const CLOSEST = 256 * 2 ** 9;

describe('the wheel alone', { timeout: 60_000 }, () => {
  it.each(['left', 'right', 'middle'] as const)(
    'scrolls the page after a press of the %s button',
    async (button) => {
      const { page, session, scrolled } = await open();
      await page.mouse.move(400, 300);
      await page.mouse.down({ button });
      await page.mouse.up({ button });
      await untilStill(page);
      const before = await viewIn(page);
      await turn(session, 200);
      await untilStill(page);
      expect(await viewIn(page)).toEqual(before);
      expect(await scrolled()).toBeGreaterThan(150);
      await page.close();
    },
  );

  it('scrolls the page after a press of a button of the map', async () => {
    const { page, session, scrolled } = await open();
    const button = await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const { left, top } = root
        .querySelector('button[aria-label="Zoom in"]')!
        .getBoundingClientRect();
      return [left + 10, top + 10] as const;
    });
    await page.mouse.click(...button);
    await rest(900);
    const before = await viewIn(page);
    await turn(session, 200, 0, ...button);
    await untilStill(page);
    expect(await viewIn(page)).toEqual(before);
    expect(await scrolled()).toBeGreaterThan(150);
    await page.close();
  });

  it('scrolls the page at the limits too', async () => {
    const { page, session, scrolled } = await open();
    for (let i = 0; i < 4; i++) await press(page, 'Zoom out');
    await turn(session, 200);
    await rest();
    expect(await scrolled()).toBeGreaterThan(150);
    await page.close();
  });
});

describe('the wheel with Ctrl', { timeout: 60_000 }, () => {
  it.each([
    ['animated', undefined],
    ['with reduced motion', 'reduce'],
  ])('zooms by small turns as far as fingers on a trackpad spread, %s', async (_, motion) => {
    const { page, session, scrolled } = await open(async (opened) => {
      if (motion)
        await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
    });
    const { scale } = await viewIn(page);
    await pinchPad(session, -69);
    await untilStill(page);
    const closer = (await viewIn(page)).scale / scale;
    expect(closer).toBeGreaterThan(1.9);
    expect(closer).toBeLessThan(2.1);
    await pinchPad(session, 69, 15);
    await untilStill(page);
    expect(Math.abs((await viewIn(page)).scale / scale - 1)).toBeLessThan(0.02);
    expect(await scrolled()).toBe(0);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await page.close();
  });

  it('keeps what is under the pointer there', async () => {
    const { page, session } = await open();
    const place = (lonLat?: readonly number[]) =>
      page.evaluate((known) => {
        const map = document.querySelector('central-asia-map') as unknown as {
          project(place: readonly number[]): number[];
          unproject(point: readonly number[]): number[];
        } & Element;
        const { left, top } = map.getBoundingClientRect();
        if (!known) return map.unproject([520 - left, 250 - top]);
        const [x, y] = map.project(known);
        return [x! + left, y! + top];
      }, lonLat);
    const under = await place();
    for (let i = 0; i < 12; i++) {
      await turn(session, -8, CTRL, 520, 250);
      await rest(16);
    }
    await rest();
    const [x, y] = await place(under);
    expect(Math.hypot(x! - 520, y! - 250)).toBeLessThan(3);
    await page.close();
  });

  it('zooms by notches, each of them, however fast they come', async () => {
    const { page, session } = await open();
    const { scale } = await viewIn(page);
    await turn(session, -100, CTRL);
    await rest(900);
    const once = (await viewIn(page)).scale / scale;
    expect(once).toBeGreaterThan(1.5);
    expect(once).toBeLessThan(1.9);
    await press(page, 'Show the whole map');
    for (let i = 0; i < 3; i++) {
      await turn(session, -100, CTRL);
      await rest(30);
    }
    await rest(900);
    const thrice = (await viewIn(page)).scale / scale;
    expect(Math.abs(thrice / once ** 3 - 1)).toBeLessThan(0.05);
    await page.close();
  });

  it('is the browser’s where it begins at a limit, and the map’s to the end where it does not', async () => {
    const { page, session } = await open();
    const prevented = () => page.evaluate('prevented.splice(0)') as Promise<boolean[]>;
    await pinchPad(session, 400, 12);
    // What the map takes does not reach the page.
    expect(await prevented()).toEqual([]);
    await untilStill(page);
    const farthest = await viewIn(page);
    await turn(session, 10, CTRL);
    await rest(100);
    expect(await prevented()).toEqual([false]);
    expect(await viewIn(page)).toEqual(farthest);
    await page.close();
  });

  it('goes no closer than the geometry', async () => {
    const { page, session } = await open();
    await pinchPad(session, -540, 15);
    await untilStill(page);
    expect((await viewIn(page)).scale).toBeLessThanOrEqual(CLOSEST);
    await page.close();
  });

  it('zooms a map in a frame', async () => {
    const { page, frame } = await openInFrame(site);
    const session = await page.createCDPSession();
    const { scale } = await viewIn(frame);
    await pinchPad(session, -69, 15);
    await untilStill(frame);
    const closer = (await viewIn(frame)).scale / scale;
    expect(closer).toBeGreaterThan(1.9);
    expect(closer).toBeLessThan(2.1);
    await page.close();
  });
});
