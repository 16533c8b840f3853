import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageIn, type Site } from './site.js';

// JSON in a page as editors of pages leave it.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends Element {
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  readonly scene?: { readonly title: { readonly text: string } };
}

const mapWith = (block: string) =>
  `<central-asia-map loading="eager"><script type="application/json">${block}</script></central-asia-map>`;

/** Issues and title of a map with this block, once one or the other is there. */
async function look(map: string) {
  const page = await site.openPage({ body: pageIn('en', map) });
  await page.waitForFunction(() => {
    const { issues, scene } = document.querySelector('central-asia-map') as unknown as Shown;
    return issues?.length > 0 || scene?.title.text === 'Mine';
  });
  const seen = await page.evaluate(() => {
    const { issues, scene } = document.querySelector('central-asia-map') as unknown as Shown;
    return {
      issues: issues.map(({ path, message }) => `${path}: ${message}`),
      title: scene?.title.text,
    };
  });
  await page.close();
  return seen;
}

const CURLY = "curly quotes: an editor, such as the page's, has changed the straight ones";

describe('a block of JSON', { timeout: 60_000 }, () => {
  it('may begin with the mark of the order of bytes, as a file may', async () => {
    const mine = '\ufeff{"title": "Mine"}';
    expect(await look(mapWith(mine))).toEqual({ issues: [], title: 'Mine' });
    site.answers.set('/mine.json', { body: mine });
    expect(
      await look('<central-asia-map loading="eager" src="/mine.json"></central-asia-map>'),
    ).toEqual({ issues: [], title: 'Mine' });
  });

  it.each([
    ['{\n“title”: “Mine”}', `script: is not JSON: line 2, column 1: ${CURLY}`],
    ['{"title": "Mine”}', `script: is not JSON: line 1, column 16: ${CURLY}`],
    [
      '<p>{"title": "Mine"}</p>',
      "script: is not JSON: line 1, column 1: a tag of HTML: the page's editor has changed the block",
    ],
    [
      '{"title": "Mine",}',
      'script: is not JSON: line 1, column 17: a comma before "}", with nothing after it',
    ],
  ])('that is none says why and where: %j', async (block, issue) => {
    expect((await look(mapWith(block))).issues).toEqual([issue]);
  });
});
