import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from './acts.js';
import { openSite, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly frame: { readonly view: Readonly<Record<'scale' | 'left' | 'top', number>> };
}

/** How far the page has scrolled, and what the map shows. */
const look = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map') as unknown as Shown;
    const { scale, left, top } = map.frame.view;
    return {
      scrolled: Math.round(scrollY),
      map: [scale, left, top].map(Math.round),
      hint: map.shadowRoot!.querySelector('.hint')?.textContent ?? '',
    };
  });

const frame = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('scrolling over the map', { timeout: 60_000 }, () => {
  it('by the wheel scrolls the page and says how to zoom', async () => {
    const page = await site.open('en');
    await untilLive(page);
    const before = await look(page);
    await page.mouse.move(400, 300);
    await page.mouse.wheel({ deltaY: 300 });
    await rest(700);
    const after = await look(page);
    expect(after.scrolled).toBeGreaterThan(200);
    expect(after.map).toEqual(before.map);
    expect(after.hint).toContain('Ctrl');
    await page.close();
  });

  it('with one finger scrolls the page, and not the map', async () => {
    const page = await site.open('en');
    await untilLive(page);
    const before = await look(page);
    const session = await page.createCDPSession();
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: 400, y, id: 1 }],
      });
    await touch('touchStart', 450);
    for (let y = 425; y >= 200; y -= 25) {
      await touch('touchMove', y);
      await frame();
    }
    await touch('touchEnd');
    await rest(700);
    const after = await look(page);
    expect(after.scrolled).toBeGreaterThan(150);
    expect(after.map).toEqual(before.map);
    await page.close();
  });

  it('with two fingers zooms the map, and not the page', async () => {
    const page = await site.open('en');
    await untilLive(page);
    const before = await look(page);
    const session = await page.createCDPSession();
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 400 - apart, y: 300, id: 1 },
                { x: 400 + apart, y: 300, id: 2 },
              ],
      });
    await touch('touchStart', 40);
    for (let apart = 50; apart <= 120; apart += 10) {
      await touch('touchMove', apart);
      await frame();
    }
    await touch('touchEnd', 0);
    await rest(700);
    const after = await look(page);
    expect(after.scrolled).toBe(0);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    expect(after.map[0]!).toBeGreaterThan(before.map[0]! * 1.5);
    await page.close();
  });

  it('gives no warning about listeners', async () => {
    const page = await site.open('en');
    await untilLive(page);
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.mouse.move(400, 300);
    await page.mouse.wheel({ deltaY: 30 });
    await rest(700);
    expect(warnings).toEqual([]);
    await page.close();
  });
});
