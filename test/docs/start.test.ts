import { inflateRawSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { FIRST_DATA, FIRST_TEXT } from '../../scripts/docs/start.mjs';
import { elementCode } from '../../scripts/docs/start-codes.js';
import { validateMapData } from '../../src/static.js';
import { buildDocs, type BuiltDocs } from './built-docs.js';
import { visitDocs, type DocsVisitor } from './visit-docs.js';

let docs: BuiltDocs;
let visitor: DocsVisitor;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  docs = await buildDocs();
  visitor = await visitDocs(docs.folder);
}, 120_000);
beforeEach(async () => {
  ({ page, complaints } = await visitor.open('index.html'));
}, 60_000);
afterEach(() => page?.close());
afterAll(async () => {
  await visitor?.close();
  docs?.remove();
});

const headline = () =>
  page.$eval('#try-map', (map) =>
    map.shadowRoot!.querySelector('[part~="headline"]')?.textContent?.trim(),
  );
const untilHeadline = (text: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('#try-map')!
        .shadowRoot!.querySelector('[part~="headline"]')
        ?.textContent?.trim() === wanted,
    {},
    text,
  );
const pasted = () => page.$eval('#try-paste code', ({ textContent }) => textContent);
const told = () => page.$eval('#try-told', ({ textContent }) => textContent);
const untilTold = (pattern: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#try-told')!.textContent ?? ''),
    {},
    pattern.source,
  );

