import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, pageIn, untilLive, type Site } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly phase: string;
  readonly scene: { readonly asOf: string } | undefined;
}

it('a date that is asked for while borders are on their way is drawn once they are there', async () => {
  const waiting: (() => void)[] = [];
  const body = pageIn('en', '<central-asia-map loading="eager" as-of="2019"></central-asia-map>');
  const page = await site.openPage({ body }, async (opened) => {
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      if (/\.topo-/.test(request.url())) waiting.push(() => void request.continue());
      else void request.continue();
    });
  });
  const untilAsOf = (date: string) =>
    page.waitForFunction(
      (wanted) =>
        (document.querySelector('central-asia-map') as unknown as Shown).scene?.asOf === wanted,
      {},
      date,
    );
  await untilAsOf('2019-12-31');
  for (const year of ['2018', '2017']) {
    await page.$eval('central-asia-map', (map, date) => map.setAttribute('as-of', date), year);
    await untilAsOf(`${year}-12-31`);
  }
  expect(waiting.length).toBeGreaterThan(0);
  for (const go of waiting.splice(0)) go();
  // What is asked for from now on need not wait.
  page.on('request', () => waiting.splice(0).forEach((go) => go()));
  await untilLive(page);
  const seen = await page.$eval('central-asia-map', (element) => {
    const map = element as unknown as Shown;
    const nameOf = (code: string) =>
      map.shadowRoot!.querySelector(`.picture [data-id="country:${code}"]`)?.ariaLabel;
    return [map.phase, map.scene?.asOf, nameOf('KZ'), nameOf('UZ')];
  });
  // Uzbekistan joined in 2019.
  expect(seen).toEqual(['live', '2017-12-31', 'Kazakhstan: Turkic Council member', 'Uzbekistan']);
  await page.close();
}, 60_000);
