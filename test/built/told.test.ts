import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// What a page tells the map and is told, by the built file. Each property in each event: test/browser/promises.test.ts.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends HTMLElement {
  data: unknown;
  asOf: string | undefined;
  selected: string | undefined;
  readonly ready: Promise<void>;
  readonly scene: { readonly asOf: string; readonly title: { readonly text: string } };
}

const MAP = '<central-asia-map loading="eager"></central-asia-map>';

const open = (map = MAP, prepare?: (page: Page) => Promise<void>) =>
  site.openPage({ body: pageIn('en', map) }, prepare);

describe('a handler of cam-issues', { timeout: 60_000 }, () => {
  it.each([
    ['asOf', '2019', '2019-12-31'],
    ['worldview', 'IN', 'IN'],
    ['focusOn', ['KZ'], 'country:KZ'],
    ['projection', 'conic', 'conic'],
    ['data', { title: 'By a handler' }, 'By a handler'],
  ])('may set %s', async (name, value, wanted) => {
    const page = await open();
    await untilLive(page);
    await page.evaluate(
      (property, given) => {
        const map = document.querySelector('central-asia-map') as Shown;
        map.addEventListener('cam-issues', () => Object.assign(map, { [property]: given }), {
          once: true,
        });
        map.setAttribute('alliances', 'cstoo');
      },
      name,
      value,
    );
    await page.waitForFunction(
      (text) => {
        const { scene } = document.querySelector('central-asia-map') as unknown as {
          scene: Record<string, unknown> & { countries: { id: string; inFocus: boolean }[] };
        };
        const focus = scene.countries.filter(({ inFocus }) => inFocus).map(({ id }) => id);
        const { asOf, worldview, projection, title } = scene;
        return JSON.stringify([asOf, worldview, projection, title, focus]).includes(`"${text}"`);
      },
      {},
      wanted,
    );
    await page.close();
  });
});

describe('ready', { timeout: 60_000 }, () => {
  it('comes when the picture is that of the data given before', async () => {
    const page = await open();
    await untilLive(page);
    const names = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      const seen: (string | null)[] = [];
      for (const title of ['One', 'Two', 'Three']) {
        map.data = { title };
        await map.ready;
        seen.push(map.shadowRoot!.querySelector('.picture')!.getAttribute('aria-label'));
      }
      return seen;
    });
    expect(names).toEqual(['One', 'Two', 'Three']);
    await page.close();
  });
});

describe('the same again', { timeout: 60_000 }, () => {
  it('as frameworks set it, builds and draws nothing', async () => {
    const page = await open();
    const count = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      const data = { title: 'Same', links: [], focus: ['KG'] };
      map.data = { ...data };
      await map.ready;
      const scenes = new Set([map.scene]);
      let changes = 0;
      new MutationObserver((records) => (changes += records.length)).observe(
        map.shadowRoot!.querySelector('.picture')!,
        { subtree: true, childList: true, attributes: true },
      );
      for (let i = 0; i < 100; i++) {
        map.data = structuredClone(data);
        if (i % 10 === 0) await map.ready;
        scenes.add(map.scene);
      }
      return { scenes: scenes.size, changes };
    });
    expect(count.scenes).toBe(1);
    expect(count.changes).toBeLessThan(50);
    await page.close();
  });

  it('with names from the record keeps what is drawn, open and in focus in every frame', async () => {
    const page = await open(
      '<central-asia-map loading="eager" alliances="csto" disputes="kg-tj-border"></central-asia-map>',
    );
    const seen = await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as Shown;
      const root = map.shadowRoot!;
      map.data = { title: 'A' };
      await map.ready;
      map.selected = 'dispute:kg-tj-border';
      await map.ready;
      const find = () =>
        root.querySelector<HTMLElement>('.picture [data-id="dispute:kg-tj-border"]');
      find()!.focus();
      const told: boolean[] = [];
      const look = () =>
        told.push(
          find() !== null &&
            root.querySelector('.popup') !== null &&
            root.activeElement?.getAttribute('data-id') === 'dispute:kg-tj-border',
        );
      map.data = { title: 'B' };
      for (let i = 0; i < 8; i++) {
        await new Promise(requestAnimationFrame);
        look();
      }
      await map.ready;
      look();
      return { told, title: map.scene.title.text };
    });
    expect(seen.title).toBe('B');
    expect(seen.told).not.toContain(false);
    await page.close();
  });
});

describe('the day', { timeout: 60_000 }, () => {
  it.each([
    ['America/Los_Angeles', '2026-03-05T07:00:00Z', '2026-03-04'],
    ['Asia/Bishkek', '2026-03-04T19:00:00Z', '2026-03-05'],
  ])('is the reader’s in %s', async (zone, now, day) => {
    const page = await open(
      `<central-asia-map loading="eager"><script type="application/json">{"title":"Mine"}</script></central-asia-map>`,
      async (opened) => {
        await opened.emulateTimezone(zone);
        await opened.evaluateOnNewDocument((time) => {
          const RealDate = Date;
          globalThis.Date = class extends RealDate {
            constructor(...given: []) {
              super(...(given.length > 0 ? given : ([time] as unknown as [])));
            }
          } as DateConstructor;
        }, now);
      },
    );
    await page.evaluate(() => (document.querySelector('central-asia-map') as Shown).ready);
    await rest(200);
    const asOf = await page.evaluate(
      () => (document.querySelector('central-asia-map') as Shown).scene.asOf,
    );
    expect(asOf).toBe(day);
    await page.close();
  });

  it('is another one after midnight, without anybody’s act', async () => {
    const page = await open(
      `<central-asia-map loading="eager"><script type="application/json">{"title":"Mine"}</script></central-asia-map>`,
      async (opened) => {
        await opened.emulateTimezone('Asia/Bishkek');
        await opened.evaluateOnNewDocument(() => {
          const RealDate = Date;
          // Seven seconds before the fifth of March in Bishkek.
          const ahead = RealDate.parse('2026-03-04T17:59:53Z') - RealDate.now();
          globalThis.Date = class extends RealDate {
            constructor(...given: []) {
              super(...(given.length > 0 ? given : ([RealDate.now() + ahead] as unknown as [])));
            }
          } as DateConstructor;
        });
      },
    );
    await page.evaluate(() => (document.querySelector('central-asia-map') as Shown).ready);
    const day = () =>
      page.evaluate(() => (document.querySelector('central-asia-map') as Shown).scene.asOf);
    expect(await day()).toBe('2026-03-04');
    await rest(8000);
    expect(await day()).toBe('2026-03-05');
    await page.close();
  });
});
