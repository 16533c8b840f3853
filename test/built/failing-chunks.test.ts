import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

const look = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map') as unknown as Shown;
    return {
      countries: map.shadowRoot!.querySelectorAll('.viewport svg .country').length,
      names: map.shadowRoot!.querySelectorAll('.viewport svg text').length,
      issues: map.issues.map(({ path }) => path),
      messages: map.issues.map(({ message }) => message),
    };
  });

const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** A page on which the files with such a name cannot be had, and how often they were asked for. */
async function without(name: RegExp, prepare?: (page: Page) => Promise<void>) {
  const asked: string[] = [];
  const thrown: string[] = [];
  const page = await site.open('en', async (opened) => {
    opened.on('pageerror', (error) => thrown.push(String(error)));
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      if (!name.test(request.url())) return void request.continue();
      asked.push(request.url());
      void request.abort();
    });
    await prepare?.(opened);
  });
  await rest();
  return { page, asked, thrown };
}

describe('a file that cannot be had', { timeout: 60_000 }, () => {
  it.each([
    ['the engine', /map-engine/, 'map'],
    ['Leaflet', /live-map/, 'leaflet'],
    ['the standard borders', /standard\.topo/, 'geometry'],
  ])(
    '%s: the picture stays, an issue says so, nothing is thrown or asked for without end',
    async (_, name, path) => {
      const { page, asked, thrown } = await without(name);
      const { countries, names, issues } = await look(page);
      expect(countries).toBeGreaterThan(20);
      expect(names).toBeGreaterThan(15);
      expect(issues).toContain(path);
      expect(new Set(issues).size).toBe(issues.length);
      expect(thrown).toEqual([]);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThan(6);
      await page.close();
    },
  );

  it('any borders: each level is told of once, also on a map with a date of its own', async () => {
    const { page, asked } = await without(/\.topo-/);
    await page.evaluate(() => {
      document.querySelector('central-asia-map')!.setAttribute('as-of', '2015');
    });
    await rest();
    const { issues, messages } = await look(page);
    expect(new Set(issues)).toEqual(new Set(['geometry']));
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages.length).toBeLessThan(4);
    expect(asked.length).toBeLessThan(10);
    await page.close();
  });

  it("what a page's own words need: the map is drawn in the library's", async () => {
    const { page, asked, thrown } = await without(/with-strings/, (opened) =>
      opened
        .evaluateOnNewDocument(() => {
          addEventListener('DOMContentLoaded', () => {
            const map = document.querySelector('central-asia-map') as unknown as {
              strings: unknown;
            };
            map.strings = { legend: 'Key' };
          });
        })
        .then(() => undefined),
    );
    await untilLive(page);
    const { countries, issues } = await look(page);
    expect(countries).toBeGreaterThan(20);
    expect(issues).toEqual(['strings']);
    expect(thrown).toEqual([]);
    expect(asked.length).toBe(1);
    await page.close();
  });

  it('the engine is asked for again when the reader comes back to the map', async () => {
    let isThere = false;
    const page = await site.open('en', async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        if (/map-engine/.test(request.url()) && !isThere) void request.abort();
        else void request.continue();
      });
    });
    await rest();
    isThere = true;
    await page.mouse.move(10, 590);
    await page.mouse.move(400, 300);
    await untilLive(page);
    expect((await look(page)).countries).toBeGreaterThan(20);
    await page.close();
  });
});
