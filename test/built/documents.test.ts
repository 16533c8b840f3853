import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drag, press, rest, spread, untilStill, viewIn } from './acts.js';
import { openSite, openWatched, pageIn, untilLive, type Site } from './site.js';

// A map that is moved to another document answers readers there, by the events and frames of that window.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const MAP = '<central-asia-map loading="eager" style="display:block"></central-asia-map>';
const FRAME =
  '<iframe id="frame" width="700" height="560" style="border:0;display:block"></iframe>';

async function openMap(map: string) {
  const opened = await openWatched(site, { body: pageIn('en', map) });
  await untilLive(opened.page);
  return opened;
}

/** A map that has been moved into the frame of its page, as soon as readers can move it there. */
async function openInFrame() {
  const { page, thrown } = await openMap(`${FRAME}${MAP}`);
  await page.evaluate(() => {
    const { contentDocument } = document.querySelector('iframe')!;
    contentDocument!.body.append(document.querySelector('central-asia-map')!);
  });
  await rest(1500);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  return { page, frame, thrown };
}

/** A map that its page has moved into a second window. */
async function openInWindow() {
  const { page, thrown } = await openMap(MAP);
  const popup = new Promise<Page>((resolve) => page.once('popup', (opened) => resolve(opened!)));
  await page.evaluate(() => {
    const second = window.open('', '', 'width=700,height=700')!;
    second.document.body.append(document.querySelector('central-asia-map')!);
  });
  const second = await popup;
  await second.bringToFront();
  await rest(1500);
  return { page, second, thrown };
}

/** Where the picture stands in its box, and what it listens by. */
const look = (within: Page | Frame) =>
  within.evaluate(() => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
    const [viewport, canvas, picture] = ['.viewport', '.canvas', '.picture svg'].map(box);
    const middle = (rect: DOMRect) => rect.top + rect.height / 2;
    return {
      fills: viewport!.width === canvas!.width && viewport!.height === canvas!.height,
      isInPlace: Math.abs(middle(picture!) - middle(viewport!)) < 2,
    };
  });

describe('in the frame of its page', { timeout: 60_000 }, () => {
  it('stands in its place, is dragged, and let go', async () => {
    const { page, frame, thrown } = await openInFrame();
    expect(await look(frame)).toEqual({ fills: true, isInPlace: true });
    await press(frame, 'Zoom in');
    const before = await viewIn(frame);
    await drag(page, [300, 250], [200, 270]);
    await untilStill(frame);
    const after = await viewIn(frame);
    expect(after.left - before.left).toBeGreaterThan(80);
    expect(before.top - after.top).toBeGreaterThan(10);
    await page.mouse.move(500, 590);
    await page.mouse.move(200, 400, { steps: 4 });
    await untilStill(frame);
    expect(await viewIn(frame)).toEqual(after);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('is zoomed by two fingers', async () => {
    const { page, frame } = await openInFrame();
    const { scale } = await viewIn(frame);
    await spread(await page.createCDPSession(), [300, 250], 40, 120);
    await rest(900);
    expect((await viewIn(frame)).scale / scale).toBeGreaterThan(1.5);
    await page.close();
  });

  it('goes on there after it has been dragged at home in the middle of the way', async () => {
    const { page, thrown } = await openMap(`${FRAME}${MAP}`);
    await press(page, 'Zoom in');
    const top = 560;
    await page.setViewport({ width: 800, height: 1200 });
    await rest();
    await page.mouse.move(400, top + 250);
    await page.mouse.down();
    await page.mouse.move(350, top + 250, { steps: 3 });
    await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      contentDocument!.body.append(document.querySelector('central-asia-map')!);
    });
    await page.mouse.move(300, top + 250, { steps: 3 });
    await page.mouse.up();
    await rest(1500);
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    const before = await viewIn(frame);
    await drag(page, [300, 250], [200, 250]);
    await untilStill(frame);
    expect((await viewIn(frame)).left - before.left).toBeGreaterThan(80);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('in a second window', { timeout: 60_000 }, () => {
  it('is dragged by that window’s pointer alone, and zooms by its frames', async () => {
    const { page, second, thrown } = await openInWindow();
    expect(await look(second)).toEqual({ fills: true, isInPlace: true });
    // As in a window that another one covers.
    await page.evaluate(() => {
      globalThis.requestAnimationFrame = () => 0;
    });
    const { scale } = await viewIn(second);
    await press(second, 'Zoom in');
    // A window that has just opened may be slow with its frames.
    const zoomed = async () => (await viewIn(second)).scale / scale;
    await expect.poll(zoomed, { timeout: 10_000 }).toBeGreaterThan(1.5);
    const before = await viewIn(second);
    await drag(second, [300, 250], [200, 270]);
    const moved = async () => (await viewIn(second)).left - before.left;
    await expect.poll(moved, { timeout: 10_000 }).toBeGreaterThan(80);
    await rest(1000);
    const after = await viewIn(second);
    await page.bringToFront();
    await page.mouse.move(100, 100);
    await page.mouse.move(400, 300, { steps: 4 });
    await rest(300);
    expect(await viewIn(second)).toEqual(after);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('a button let go outside of the window', { timeout: 60_000 }, () => {
  it('ends a drag at the next move without it', async () => {
    const { page } = await openMap(MAP);
    await press(page, 'Zoom in');
    const session = await page.createCDPSession();
    const mouse = (type: 'mouseMoved' | 'mousePressed', x: number, isDown: boolean) =>
      session.send('Input.dispatchMouseEvent', {
        type,
        x,
        y: 300,
        button: type === 'mousePressed' ? 'left' : 'none',
        buttons: isDown ? 1 : 0,
        clickCount: 1,
      });
    const place = () =>
      page.evaluate(() => {
        const map = document.querySelector('central-asia-map') as unknown as {
          project(lonLat: readonly number[]): readonly number[];
        };
        return map.project([65, 40]).map(Math.round);
      });
    await mouse('mouseMoved', 400, false);
    await mouse('mousePressed', 400, true);
    for (let x = 390; x > 350; x -= 10) await mouse('mouseMoved', x, true);
    await rest(200);
    const there = await place();
    for (const x of [300, 250, 200]) await mouse('mouseMoved', x, false);
    await rest();
    expect(await place()).toEqual(there);
    await page.close();
  });
});
