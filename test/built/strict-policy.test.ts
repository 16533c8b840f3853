import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, untilLive, type Site } from './site.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

/** A page under the policy, and all that the browser has said against it. */
async function openStrict(map: string, lang = 'en') {
  const said: string[] = [];
  site.answers.set('/load.js', {
    body: `import '/dist/central-asia-map.js';
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', (event) => {
        globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
      });`,
    headers: { 'Content-Type': 'text/javascript' },
  });
  const body = `<!doctype html><html lang="${lang}"><title>Strict</title>
    <link rel="icon" href="data:,"><script type="module" src="/load.js"></script>${map}</html>`;
  const page = await site.openPage(
    { body, headers: { 'Content-Security-Policy': POLICY } },
    (opened) => {
      opened.on('pageerror', (error) => said.push(String(error)));
      opened.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) said.push(message.text());
      });
      opened.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== site.origin && protocol !== 'data:' && protocol !== 'blob:')
          said.push(`asked for ${request.url()}`);
      });
    },
  );
  return {
    page,
    said: async () => [
      ...said,
      ...(await page.evaluate(
        () => (globalThis as unknown as { violations: string[] }).violations,
      )),
    ],
  };
}

/** An element by selectors that lead through one shadow root after another, as soon as it is there. */
async function find(page: Page, ...path: string[]): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (...selectors) => {
      let found: Element | null = null;
      for (const selector of selectors) {
        const root: ParentNode | null = found ? found.shadowRoot : document;
        found = root?.querySelector(selector) ?? null;
      }
      return found;
    },
    { timeout: 10_000 },
    'central-asia-map',
    ...path,
  );
  return handle as ElementHandle<HTMLElement>;
}

/** Where Lit notes which versions of it a page has. */
const OF_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/** The names in a page's global scope, without those of what drives the browser. */
const globalsOf = (page: Page) =>
  page.evaluate(() =>
    Object.keys(globalThis)
      .filter((name) => !/^__|puppeteer/i.test(name))
      .sort(),
  );

/** What the page's origin holds of readers. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

/** Presses what there is to press, as a curious reader does. */
async function useAll(page: Page) {
  await untilLive(page);
  const click = async (...path: string[]) =>
    (await find(page, ...path)).evaluate((element) => element.click());
  await click('[data-act="table"]');
  await find(page, 'central-asia-table', 'table');
  await click('.legend-box button');
  await click('[data-act="about"]');
  await click('.about input');
  const link = await find(page, '.picture [data-id^="link:"]');
  await link.evaluate((element) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    ),
  );
  await find(page, '.popup');
  await page.keyboard.press('Escape');
  await page.mouse.move(400, 250);
  await page.mouse.down();
  await page.mouse.move(340, 280, { steps: 4 });
  await page.mouse.up();
  for (let i = 0; i < 5; i++) await click('.buttons button');
  // A drawing may take what has the focus: the zoom, which begins with a frame, must have come to its end.
  await page.waitForFunction(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    if (root.querySelector('.leaflet-zoom-anim')) return false;
    root.querySelector<HTMLElement>('.picture [data-id]')!.focus();
    return true;
  });
  await page.keyboard.press('?');
  await find(page, '.shortcuts');
  await page.keyboard.press('Escape');
  await (await find(page, 'central-asia-timeline', 'input[type="range"]')).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await click('central-asia-table', '[part~="csv"]');
  await new Promise((resolve) => setTimeout(resolve, 1200));
}

describe('a page with a strict policy', { timeout: 90_000 }, () => {
  it('shows the whole map, and every part of it works, without a violation', async () => {
    const { page, said } = await openStrict('<central-asia-map timeline></central-asia-map>');
    await useAll(page);
    expect(await said()).toEqual([]);
    expect(await keptBy(page)).toEqual({
      cookies: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
    });
    const blank = await site.openPage({ body: '<!doctype html><link rel="icon" href="data:,">' });
    expect(await globalsOf(page)).toEqual(
      [...(await globalsOf(blank)), ...OF_LIT, 'violations'].sort(),
    );
    await blank.close();
    await page.close();
  });

  it('shows another language, a projection, a worldview, and data from an address', async () => {
    site.answers.set('/map.json', {
      body: readFileSync('test/browser/own.json', 'utf8'),
      headers: { 'Content-Type': 'application/json' },
    });
    const { page, said } = await openStrict(
      `<central-asia-map src="/map.json" projection="conic" worldview="IN" theme="dark" loading="eager"></central-asia-map>
       <central-asia-legend></central-asia-legend><central-asia-table></central-asia-table>`,
      'fa',
    );
    await untilLive(page);
    await page.waitForFunction(() =>
      document.querySelector('central-asia-table')?.shadowRoot?.querySelector('table'),
    );
    expect(await said()).toEqual([]);
    await find(page, '.country');
    await page.close();
  });

  it('shows a crowd of links on a canvas', async () => {
    const { page, said } = await openStrict(
      '<central-asia-map loading="eager"></central-asia-map>',
    );
    await page.evaluate(async () => {
      const map = document.querySelector('central-asia-map') as unknown as {
        data: unknown;
        ready: Promise<void>;
      };
      const codes = ['TJ', 'IR', 'KG', 'UZ', 'KZ', 'TM', 'AF', 'PK', 'CN', 'RU', 'IN', 'TR'];
      map.data = {
        title: 'Many',
        links: Array.from({ length: 1500 }, (_, i) => ({
          id: `n${i}`,
          kind: 'visit',
          claim: 'standing',
          from: codes[i % 12],
          to: codes[(i * 5 + 1 + Math.floor(i / 12)) % 12],
          direction: 'directed',
          tone: 'neutral',
          summary: 'One of many.',
        })),
      };
      await map.ready;
    });
    await find(page, 'canvas');
    expect(await said()).toEqual([]);
    await page.close();
  });
});

it('a story has the figure of each step on paper, with its close-up, whether it has been visited or not', async () => {
  const { page, said } = await openStrict(
    '<central-asia-story><central-asia-map slot="map" loading="eager"></central-asia-map></central-asia-story>',
  );
  await page.waitForFunction(
    () => {
      dispatchEvent(new Event('beforeprint'));
      const story = document.querySelector('central-asia-story')!;
      const figures = story.querySelectorAll('section .cam-story-figure > svg');
      const isWhole = story.querySelector('[data-step="step-7"] .inset-picture path') !== null;
      if (story.dataset['printed'] !== 'steps' || figures.length < 8 || !isWhole)
        return void dispatchEvent(new Event('afterprint'));
      return true;
    },
    { polling: 500, timeout: 40_000 },
  );
  expect(await page.$eval('central-asia-story', (story) => Reflect.get(story, 'step'))).toBe(
    'step-1',
  );
  expect(await said()).toEqual([]);
  await page.close();
}, 60_000);
