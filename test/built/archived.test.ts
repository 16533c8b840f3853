import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// Pages as archives keep them, which put each script into braces, and as readers save them on a disk.

const ONE_FILE = readFileSync('dist/central-asia-map.all.js', 'utf8');
const wrapped = (code: string) => `var _archive = {};\n{ let self = globalThis;\n${code}\n}`;

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'central-asia-map-archived-'));
}, 60_000);

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = { title: 'Mine', asOf: '2022-09-17', focus: ['KG'] };
const MAPS: Readonly<Record<string, string>> = {
  'the default map': `<central-asia-map>${renderStaticMap().html}</central-asia-map>`,
  'a map of a date': `<central-asia-map as-of="2021" timeline loading="eager">${
    renderStaticMap(undefined, { asOf: '2021' }).html
  }</central-asia-map>`,
  'own data': `<central-asia-map loading="eager" disputes="core"><script type="application/json">${JSON.stringify(own)}</script>${
    renderStaticMap(own).html
  }</central-asia-map>`,
};

/** Answers every script of the page in braces; notes what is asked for. */
async function inBraces(page: Page, asked: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    asked.push(pathname);
    if (!pathname.endsWith('.js')) return void request.continue();
    const body = wrapped(readFileSync(`.${pathname}`, 'utf8'));
    void request.respond({ contentType: 'text/javascript', body });
  });
}

describe('with each file in braces', { timeout: 60_000 }, () => {
  it.each(Object.entries(MAPS))(
    '%s stays a figure, and nothing is asked for again',
    async (_, map) => {
      const asked: string[] = [];
      const page = await site.openPage({ body: pageIn('en', map) }, (opened) =>
        inBraces(opened, asked),
      );
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const seen = await page.$eval('.cam-figure', (figure) =>
        [...figure.querySelectorAll('svg, .cam-convention')].map((part) =>
          part.checkVisibility({ visibilityProperty: true }),
        ),
      );
      expect(seen.length).toBeGreaterThan(1);
      expect(seen).not.toContain(false);
      expect(asked.filter((path) => path.endsWith('.js')).length).toBeLessThan(5);
      await page.close();
    },
  );
});

describe('the bundle of one file', { timeout: 60_000 }, () => {
  const pageWith = (script: string, map = MAPS['own data']!) =>
    pageIn('en', `${map}${script}`).replace(/<script type="module".*?<\/script>\n/, '');

  async function expectLive(page: Page): Promise<void> {
    await untilLive(page);
    const title = await page.$eval('central-asia-map', (map) =>
      map.shadowRoot!.querySelector('[part~="title"], [part~="headline"]')?.textContent?.trim(),
    );
    expect(title).toBe('Mine');
  }

  it('runs in braces, and asks for nothing more', async () => {
    const asked: string[] = [];
    site.answers.set('/archived.js', {
      body: wrapped(ONE_FILE),
      headers: { 'Content-Type': 'text/javascript' },
    });
    const body = pageWith('<script src="/archived.js"></script>');
    const page = await site.openPage({ body }, (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await expectLive(page);
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual(['/archived.js']);
    await page.close();
  });

  it('runs as a plain script in the head, before the map is there', async () => {
    const script = '<script src="/dist/central-asia-map.all.js"></script>';
    const body = pageWith('').replace('<title>', `${script}<title>`);
    const page = await site.openPage({ body });
    await expectLive(page);
    await page.close();
  });

  it('runs from a disk', async () => {
    const file = join(folder, 'page.html');
    const script = pathToFileURL('dist/central-asia-map.all.js').href;
    writeFileSync(file, pageWith(`<script src="${script}"></script>`));
    const page = await site.browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await expectLive(page);
    await page.close();
  });

  it.each<[string, string, (name: string) => string]>([
    // Browsers load no file of the disk into such a frame: there the script is in the page.
    [
      'of a page on a disk',
      `<script>${ONE_FILE.replaceAll('</script', '<\\/script')}</script>`,
      (name) => pathToFileURL(join(folder, name)).href,
    ],
    [
      'of a page on a server',
      '<script src="/dist/central-asia-map.all.js"></script>',
      (name) => `${site.origin}/${name}`,
    ],
  ])('runs in a sandboxed frame %s, which has no origin', async (_, script, addressOf) => {
    const files = {
      'framed.html': pageWith(script),
      'around.html':
        '<!doctype html><title>Around</title><iframe sandbox="allow-scripts" src="framed.html" width="800" height="700"></iframe>',
    };
    for (const [name, body] of Object.entries(files)) {
      site.answers.set(`/${name}`, { body });
      writeFileSync(join(folder, name), body);
    }
    const page = await site.browser.newPage();
    await page.goto(addressOf('around.html'));
    const frame = page.frames().find((one) => one.url().endsWith('framed.html'))!;
    expect(await frame.evaluate('origin')).toBe('null');
    await frame.waitForFunction(
      () =>
        document
          .querySelector('central-asia-map')
          ?.shadowRoot?.querySelector('[part~="title"], [part~="headline"]')
          ?.textContent?.trim() === 'Mine',
    );
    await frame.waitForFunction(() =>
      document.querySelector('central-asia-map')?.shadowRoot?.querySelector('.leaflet-container'),
    );
    await page.close();
  });

  it('has the table and the other languages in it', async () => {
    const map = '<central-asia-map loading="eager" lang="ru" timeline></central-asia-map>';
    const body = pageWith('<script src="/dist/central-asia-map.all.js"></script>', map);
    const page = await site.openPage({ body });
    await untilLive(page);
    await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      root.querySelector<HTMLElement>('[data-act="table"]')!.click();
    });
    await page.waitForFunction(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const table = root.querySelector('central-asia-table')?.shadowRoot?.querySelector('table');
      return /Страна/.test(table?.textContent ?? '') && root.querySelector('central-asia-timeline');
    });
    await page.close();
  });
});
