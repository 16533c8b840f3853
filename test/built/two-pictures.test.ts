import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// Two pictures in one document, which refer to their fills and names by id.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const shot = async (page: Page) => {
  const picture = (await page.$('#second svg'))!;
  return Buffer.from(await picture.screenshot()).toString('base64');
};

const pageWith = (first: string, second: string) => `<!doctype html><html lang="en">
<meta charset="utf-8"><title>Two</title><link rel="icon" href="data:,">
<style>#first, #second { position: absolute; top: 0; inline-size: 480px } #first { left: 500px }</style>
<body><div id="first">${first}</div><div id="second">${second}</div></html>`;

describe('two pictures', { timeout: 60_000 }, () => {
  const draw = (asOf: string, idPrefix?: string) =>
    renderStaticMap(undefined, { asOf, width: 480, height: 320, idPrefix });
  const [one, other, named] = [draw('2023'), draw('2021'), draw('2023', 'again-')];

  it.each([
    ['figures of two dates', one.html, other.html],
    ['files of two dates', one.svg, other.svg],
    ['equal figures, one with a word of its own', one.html, named.html],
  ])(
    '%s: the second keeps its fills when the first is hidden, then gone',
    async (_, first, second) => {
      const page = await site.openPage({ body: pageWith(first, second) });
      const before = await shot(page);
      await page.$eval('#first', (element) => ((element as HTMLElement).hidden = true));
      expect((await shot(page)) === before).toBe(true);
      await page.$eval('#first', (element) => element.remove());
      expect((await shot(page)) === before).toBe(true);
      await page.close();
    },
  );

  it('of equal content without it keep their fills too: flat ones need no ids', async () => {
    const page = await site.openPage({ body: pageWith(one.html, one.html) });
    const before = await shot(page);
    await page.$eval('#first', (element) => ((element as HTMLElement).hidden = true));
    expect((await shot(page)) === before).toBe(true);
    await page.close();
  });
});

describe('toSvg', { timeout: 60_000 }, () => {
  it('makes ids of what is drawn, or begins them with the given word', async () => {
    const page = await site.openPage({
      body: pageIn(
        'en',
        '<central-asia-map loading="eager" style="display:block;width:600px"></central-asia-map>',
      ),
    });
    await untilLive(page);
    const read = (prefix?: string) =>
      page.evaluate((idPrefix) => {
        const map = document.querySelector('central-asia-map') as unknown as {
          toSvg(options?: object): string;
        };
        const svg = map.toSvg(idPrefix === undefined ? undefined : { idPrefix });
        return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
      }, prefix);
    const plain = await read();
    expect(plain.length).toBeGreaterThan(1);
    expect(plain.every((id) => /^cam-[a-z\d]+-/.test(id))).toBe(true);
    expect(await read()).toEqual(plain);
    expect((await read('mine-')).every((id) => id.startsWith('mine-'))).toBe(true);
    await page.evaluate(() => {
      (document.querySelector('central-asia-map') as HTMLElement).style.width = '500px';
    });
    await page.waitForFunction(
      (first) => {
        const map = document.querySelector('central-asia-map') as unknown as { toSvg(): string };
        return !map.toSvg().includes(first);
      },
      {},
      plain[0]!,
    );
    await page.close();
  });
});
