import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

// A real finger on the handle between two maps: along it moves the handle, across it the page.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const pageIn = (dir: string) => `<!doctype html>
<html lang="en" dir="${dir}"><meta name="viewport" content="width=device-width">
<body style="margin:0 0 2000px">
<central-asia-comparison loading="eager" alliances="sco" dates="2001 2025"></central-asia-comparison>
<script type="module" src="/dist/central-asia-map.js"></script>`;

interface Handle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the line between the maps is, and how wide they are. */
const handleIn = (page: Page): Promise<Handle> =>
  page.evaluate(() => {
    const root = document.querySelector('central-asia-comparison')!.shadowRoot!;
    const line = root.querySelector('.cam-pair-line')!.getBoundingClientRect();
    const { width } = root.querySelector('.cam-pair-picture')!.getBoundingClientRect();
    return { x: line.left + 1, y: Math.min(line.top + 120, innerHeight - 60), width };
  });

const positionIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.querySelector('central-asia-comparison')!.shadowRoot!;
    return root.querySelector<HTMLInputElement>('input[type=range]')!.valueAsNumber;
  });

async function open(dir = 'ltr') {
  const page = await site.openPage({ body: pageIn(dir) });
  await page.waitForFunction(
    () =>
      document
        .querySelector('central-asia-comparison')
        ?.shadowRoot?.querySelector('.cam-pair-handle[aria-valuetext]'),
    { timeout: 30_000 },
  );
  return { page, session: await page.createCDPSession() };
}

/** A finger that goes from a point so far, in steps of a frame each. */
async function drag(
  page: Page,
  session: CDPSession,
  { x, y }: Handle,
  [dx, dy]: readonly [number, number],
): Promise<void> {
  const at = (share: number) => [{ x: x + dx * share, y: y + dy * share, id: 1 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step++) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / 10),
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

describe('a finger on the handle of a comparison', { timeout: 60_000 }, () => {
  it.each([
    ['ltr', 200],
    ['ltr', -200],
    ['rtl', 200],
  ])('moves it as far as itself goes, %s by %i', async (dir, by) => {
    const { page, session } = await open(dir);
    const before = await handleIn(page);
    expect(await positionIn(page)).toBe(50);
    await drag(page, session, before, [by, 0]);
    await page.waitForFunction(
      (x) => {
        const root = document.querySelector('central-asia-comparison')!.shadowRoot!;
        const line = root.querySelector('.cam-pair-line')!.getBoundingClientRect();
        return Math.abs(line.left + 1 - x) < 12;
      },
      { timeout: 10_000 },
      before.x + by,
    );
    const share = 50 + (100 * by) / (before.width - 44);
    expect(Math.abs((await positionIn(page)) - share)).toBeLessThan(3);
    expect(await scrolled(page)).toBe(0);
    await page.close();
  });

  it('scrolls the page where it goes up, and leaves the handle', async () => {
    const { page, session } = await open();
    await drag(page, session, { ...(await handleIn(page)), y: 300 }, [0, -200]);
    await page.waitForFunction(() => scrollY > 100, { timeout: 10_000 });
    expect(await positionIn(page)).toBe(50);
    await page.close();
  });

  it('beside it scrolls the page, and a tap there leaves the handle', async () => {
    const { page, session } = await open();
    const { x, y, width } = await handleIn(page);
    const beside = { x: x - 150, y, width };
    await drag(page, session, beside, [0, 0]);
    await drag(page, session, { ...beside, y: 300 }, [0, -200]);
    await page.waitForFunction(() => scrollY > 100, { timeout: 10_000 });
    expect(await positionIn(page)).toBe(50);
    await page.close();
  });
});
