import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from './acts.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

/** What the page throws and warns of, from its start. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  return said;
}

/** What a reader sees of the map in the page or in the frame with an id. */
const look = (page: Page, frame?: string) =>
  page.evaluate((id) => {
    const within = id
      ? (document.getElementById(id) as HTMLIFrameElement).contentDocument!
      : document;
    const map = within.querySelector('central-asia-map')!;
    const root = map.shadowRoot!;
    const viewport = root.querySelector('.viewport')!.getBoundingClientRect();
    const svg = root.querySelector('.picture')?.getBoundingClientRect();
    const land = root.querySelector('.country .land');
    const view = within.defaultView!;
    return {
      countries: root.querySelectorAll('.viewport svg .country').length,
      isLive: root.querySelector('.leaflet-container') !== null,
      isInPlace:
        svg !== undefined &&
        Math.abs((svg.left + svg.right - viewport.left - viewport.right) / 2) < 2 &&
        svg.width >= viewport.width - 1,
      isStyled:
        view.getComputedStyle(root.querySelector('.viewport')!).position === 'relative' &&
        land !== null &&
        view.getComputedStyle(land).cursor === 'pointer',
      width: Math.round(viewport.width),
    };
  }, frame);

describe('a map that moves house', { timeout: 60_000 }, () => {
  it('into an iframe and back, and into a shadow root there', async () => {
    const said: string[] = [];
    const page = await site.openPage(
      {
        body: pageIn(
          'en',
          '<central-asia-map loading="eager"></central-asia-map><iframe id="frame" width="500" height="700"></iframe>',
        ),
      },
      (opened) => void opened.on('pageerror', (error) => said.push(String(error))),
    );
    await untilLive(page);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!.contentDocument!;
      frame.body.append(document.querySelector('central-asia-map')!);
    });
    await rest(1500);
    const inside = await look(page, 'frame');
    expect(inside).toMatchObject({ isLive: true, isInPlace: true, isStyled: true });
    expect(inside.width).toBeLessThan(500);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!.contentDocument!;
      document.body.prepend(frame.querySelector('central-asia-map')!);
    });
    await rest(1500);
    expect(await look(page)).toMatchObject({ isLive: true, isInPlace: true, isStyled: true });
    expect(said).toEqual([]);
    await page.close();
  });

  it('is there again when a reader comes back to the page from the cache', async () => {
    site.answers.set('/elsewhere', {
      body: '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">',
    });
    const page = await site.open('en');
    const said = listen(page);
    await untilLive(page);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => {
        (globalThis as { wasKept?: boolean }).wasKept = event.persisted;
      });
    });
    await page.goto(`${site.origin}/elsewhere`);
    await page.goBack();
    await untilLive(page);
    expect(await page.evaluate(() => (globalThis as { wasKept?: boolean }).wasKept)).toBe(true);
    expect(await look(page)).toMatchObject({ isLive: true, isInPlace: true });
    await page.mouse.move(400, 250);
    await page.mouse.down();
    await page.mouse.move(300, 250, { steps: 4 });
    await page.mouse.up();
    await rest(600);
    const moved = await page.evaluate(
      () =>
        (
          document.querySelector('central-asia-map') as unknown as {
            frame: { view: { left: number } };
          }
        ).frame.view.left,
    );
    expect(moved).not.toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });

  it('stays right when the page is zoomed', async () => {
    const page = await site.open('en');
    const said = listen(page);
    await untilLive(page);
    for (const [width, deviceScaleFactor] of [
      [400, 2],
      [267, 3],
      [1200, 0.67],
      [800, 1],
    ] as const) {
      await page.setViewport({ width, height: 600, deviceScaleFactor, hasTouch: true });
      await rest(500);
      expect(await look(page), `${width}`).toMatchObject({ isInPlace: true, width });
    }
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('two versions of the library on a page', { timeout: 60_000 }, () => {
  it.each([
    ['one after the other', '<script type="module" src="/other/central-asia-map.js"></script>'],
    ['at once', '<script type="module" async src="/other/central-asia-map.js"></script>'],
  ])('%s: the second does nothing', async (_, script) => {
    const dist = new URL('../../dist/', import.meta.url);
    const files = readdirSync(new URL('central-asia-map/', dist))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `central-asia-map/${name}`);
    for (const file of ['central-asia-map.js', ...files])
      site.answers.set(`/other/${file}`, {
        body: readFileSync(new URL(file, dist), 'utf8'),
        headers: { 'Content-Type': 'text/javascript' },
      });
    let said: string[] = [];
    const page = await site.openPage(
      { body: pageIn('en', `<central-asia-map timeline></central-asia-map>${script}`) },
      (opened) => {
        said = listen(opened);
      },
    );
    await untilLive(page);
    await page.evaluate(() =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector<HTMLElement>('[data-act="table"]')!
        .click(),
    );
    await page.waitForFunction(() =>
      document
        .querySelector('central-asia-map')!
        .shadowRoot!.querySelector('central-asia-table')
        ?.shadowRoot?.querySelector('table'),
    );
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('chunks that come slowly and in any order', { timeout: 120_000 }, () => {
  it.each([1, 2, 3, 4, 5, 6])('order %i', async (seed) => {
    const said: string[] = [];
    let count = 0;
    const page = await site.openPage(
      {
        body: pageIn(
          seed % 2 ? 'ru' : 'en',
          `<central-asia-map ${seed % 3 ? 'timeline as-of="2021"' : ''} ${seed > 3 ? 'loading="eager" worldview="IN"' : ''}></central-asia-map>`,
        ),
      },
      async (opened) => {
        opened.on('pageerror', (error) => said.push(String(error)));
        await opened.setRequestInterception(true);
        opened.on('request', (request) => {
          // Spread as by a die, and the same each time.
          const delay = /central-asia-map\//.test(request.url())
            ? ((seed * 7919 + ++count * 104729) % 11) * 120
            : 0;
          setTimeout(() => void request.continue().catch(() => undefined), delay);
        });
      },
    );
    await page.waitForFunction(
      () => {
        const map = document.querySelector('central-asia-map') as unknown as {
          issues?: { severity: string }[];
          scene?: unknown;
          shadowRoot: ShadowRoot | null;
        };
        return (
          map.scene &&
          // A name that has no room is told, and is no fault.
          map.issues?.every(({ severity }) => severity === 'info') &&
          map.shadowRoot?.querySelector('.leaflet-container .layer-water path')
        );
      },
      { timeout: 20_000 },
    );
    await rest(1500);
    expect(await look(page)).toMatchObject({ isLive: true, isInPlace: true });
    expect(said).toEqual([]);
    await page.close();
  });
});
