import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, openWatched, pageIn, untilLive, type Site } from './site.js';

// Systems add a version to the address of a script, or redirect it: the entry is fetched and run once all the same.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const MAPS = `<central-asia-map timeline loading="eager" lang="fa"></central-asia-map>
<central-asia-legend></central-asia-legend>
<central-asia-table></central-asia-table>
<central-asia-map loading="eager"><script type="application/json">{"title": "T", "focus": ["KG"]}</script></central-asia-map>`;

/** What a page asks for and complains of, until all that its elements load is there. */
async function visit(address: string) {
  const asked: string[] = [];
  const wrong: string[] = [];
  const body = pageIn('en', MAPS).replace('/dist/central-asia-map.js', address);
  const page = await site.openPage({ body }, (opened) => {
    opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
    opened.on('pageerror', (error) => wrong.push(String(error)));
  });
  await untilLive(page);
  await page.evaluate(() => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    root.querySelector<HTMLElement>('[data-act="table"]')!.click();
  });
  await page.waitForFunction(() => {
    const [map, own] = document.querySelectorAll('central-asia-map');
    const root = map!.shadowRoot!;
    return (
      root.querySelector('central-asia-table')?.shadowRoot?.querySelector('table') &&
      root.querySelector('central-asia-timeline')?.shadowRoot?.querySelector('input') &&
      document.querySelector('central-asia-table')!.shadowRoot?.querySelector('table') &&
      own!.shadowRoot!.querySelector('.country.focus')
    );
  });
  const globals = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const own = new Set(Reflect.ownKeys(frame.contentWindow!));
    const names = Reflect.ownKeys(window).filter(
      (name) => !own.has(name) && !/^\d+$/.test(String(name)),
    );
    frame.remove();
    return names.map(String);
  });
  await page.close();
  return { entries: asked.filter((path) => /central-asia-map\.js$/.test(path)), wrong, globals };
}

describe('the entry', { timeout: 60_000 }, () => {
  it.each(['/dist/central-asia-map.js', '/dist/central-asia-map.js?ver=6.5'])(
    'is fetched once as %s, and leaves nothing on the page but what Lit notes',
    async (address) => {
      const { entries, wrong, globals } = await visit(address);
      expect(entries).toEqual(['/dist/central-asia-map.js']);
      expect(wrong).toEqual([]);
      expect(
        globals.filter((name) => !/^(?:lit[A-Z]|reactive|puppeteer|__aria)/.test(name)),
      ).toEqual([]);
    },
  );

  it('is fetched once behind an address that redirects', async () => {
    site.answers.set('/latest.js', {
      body: '',
      status: 302,
      headers: { Location: '/dist/central-asia-map.js' },
    });
    const { entries, wrong } = await visit('/latest.js');
    expect(entries).toEqual(['/dist/central-asia-map.js']);
    expect(wrong).toEqual([]);
  });

  it('twice in a page, under two addresses, is no error', async () => {
    const two = '<script type="module" src="/dist/central-asia-map.js?again"></script>';
    const { page, thrown } = await openWatched(site, { body: pageIn('en', `${MAPS}${two}`) });
    await untilLive(page);
    expect(thrown).toEqual([]);
    await page.close();
  });
});
