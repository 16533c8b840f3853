import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../../examples/gallery.mjs';
import { openSite, type Site } from './site.js';

// Every page of the gallery as a reader opens it.

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

interface GalleryMap extends HTMLElement {
  readonly ready: Promise<void>;
  readonly phase?: string;
  /** Of several small maps. */
  readonly panels?: object;
  readonly issues: readonly { readonly severity: string; readonly message: string }[];
}

describe('the pages of the gallery', { timeout: 60_000 }, () => {
  it.each(GALLERY.map(({ name, maps }) => [name, maps?.length ?? 1] as const))(
    '%s is drawn without a complaint',
    async (name, count) => {
      const page = await site.browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn')
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(response.url());
      });
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`${site.origin}/examples/gallery/${name}.html`);
      await page.waitForFunction(() => customElements.get('central-asia-map'));
      const maps = await page.$$eval(
        'central-asia-map, central-asia-multiples',
        async (elements) => {
          const found = elements as unknown as GalleryMap[];
          for (const map of found) {
            await customElements.whenDefined(map.localName);
            map.setAttribute('loading', 'eager');
            await map.ready;
          }
          return found.map(({ phase, panels, issues }) => ({
            isDrawn: phase === 'drawn' || phase === 'live' || panels !== undefined,
            problems: issues.filter(({ severity }) => severity !== 'info'),
          }));
        },
      );
      expect(maps).toEqual(Array.from({ length: count }, () => ({ isDrawn: true, problems: [] })));
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each([
    ['sco-2001-2025', 'central-asia-multiples'],
    ['border-2021-2025', 'central-asia-map'],
  ])('%s opens in the studio as <%s>', async (name, element) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/examples/gallery/${name}.html`);
    const { headline } = await page.evaluate(
      async (file) => (await (await fetch(file)).json()) as { readonly headline: string },
      `${name}.json`,
    );
    const link = await page.$eval('a[href*="#gallery="]', ({ href }) => href);
    await page.goto(link);
    await page.waitForFunction(
      (tag, words) => {
        const root = document.querySelector(`${tag}#map`)?.shadowRoot;
        return [...(root?.querySelectorAll('[part~="headline"], .cam-title') ?? [])].some(
          ({ textContent }) => textContent.trim() === words,
        );
      },
      {},
      element,
      headline,
    );
    await page.close();
  });

  it('the index shows a picture of each', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/examples/gallery/index.html`);
    const widths = await page.$$eval('.gallery img', (pictures) =>
      Promise.all(
        pictures.map(async (picture) => {
          picture.loading = 'eager';
          await picture.decode();
          return picture.naturalWidth;
        }),
      ),
    );
    expect(widths).toEqual(GALLERY.map(() => 640));
    await page.close();
  });
});
