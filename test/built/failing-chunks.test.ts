import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openBroken,
  openSite,
  pageIn,
  passTime,
  takeClock,
  untilLive,
  untilSettled,
  type Site,
} from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

interface Counted extends Element {
  updates: number;
  requestUpdate(...args: readonly unknown[]): void;
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

/** A page on which the files with such a name cannot be had, after a minute, and how often they were asked for. */
async function without(name: RegExp, prepare?: (page: Page) => Promise<unknown>) {
  const opened = await openBroken(site, { body: pageIn('en') }, name, undefined, async (page) => {
    await takeClock(page);
    await prepare?.(page);
  });
  await untilSettled(opened.page);
  await afterMinute(opened.page);
  return opened;
}

/** Lets a minute pass, and what is asked for in it come. */
async function afterMinute(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 80 });
  await passTime(page, 60_000);
  await page.waitForNetworkIdle({ idleTime: 80 });
}

/** Some file has been asked for, and each so often. */
function expectTries(asked: ReadonlyMap<string, number>, least = 1, most = 3): void {
  expect(asked.size).toBeGreaterThan(0);
  for (const [path, tries] of asked) {
    expect(tries, path).toBeGreaterThanOrEqual(least);
    expect(tries, path).toBeLessThanOrEqual(most);
  }
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
      expect(issues).toEqual([path]);
      expect(thrown).toEqual([]);
      expectTries(asked);
      await page.close();
    },
  );

  it('the card of an item: an issue says so, and the map rests', async () => {
    const { page, asked, thrown } = await without(/card-code/);
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map') as unknown as Counted;
      const update = map.requestUpdate.bind(map);
      map.updates = 0;
      map.requestUpdate = (...args) => {
        map.updates++;
        update(...args);
      };
      map.setAttribute('selected', 'country:TJ');
    });
    const updates = () =>
      page.$eval('central-asia-map', (map) => (map as unknown as Counted).updates);
    await afterMinute(page);
    expectTries(asked);
    for (let minutes = 1; minutes < 4; minutes++) await afterMinute(page);
    const before = [await updates(), ...asked.values()];
    expect(before[0]).toBeGreaterThan(0);
    expect(before[0]).toBeLessThan(10);
    for (let minutes = 4; minutes < 8; minutes++) await afterMinute(page);
    expect([await updates(), ...asked.values()]).toEqual(before);
    const { countries, issues } = await look(page);
    expect(countries).toBeGreaterThan(20);
    expect(issues).toEqual(['selected']);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('any borders: each level is told of once, also on a map with a date of its own', async () => {
    const { page, asked } = await without(/\.topo-/);
    await page.evaluate(() => {
      document.querySelector('central-asia-map')!.setAttribute('as-of', '2015');
    });
    await afterMinute(page);
    const { issues, messages } = await look(page);
    expect(new Set(issues)).toEqual(new Set(['geometry']));
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages.length).toBe(asked.size);
    // A few times at first, and a few for the date.
    expectTries(asked, 2, 6);
    await page.close();
  });

  it("what a page's own words need: the map is drawn in the library's", async () => {
    const { page, asked, thrown } = await without(/with-strings/, (opened) =>
      opened.evaluateOnNewDocument(() => {
        addEventListener('DOMContentLoaded', () => {
          const map = document.querySelector('central-asia-map') as unknown as {
            strings: unknown;
          };
          map.strings = { legend: 'Key' };
        });
      }),
    );
    await untilLive(page);
    const { countries, issues } = await look(page);
    expect(countries).toBeGreaterThan(20);
    expect(issues).toEqual(['strings']);
    expect(thrown).toEqual([]);
    expectTries(asked);
    await page.close();
  });

  it('the engine is asked for again when the reader comes back to the map', async () => {
    const { page, asked, mend } = await without(/map-engine/);
    expectTries(asked);
    mend();
    await page.mouse.move(10, 590);
    await page.mouse.move(400, 300);
    await untilLive(page);
    expect((await look(page)).countries).toBeGreaterThan(20);
    await page.close();
  });
});
