import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from './acts.js';
import { openSite, openWatched, pageIn, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Map extends Element {
  data: unknown;
  alliances: readonly string[];
  readonly issues: readonly { readonly path: string; readonly severity: string }[];
  readonly scene?: {
    readonly title: { readonly text: string };
    readonly overlays: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const RECORD = /\/article-(?!first)[^/]+\.js$/;

const shown = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('central-asia-map') as Map;
    return {
      title: map.scene?.title.text,
      alliances: map.scene?.overlays['alliances']?.map(({ id }) => id),
      // A name that has no room is told, and is no fault.
      issues: map.issues.filter(({ severity }) => severity !== 'info').map(({ path }) => path),
    };
  });

/** A page with the default map, drawn and live, for which the record is on its way until it is let through. */
async function openSlow() {
  const held: HTTPRequest[] = [];
  let isThere = false;
  const { page, thrown } = await openWatched(site, { body: pageIn('en') }, async (opened) => {
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      if (!RECORD.test(request.url()) || isThere) void request.continue();
      else held.push(request);
    });
  });
  await untilLive(page);
  const end = (act: (request: HTTPRequest) => Promise<void>) =>
    Promise.all(held.splice(0).map(act));
  return {
    page,
    thrown,
    held,
    arrive: () => {
      isThere = true;
      return end((request) => request.continue());
    },
    fail: () => end((request) => request.abort()),
  };
}

describe('a record that is slow to come', { timeout: 60_000 }, () => {
  it('does not undo the data that a page sets together with names of bodies', async () => {
    const { page, arrive } = await openSlow();
    await page.evaluate(() => {
      const map = document.querySelector('central-asia-map') as Map;
      map.data = { title: 'Mine' };
      map.alliances = ['csto'];
    });
    await page.waitForFunction(
      () => (document.querySelector('central-asia-map') as Map).scene?.title.text === 'Mine',
    );
    await arrive();
    await page.waitForFunction(
      () =>
        (document.querySelector('central-asia-map') as Map).scene?.overlays['alliances']?.length ===
        1,
    );
    await rest(400);
    expect(await shown(page)).toEqual({ title: 'Mine', alliances: ['csto'], issues: [] });
    await page.close();
  });

  it('gives what was asked for first and what was asked for since', async () => {
    const { page, held, arrive } = await openSlow();
    await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Map;
      map.data = { title: 'Mine' };
      map.alliances = ['csto'];
      await new Promise((resolve) => setTimeout(resolve, 300));
      map.alliances = ['csto', 'eaeu'];
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(held.length).toBe(1);
    await arrive();
    await page.waitForFunction(
      () =>
        (document.querySelector('central-asia-map') as Map).scene?.overlays['alliances']?.length ===
        2,
    );
    await rest(400);
    expect(await shown(page)).toEqual({ title: 'Mine', alliances: ['csto', 'eaeu'], issues: [] });
    await page.close();
  });

  it('is an issue when it cannot be had, and nothing is thrown', async () => {
    const { page, thrown, held, fail } = await openSlow();
    await page.mouse.move(300, 250);
    await page.mouse.move(400, 300);
    await rest(400);
    expect(held.length).toBe(1);
    await fail();
    await page.waitForFunction(
      () => (document.querySelector('central-asia-map') as Map).issues.length > 0,
    );
    expect((await shown(page)).issues).toEqual(['datasets']);
    expect(thrown).toEqual([]);
    await page.close();
  });
});