/** Puts a text in the place of what is written there. */
async function write(text: string): Promise<void> {
  await page.$eval(
    '#try-data',
    (field, words) => {
      (field as HTMLTextAreaElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

describe('the data of the first page', { timeout: 60_000 }, () => {
  it('is valid, and drawn as it is written', async () => {
    expect(JSON.parse(FIRST_TEXT)).toEqual(FIRST_DATA);
    expect(validateMapData(FIRST_DATA)).toEqual([]);
    await untilHeadline(FIRST_DATA.headline);
    expect(await pasted()).toBe(elementCode(FIRST_TEXT));
    expect(await told()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('is followed by the map and by what is pasted, by keyboard', async () => {
    await page.focus('#try-data');
    // From the end of the headline.
    const at = FIRST_TEXT.indexOf(FIRST_DATA.headline) + FIRST_DATA.headline.length;
    await page.$eval(
      '#try-data',
      (field, place) => (field as HTMLTextAreaElement).setSelectionRange(place, place),
      at,
    );
    await page.keyboard.type(' since 2015');
    await untilHeadline(`${FIRST_DATA.headline} since 2015`);
    expect(await pasted()).toContain('"Five states, one union since 2015"');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.id)).not.toBe('try-data');
  });

  it('is followed by what each tab gives', async () => {
    const codeIn = (id: string) => page.$eval(`#${id} code`, ({ textContent }) => textContent);
    const addressed = async () => {
      const [, packed] = /#map=([\w-]+)"/.exec(await codeIn('try-iframe'))!;
      return JSON.parse(inflateRawSync(Buffer.from(packed!, 'base64url')).toString()) as unknown;
    };
    expect(await addressed()).toEqual(FIRST_DATA);
    const data = { headline: 'A "sea" & five </script>', focus: ['IR'] };
    await write(JSON.stringify(data));
    await untilHeadline(data.headline);
    await page.waitForFunction(() =>
      document.querySelector('#try-iframe code')!.textContent.includes('sea'),
    );
    expect(await addressed()).toEqual(data);
    expect(await codeIn('try-iframe')).toContain(
      'title="A &quot;sea&quot; &amp; five &lt;/script>"',
    );
    for (const id of ['try-figure', 'try-framework']) {
      const [, literal] = /myMapData = (?:defineMapData\()?(\{.*\})\)?;/.exec(await codeIn(id))!;
      expect(JSON.parse(literal!)).toEqual(data);
    }
  });

  it('is told of with its place where it is no JSON, and the map stays', async () => {
    await untilHeadline(FIRST_DATA.headline);
    await write('{\n  "headline": "One",\n  asOf: 2023\n}');
    await untilTold(/line 3, column 3: names stand in double quotes/);
    expect(await headline()).toBe(FIRST_DATA.headline);
    await write('{ "headline": "Two" }');
    await untilHeadline('Two');
    await untilTold(/^$/);
  });

  it('is told of with its path where it is no map data', async () => {
    await write('{ "headline": "Three", "show": { "alliances": ["eau"] }, "titel": 1 }');
    await untilHeadline('Three');
    await untilTold(/show\.alliances.*"eau"/);
    expect(await told()).toContain('did you mean "title"?');
  });

  it('is text and never markup', async () => {
    const headline = '</script><img src=x onerror="document.title=1">';
    await write(JSON.stringify({ headline }));
    await untilHeadline(headline);
    const code = await pasted();
    expect(code).toContain('\\u003c/script>');
    expect(code).not.toContain('<img');
    expect(await page.evaluate(() => document.images.length)).toBe(0);
  });
});

describe('the tabs of the first page', { timeout: 60_000 }, () => {
  const state = () =>
    page.$$eval('[role="tab"]', (tabs) =>
      tabs.map((tab) => ({
        name: tab.textContent,
        isChosen: tab.getAttribute('aria-selected') === 'true',
        isStop: (tab as HTMLElement).tabIndex === 0,
        isShown: document.getElementById(tab.getAttribute('aria-controls')!)!.checkVisibility(),
        isFocused: tab === document.activeElement,
      })),
    );
  const chosen = async () => (await state()).filter(({ isChosen }) => isChosen);

  it('are four, with one shown, which is the one that Tab stops at', async () => {
    const tabs = await state();
    expect(tabs.map(({ name }) => name)).toEqual(['Element', 'Figure', 'Iframe', 'Framework']);
    for (const { isChosen, isStop, isShown } of tabs)
      expect([isStop, isShown]).toEqual([isChosen, isChosen]);
    expect((await chosen()).map(({ name }) => name)).toEqual(['Element']);
  });

  it('are moved through by keys', async () => {
    await page.focus('[role="tab"]');
    const names: unknown[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'] as const) {
      await page.keyboard.press(key);
      const [tab, ...more] = await chosen();
      expect(more).toEqual([]);
      expect(tab).toMatchObject({ isShown: true, isStop: true, isFocused: true });
      names.push(tab!.name);
    }
    expect(names).toEqual(['Figure', 'Framework', 'Element', 'Framework', 'Element']);
  });

  it('are chosen by pointer, and named by the tab', async () => {
    const tab = (await page.$$('[role="tab"]'))[2]!;
    await tab.click();
    expect((await chosen()).map(({ name }) => name)).toEqual(['Iframe']);
    const label = await page.$eval(
      '[role="tabpanel"]:not([hidden])',
      (panel) => document.getElementById(panel.getAttribute('aria-labelledby')!)!.textContent,
    );
    expect(label).toBe('Iframe');
  });

  it('are all there without a script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.reload();
    const shown = await page.$$eval('.tabs h3', (headings) =>
      headings.map((heading) => heading.checkVisibility()),
    );
    expect(shown).toEqual([true, true, true, true]);
  });
});

it('tells the article on its map, step by step', async () => {
  const shown = () =>
    page.$eval('central-asia-story', (story) => {
      const section = story.querySelector('section:not([hidden])');
      return section?.querySelector('h3')?.textContent ?? '';
    });
  await page.$eval('central-asia-story', (story) => story.scrollIntoView());
  await page.waitForFunction(
    () => document.querySelectorAll('central-asia-story section').length === 8,
  );
  expect(await shown()).toBe('A general lands in Dushanbe');
  await page.$eval('central-asia-story', (story) => (story as unknown as { next(): void }).next());
  await page.waitForFunction(
    () =>
      (document.querySelector('central-asia-story') as unknown as { step: string }).step ===
      'step-2',
  );
  expect(await shown()).toBe('Not Russia alone: others step in');
  expect(complaints).toEqual([]);
});
