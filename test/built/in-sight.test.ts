import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// What a reader asks for is brought into the window, and only if it is out of sight.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const LONG = '<div style="height:3000px"></div>';

async function open(map: string, width: number, height: number): Promise<Page> {
  const page = await site.openPage({ body: pageIn('en', map) }, (opened) =>
    opened.setViewport({ width, height, hasTouch: true }),
  );
  await untilLive(page);
  return page;
}

/** How a part of the map stands in the window, and how far the page has scrolled. */
const look = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    const part = wanted === ':focus' ? root.activeElement : root.querySelector(wanted);
    const { top = NaN, bottom = NaN } = part?.getBoundingClientRect() ?? {};
    const canvas = root.querySelector('.canvas')!;
    return {
      isInSight: top < innerHeight && bottom > 0,
      isWhole: top >= -1 && bottom <= innerHeight + 1,
      isAtStart: Math.abs(top) < 2,
      scrolled: Math.round(scrollY),
      canvas: [canvas.scrollLeft, canvas.scrollTop],
    };
  }, selector);

const middleOf = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    const { left, top, width, height } = root
      .querySelector(`[data-id="${wanted}"]`)!
      .getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, id);

describe('a popup', { timeout: 60_000 }, () => {
  it('below a telephone’s window comes into it', async () => {
    const map = `<div style="height:350px"></div><central-asia-map loading="eager"></central-asia-map>${LONG}`;
    const page = await open(map, 390, 700);
    await page.touchscreen.tap(...(await middleOf(page, 'country:KZ')));
    await rest(900);
    const seen = await look(page, '.popup');
    expect(seen.isInSight).toBe(true);
    expect(seen.isWhole || seen.isAtStart).toBe(true);
    expect(seen.scrolled).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await rest();
    expect((await look(page, ':focus')).isInSight).toBe(true);
    await page.close();
  });

  it('in the window leaves the page where it is', async () => {
    const page = await open(
      `<central-asia-map loading="eager"></central-asia-map>${LONG}`,
      800,
      700,
    );
    await page.mouse.click(...(await middleOf(page, 'country:KZ')));
    await rest(900);
    const seen = await look(page, '.popup');
    expect(seen).toMatchObject({ isWhole: true, scrolled: 0 });
    await page.close();
  });

  it('of a map higher than the window comes into it', async () => {
    const map = `<central-asia-map loading="eager" style="--cam-aspect-ratio: 1 / 2"></central-asia-map>${LONG}`;
    const page = await open(map, 800, 600);
    await page.evaluate(() => scrollTo(0, 900));
    await rest(300);
    const at = await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      for (let y = 40; y < 560; y += 20)
        for (let x = 100; x < 700; x += 20)
          if (root.elementFromPoint(x, y)?.closest('.picture [data-id]')) return [x, y] as const;
      return undefined;
    });
    await page.mouse.click(...at!);
    await rest(900);
    expect((await look(page, '.popup')).isInSight).toBe(true);
    await page.close();
  });

  it('that the page opens does not scroll it', async () => {
    const page = await open(
      `${LONG}<central-asia-map loading="eager"></central-asia-map>`,
      800,
      600,
    );
    await page.evaluate(() => {
      document.querySelector('central-asia-map')!.setAttribute('selected', 'country:KZ');
    });
    await rest(900);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });
});

describe('the focus', { timeout: 60_000 }, () => {
  it('stays in the window wherever keys lead, and the picture in its box', async () => {
    const map = `<central-asia-map loading="eager" style="--cam-aspect-ratio: 1 / 2"></central-asia-map>${LONG}`;
    const page = await open(map, 800, 600);
    await page.evaluate(() => document.querySelector('central-asia-map')!.focus());
    let most = 0;
    for (const key of [
      'End',
      'Home',
      'PageDown',
      'PageDown',
      'PageUp',
      'ArrowDown',
      'ArrowDown',
    ] as const) {
      await page.keyboard.press(key);
      await rest(80);
      const seen = await look(page, ':focus');
      expect(seen, key).toMatchObject({ isInSight: true, canvas: [0, 0] });
      most = Math.max(most, seen.scrolled);
    }
    expect(most).toBeGreaterThan(100);
    await page.close();
  });

  it('comes to the picture by the element’s own method', async () => {
    const page = await open('<central-asia-map loading="eager"></central-asia-map>', 800, 600);
    const focused = await page.evaluate(() => {
      const map = document.querySelector('central-asia-map')!;
      map.focus();
      return [
        document.activeElement === map,
        map.shadowRoot!.activeElement?.getAttribute('data-id'),
      ];
    });
    expect(focused).toEqual([true, 'country:TJ']);
    await page.close();
  });

  it('comes to a first picture, too, and stays once the map is live', async () => {
    const page = await site.open('en', async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        const wait = /map-engine/.test(request.url()) ? 800 : 0;
        setTimeout(() => void request.continue(), wait);
      });
    });
    await page.waitForFunction(() => document.querySelector('central-asia-map')?.shadowRoot);
    const isFocused = () =>
      page.evaluate(() => document.activeElement === document.querySelector('central-asia-map'));
    await page.evaluate(() => document.querySelector('central-asia-map')!.focus());
    expect(await isFocused()).toBe(true);
    await untilLive(page);
    expect(await isFocused()).toBe(true);
    await page.close();
  });
});
