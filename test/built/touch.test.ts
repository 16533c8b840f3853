import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, rest, spread, untilStill, viewIn } from './acts.js';
import { openInFrame, openSite, untilLive, type Site } from './site.js';

// Real fingers, as docs/accessibility.md promises: one belongs to the page, two to the map.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const MIDDLE = [400, 350] as const;

async function open(motion = 'no-preference') {
  const page = await site.open('en', async (opened) => {
    await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  });
  await untilLive(page);
  const session = await page.createCDPSession();
  return { page, session };
}

/** Fingers that go up by so many pixels together. */
async function swipe(session: CDPSession, by: number, fingers = 1): Promise<void> {
  const [x, y] = MIDDLE;
  const points = (moved: number) =>
    Array.from({ length: fingers }, (_, i) => ({ x: x + i * 80, y: y - moved, id: i + 1 }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let i = 1; i <= 8; i++) {
    const touchPoints = points((by * i) / 8);
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    await rest(20);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await rest();
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

describe('fingers', { timeout: 60_000 }, () => {
  it.each([
    ['at first', () => Promise.resolve()],
    ['after a tap', (page: Page) => page.touchscreen.tap(...MIDDLE)],
    ['after a press of a button', (page: Page) => press(page, 'Zoom out')],
  ])('one scrolls the page and leaves the map, %s', async (_, act) => {
    const { page, session } = await open();
    await act(page);
    await untilStill(page);
    const before = await viewIn(page);
    await swipe(session, 200);
    expect(await scrolled(page)).toBeGreaterThan(120);
    expect(await viewIn(page)).toEqual(before);
    await page.close();
  });

  it.each(['no-preference', 'reduce'])(
    'two zoom the map and not the page, with motion %s',
    async (motion) => {
      const { page, session } = await open(motion);
      const { scale } = await viewIn(page);
      await spread(session, MIDDLE, 40, 120);
      await rest(900);
      expect((await viewIn(page)).scale / scale).toBeGreaterThan(1.5);
      expect(await scrolled(page)).toBe(0);
      expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
      await page.close();
    },
  );

  it('two move a map that is closer than its frame', async () => {
    const { page, session } = await open();
    await press(page, 'Zoom in');
    const before = await viewIn(page);
    await swipe(session, 100, 2);
    const after = await viewIn(page);
    expect(after.top - before.top).toBeGreaterThan(50);
    expect(await scrolled(page)).toBe(0);
    await page.close();
  });

  it('two at the limits change neither map nor page, and one scrolls on', async () => {
    const { page, session } = await open();
    for (let i = 0; i < 4; i++) await press(page, 'Zoom out');
    const before = await viewIn(page);
    await spread(session, MIDDLE, 120, 40);
    await rest(900);
    expect((await viewIn(page)).scale).toBe(before.scale);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await swipe(session, 200);
    expect(await scrolled(page)).toBeGreaterThan(120);
    await page.close();
  });

  it('do the same in a frame', async () => {
    const { page, frame } = await openInFrame(site);
    const session = await page.createCDPSession();
    const before = await viewIn(frame);
    await swipe(session, 200);
    expect(await viewIn(frame)).toEqual(before);
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(120);
    await frame.evaluate(() => scrollTo(0, 0));
    await spread(session, MIDDLE, 40, 120);
    await rest(900);
    expect((await viewIn(frame)).scale / before.scale).toBeGreaterThan(1.5);
    await page.close();
  });
});
