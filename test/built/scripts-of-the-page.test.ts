import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageIn, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Told {
  /** What the page's script has found out. */
  told: unknown;
  thrown: string[];
}

const TELL = `globalThis.told = typeof document.querySelector('central-asia-map').fit;`;
const FILE = '/dist/central-asia-map.js';
const TAG = `<script type="module" src="${FILE}"></script>`;

/** A page with the default map, and other scripts in place of the library's tag. */
const open = (scripts: string): Promise<Page> =>
  site.openPage({ body: pageIn('en').replace(TAG, scripts) }, async (page) => {
    await page.evaluateOnNewDocument(() => {
      const own = globalThis as unknown as Told;
      own.thrown = [];
      addEventListener('error', ({ message }) => own.thrown.push(message));
    });
  });

describe('scripts of the page', { timeout: 60_000 }, () => {
  it.each([
    ['a module that imports the file', `<script type="module">import '${FILE}'; ${TELL}</script>`],
    ['a module after the tag', `${TAG}<script type="module">${TELL}</script>`],
    [
      'what waits for the document',
      `<script>addEventListener('DOMContentLoaded', () => { ${TELL} })</script>
      ${TAG}`,
    ],
  ])('%s finds the methods of the map', async (_, scripts) => {
    const page = await open(scripts);
    await page.waitForFunction(() => 'told' in globalThis);
    expect(await page.evaluate('told')).toBe('function');
    await untilLive(page);
    expect(await page.evaluate('thrown')).toEqual([]);
  });

  it('are not shown another map than the one whose data they give at once', async () => {
    const page = await open(`<script type="module">
      import '${FILE}';
      const map = document.querySelector('central-asia-map');
      map.data = { title: 'Own', countries: [] };
      requestAnimationFrame(() => {
        globalThis.told = map.shadowRoot.querySelector('.country') !== null;
      });
    </script>`);
    await page.waitForFunction(() => 'told' in globalThis);
    expect(await page.evaluate('told')).toBe(false);
  });

  it('find the first picture without a frame in between, while the page loads and later', async () => {
    const look = `async () => {
      const map = document.querySelector('central-asia-map:last-of-type');
      for (let i = 0; i < 50; i++) await null;
      return map.shadowRoot.querySelector('.country') !== null;
    }`;
    const page = await open(`<script type="module">
      import '${FILE}';
      (${look})().then((isThere) => { globalThis.told = isThere });
    </script>`);
    await page.waitForFunction(() => 'told' in globalThis);
    expect(await page.evaluate('told')).toBe(true);
    await untilLive(page);
    const isThere = page.evaluate(`{
      document.body.append(document.createElement('central-asia-map'));
      (${look})();
    }`);
    expect(await isThere).toBe(true);
  });
});
