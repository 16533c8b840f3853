import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, rest } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// What stands around the picture follows each change of the view, and names keep clear of it.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  data: unknown;
  readonly ready: Promise<void>;
  unproject(point: readonly number[]): readonly [lon: number, lat: number];
  readonly frame: { readonly view: { readonly width: number; readonly height: number } };
}

const inBox = (attributes = '') =>
  pageIn(
    'en',
    `<div id="box" style="width:1000px"><central-asia-map loading="eager" ${attributes}></central-asia-map></div>`,
  );

/** How many kilometres the bar says for each one that there are, and what else is on the picture. */
const look = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map') as Shown;
    const root = map.shadowRoot!;
    const scale = root.querySelector('.scale')!;
    const told = parseFloat(scale.textContent.replaceAll(/[^\d]/g, ''));
    const pixels = Number(scale.querySelector('svg')!.getAttribute('width')) - 2;
    const box = root.querySelector('.viewport')!.getBoundingClientRect();
    const outer = map.getBoundingClientRect();
    const [x, y] = [box.left - outer.left + box.width / 2, box.top - outer.top + box.height / 2];
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const [from, to] = [map.unproject([x - 10, y]), map.unproject([x + 10, y])];
    const [a, b] = [radians(from[1]), radians(to[1])];
    const cosine =
      Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(to[0] - from[0]));
    const kilometres = 6371 * Math.acos(Math.min(1, cosine)) * (pixels / 20);
    return { told, ratio: told / kilometres, hasPad: root.querySelector('.pad') !== null };
  });

const set = (page: Page, data: unknown) =>
  page.evaluate(async (given) => {
    const map = document.querySelector('central-asia-map') as Shown;
    map.data = given;
    await map.ready;
  }, data);

describe('the scale bar and the pad', { timeout: 60_000 }, () => {
  it('follow size, projection and data with another box', async () => {
    const page = await site.openPage({ body: inBox() }, (opened) =>
      opened.setViewport({ width: 1100, height: 900 }),
    );
    await untilLive(page);
    const expectRight = async (step: string) => {
      const { told, ratio, hasPad } = await look(page);
      expect(Math.abs(ratio - 1), `${step}: ${told}`).toBeLessThan(0.12);
      expect(hasPad, step).toBe(false);
      return told;
    };
    const wide = await expectRight('1000 pixels');
    await page.$eval('#box', (box) => ((box as HTMLElement).style.width = '360px'));
    await rest();
    expect(await expectRight('360 pixels')).toBeGreaterThan(wide);
    await page.$eval('central-asia-map', (map) => map.setAttribute('projection', 'conic'));
    await rest(1000);
    await expectRight('conic');
    await set(page, { title: 'Small', box: [68, 39, 73, 41] });
    await rest();
    const near = await expectRight('a small box');
    await set(page, { title: 'Large' });
    await rest();
    expect(await expectRight('the large box again')).toBeGreaterThan(near * 3);
    await page.close();
  });

  it('follow a reader, and the page’s fit', async () => {
    const page = await site.openPage({ body: inBox() }, (opened) =>
      opened.setViewport({ width: 1100, height: 900 }),
    );
    await untilLive(page);
    await press(page, 'Zoom in');
    const { ratio, hasPad } = await look(page);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.12);
    expect(hasPad).toBe(true);
    await page.evaluate(() =>
      (document.querySelector('central-asia-map') as unknown as { fit(): void }).fit(),
    );
    await rest();
    expect((await look(page)).hasPad).toBe(false);
    await page.close();
  });
});

describe('names', { timeout: 60_000 }, () => {
  it.each([
    ['default', ''],
    ['right to left', 'lang="fa"'],
    ['conic', 'projection="conic"'],
  ])('keep clear of the scale bar on a picture that stays one, %s', async (_, attributes) => {
    for (const width of [340, 480, 640, 900, 1200, 1400]) {
      const body = inBox(`interactive="off" ${attributes}`).replace('1000px', `${width}px`);
      const page = await site.openPage({ body }, (opened) =>
        opened.setViewport({ width: 1500, height: 1100 }),
      );
      await page.waitForFunction(() =>
        document.querySelector('central-asia-map')?.shadowRoot?.querySelector('.scale'),
      );
      await rest(300);
      const over = await page.evaluate(() => {
        const root = document.querySelector('central-asia-map')!.shadowRoot!;
        const scale = root.querySelector('.scale')!.getBoundingClientRect();
        return [...root.querySelectorAll('.picture svg text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return (
              left < scale.right - 1 &&
              right > scale.left + 1 &&
              top < scale.bottom - 1 &&
              bottom > scale.top + 1
            );
          })
          .map((text) => text.textContent);
      });
      expect(over, `${width} pixels`).toEqual([]);
      await page.close();
    }
  });
});

describe('a map that is hidden on the screen', { timeout: 60_000 }, () => {
  const hidden = (map: string) =>
    pageIn(
      'en',
      `<style>@media screen { .paper { display: none } }</style><div class="paper">${map}</div>`,
    ).replace('height:4000px', '');
  const OWN = '<script type="application/json">{"title":"Mine","focus":["KG"]}</script>';

  it.each([
    ['the default map', '<central-asia-map></central-asia-map>', 25],
    ['own data', `<central-asia-map>${OWN}</central-asia-map>`, 4],
    ['own data, eager', `<central-asia-map loading="eager">${OWN}</central-asia-map>`, 4],
  ])('is drawn on paper: %s', async (_, map, least) => {
    const page = await site.openPage({ body: hidden(map) });
    await rest(1500);
    await page.pdf();
    const countries = await page.evaluate(
      () =>
        document
          .querySelector('central-asia-map')!
          .shadowRoot!.querySelectorAll('.viewport svg .country path').length,
    );
    expect(countries).toBeGreaterThan(least);
    // On paper it is as wide as the paper lets it be.
    await page.emulateMediaType('print');
    const [box, land] = await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const rect = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
      return [rect('.viewport').width, rect('[data-id="country:KZ"]').width];
    });
    expect(land! / box!).toBeGreaterThan(0.2);
    await page.close();
  });
});
