import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageIn, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Noted {
  /** The picture of each map when the element was defined. */
  noted: (Element | null)[];
  /** The first map once the element has been brought up to date for the first time. */
  taken: unknown;
  thrown: string[];
}

/** Opens a page and notes what its maps show when the element is defined, before any of its code runs. */
const open = (map: string, head = ''): Promise<Page> =>
  site.openPage(
    { body: pageIn('en', map).replace('<title>', `${head}<title>`) },
    (page) =>
      page.evaluateOnNewDocument(() => {
        const own = globalThis as unknown as Noted;
        own.thrown = [];
        addEventListener('error', ({ message }) => own.thrown.push(message));
        const define = customElements.define.bind(customElements);
        customElements.define = (name, ...rest) => {
          if (name === 'central-asia-map')
            own.noted = [...document.querySelectorAll(name)].map(
              ({ shadowRoot }) => shadowRoot?.querySelector('.rendition .country') ?? null,
            );
          define(name, ...rest);
          const map = document.querySelector<Element & { updateComplete: unknown }>(name);
          if (name !== 'central-asia-map' || !map) return;
          void Promise.resolve(map.updateComplete).then(() => {
            const root = map.shadowRoot!;
            const text = root.querySelector('.rendition text');
            own.taken = {
              isThere: own.noted[0]?.isConnected,
              figures: root.querySelectorAll('figure').length,
              display: getComputedStyle(map).display,
              type: text && getComputedStyle(text).fontSize,
            };
          });
        };
      }) as unknown as Promise<void>,
  );

const until = (page: Page) =>
  page.waitForFunction(() => 'noted' in globalThis && customElements.get('central-asia-map'));

describe('the first frame', { timeout: 60_000 }, () => {
  it('is shown before the element is defined, and is what the element goes on with', async () => {
    const page = await open('<central-asia-map></central-asia-map>');
    await page.waitForFunction(() => 'taken' in globalThis);
    const taken = await page.evaluate(() => (globalThis as unknown as Noted).taken);
    expect(taken).toEqual({ isThere: true, figures: 1, display: 'block', type: '16px' });
    await untilLive(page);
    const after = await page.evaluate(() => ({
      pictures: document.querySelector('central-asia-map')!.shadowRoot!.querySelectorAll('figure')
        .length,
      thrown: (globalThis as unknown as Noted).thrown,
    }));
    expect(after).toEqual({ pictures: 1, thrown: [] });
  });

  it('waits for the element where the page asks for another map', async () => {
    const others = [
      '<central-asia-map as-of="2015"></central-asia-map>',
      '<central-asia-map lang="fa"></central-asia-map>',
      '<central-asia-map><p>A picture</p></central-asia-map>',
      '<central-asia-map interactive="off"></central-asia-map>',
    ];
    const page = await open(`${others.join('')}<central-asia-map></central-asia-map>`);
    await until(page);
    const noted = await page.evaluate(() =>
      (globalThis as unknown as Noted).noted.map((picture) => picture !== null),
    );
    expect(noted).toEqual([false, false, false, false, true]);
  });

  it('gives way to data that a script has set before the element was defined', async () => {
    const set = `<script>addEventListener('DOMContentLoaded', () => {
      document.querySelector('central-asia-map').data = { title: 'Own', countries: [] };
    })</script>`;
    const page = await open('<central-asia-map></central-asia-map>', set);
    await page.waitForFunction(() =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot?.querySelector('[part="title"]')
        ?.textContent?.includes('Own'),
    );
    expect(await page.evaluate(() => (globalThis as unknown as Noted).thrown)).toEqual([]);
  });

  it('keeps a module that imports the file from going on before there are elements', async () => {
    const script = `<script type="module">
      import '/dist/central-asia-map.js';
      globalThis.hasMethods = typeof document.querySelector('central-asia-map').fit;
    </script>`;
    const page = await open('<central-asia-map></central-asia-map>', script);
    await page.waitForFunction(() => 'hasMethods' in globalThis);
    expect(await page.evaluate('hasMethods')).toBe('function');
  });
});
