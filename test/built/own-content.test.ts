import sanitizeHtml from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { rest } from './acts.js';
import { openSite, pageIn, type Site } from './site.js';

// What a page puts into the element, as editors, sanitizers and optimisers leave it: never shown as somebody else's map.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  readonly scene?: { readonly title: { readonly text: string } };
  readonly ready: Promise<void>;
}

const DATA = { title: 'Mine', focus: ['KG'], asOf: '2022-09-17' };
const OWN = JSON.stringify(DATA);
const FIGURE = renderStaticMap(DATA).html;
const ARTICLE = renderStaticMap().html;
const TITLE = renderStaticMap().title;

const mapWith = (inside: string, attributes = '') =>
  `<central-asia-map loading="eager" ${attributes}>${inside}</central-asia-map>`;

/** What the map tells of once all is settled, and how much of the page's own content is seen. */
async function look(map: string) {
  const page = await site.openPage({ body: pageIn('en', map) });
  await page.waitForFunction(() => document.querySelector('central-asia-map:defined'));
  await page.evaluate(() => (document.querySelector('central-asia-map') as Shown).ready);
  await rest(300);
  const seen = await page.evaluate(() => {
    const shown = document.querySelector('central-asia-map') as Shown;
    const own = [...shown.querySelectorAll('svg, img, figcaption')];
    return {
      title: shown.scene?.title.text,
      issues: shown.issues.map(({ path }) => path),
      messages: shown.issues.map(({ message }) => message).join(),
      isOwnSeen: own.some((part) => part.checkVisibility({ visibilityProperty: true })),
    };
  });
  await page.close();
  return seen;
}

describe('a block of JSON', { timeout: 60_000 }, () => {
  const block = (type: string, text = OWN) => `<script type="${type}">${text}</script>`;

  it.each([
    ['in a paragraph', `<p>${block('application/json')}</p>`],
    ['in boxes', `<div><div>${block('application/json')}</div></div>`],
    ['behind an empty one', `${block('application/json', '')}${block('application/json')}`],
    ['in capitals', block('Application/JSON')],
    ['with a charset', block('application/json; charset=utf-8')],
    ['as text/json', block('text/json')],
    ['as application/ld+json', block('application/ld+json')],
    ['as text/plain', block('text/plain')],
    ['behind the word of an optimiser', block('d3c1a7b2-application/json')],
    ['under a type of an optimiser', block('rocketlazyloadscript')],
  ])('%s is found', async (_, inside) => {
    expect(await look(mapWith(inside))).toMatchObject({ title: 'Mine', issues: [] });
  });

  it.each([
    ['for search engines', block('application/ld+json', '{"@context": "https://schema.org"}')],
    ['of what stands in a slot', `<p slot="credit">${block('application/json')}</p>`],
    ['of another element', `<x-chart>${block('application/json')}</x-chart>`],
    ['that is code', '<script type="module">{ globalThis.ran = true }</script>'],
  ])('%s is none of the map’s', async (_, inside) => {
    expect(await look(mapWith(inside))).toMatchObject({ title: TITLE, issues: [] });
  });

  it('that comes later is drawn', async () => {
    const page = await site.openPage({ body: pageIn('en', mapWith('<p></p>')) });
    await page.waitForFunction(() => document.querySelector('central-asia-map:defined'));
    await page.evaluate((text) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = text;
      document.querySelector('central-asia-map p')!.append(script);
    }, OWN);
    await page.waitForFunction(
      () => (document.querySelector('central-asia-map') as Shown).scene?.title.text === 'Mine',
    );
    await page.close();
  });
});

describe('what means data and gives none', { timeout: 60_000 }, () => {
  it.each([
    ['an empty block', mapWith('<script type="application/json"> </script>'), 'script'],
    ['an empty address', mapWith('', 'src=""'), 'src'],
    ['an attribute data', mapWith('', `data='${OWN}'`), 'attribute data'],
  ])('%s is an issue, and borders alone are drawn', async (_, map, path) => {
    const { title, issues } = await look(map);
    expect(title).not.toBe(TITLE);
    expect(issues).toEqual([path]);
  });
});

describe('what a page puts there to be seen', { timeout: 60_000 }, () => {
  const usual = sanitizeHtml(FIGURE, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'figure', 'figcaption'],
  });

  it.each([
    ['a figure of own data', mapWith(FIGURE)],
    ['with a date', mapWith(FIGURE, 'as-of="2024"')],
    ['with bodies', mapWith(FIGURE, 'alliances="csto"')],
    ['in a box', mapWith(`<div><p>${FIGURE}</p></div>`)],
    ['without picture and class names', mapWith(usual)],
    ['an image', mapWith('<img src="data:," alt="A map" width="90" height="60">')],
    [
      'a picture',
      mapWith('<div><svg width="90" height="60"><rect width="9" height="9"/></svg></div>'),
    ],
  ])('%s stays, and an issue says why', async (_, map) => {
    const { title, issues, messages, isOwnSeen } = await look(map);
    expect({ title, issues, isOwnSeen }).toEqual({
      title: undefined,
      issues: ['data'],
      isOwnSeen: true,
    });
    expect(messages).toContain('dataset="article"');
  });

  it.each([
    ['the built-in map, as it says', mapWith(ARTICLE)],
    [
      'the built-in map, as the page says',
      mapWith('<img src="data:," alt="">', 'dataset="article"'),
    ],
    ['words for the time being', mapWith('<p>The map is loading.</p>')],
  ])('gives way where it stands for %s', async (_, map) => {
    expect(await look(map)).toMatchObject({ title: TITLE, issues: [], isOwnSeen: false });
  });

  it('gives way to data, however late they come', async () => {
    const page = await site.openPage({ body: pageIn('en', mapWith(FIGURE)) });
    await page.waitForFunction(
      () => (document.querySelector('central-asia-map') as Shown).issues?.length > 0,
    );
    await page.evaluate(async (data) => {
      const map = document.querySelector('central-asia-map') as Shown & { data: unknown };
      map.data = data;
      await map.ready;
    }, DATA);
    const { issues, title, seen } = await page.evaluate(() => {
      const map = document.querySelector('central-asia-map') as Shown;
      const seen = map.querySelector('svg')!.checkVisibility({ visibilityProperty: true });
      return { issues: map.issues.length, title: map.scene?.title.text, seen };
    });
    expect({ issues, title, seen }).toEqual({ issues: 0, title: 'Mine', seen: false });
    await page.close();
  });
});
