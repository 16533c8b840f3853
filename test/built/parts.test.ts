import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CSSResult } from 'lit';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageIn, untilLive, type Site } from './site.js';

// Each part of the file to paste: chunks and style sheets, those that come late as well.

const ENTRY = 'dist/central-asia-map.js';
const CHUNKS = 'dist/central-asia-map';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

/** Files that a built file names in what it imports, at once or later, by their paths in the repository. */
function namedIn(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const names = [...code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]*\.js)"/g)];
  return names.map(([, name]) => join(dirname(file), name!));
}

describe('the chunks', () => {
  const scripts = readdirSync(CHUNKS).filter((name) => name.endsWith('.js'));
  const files = [ENTRY, ...scripts.map((name) => join(CHUNKS, name))];
  /** Files that pages name themselves. */
  const named = ['overlays.js', 'embed-page.js'].map((name) => join(CHUNKS, name));

  it('are all within reach of what pages import, and none is missing', () => {
    const reached = new Set([ENTRY, ...named]);
    for (const file of reached) for (const next of namedIn(file)) reached.add(next);
    expect(files.length).toBeGreaterThan(20);
    expect([...reached].sort()).toEqual([...files].sort());
  });

  it('can each be loaded beside the entry', { timeout: 60_000 }, async () => {
    const page = await site.open('en');
    await untilLive(page);
    // As a text, since the test runner has a way of its own to import.
    const refused = await page.evaluate(`
      Promise.allSettled(${JSON.stringify(files)}.map((name) => import('/' + name))).then(
        (results) => results.flatMap(({ reason }) => (reason ? [String(reason)] : [])),
      )`);
    expect(refused).toEqual([]);
    await page.close();
  });
});

/** Sheets of the sources, by the names of their files and exports. */
async function sourceSheets(): Promise<Map<string, string>> {
  const files = (readdirSync('src/elements', { recursive: true }) as string[]).filter(
    (name) => name.endsWith('.ts') && readFileSync(`src/elements/${name}`, 'utf8').includes('css`'),
  );
  const sheets = new Map<string, string>();
  for (const file of files) {
    const { href } = new URL(`../../src/elements/${file}`, import.meta.url);
    const module = (await import(href)) as Record<string, unknown>;
    const own = Object.entries(module).flatMap(([name, value]): [string, unknown][] => {
      const styles = (value as { readonly styles?: unknown } | undefined)?.styles ?? value;
      return [styles].flat(3).map((style, i): [string, unknown] => [`${file} ${name} ${i}`, style]);
    });
    for (const [name, style] of own)
      if (style instanceof CSSResult) sheets.set(name, style.cssText);
  }
  return sheets;
}

const EVERYTHING = `
<central-asia-map timeline debug as-of="2023-13"><central-asia-note lat="40" lon="70">A note</central-asia-note><central-asia-menu slot="menu" open></central-asia-menu></central-asia-map>
<central-asia-legend></central-asia-legend>
<central-asia-table></central-asia-table>
<central-asia-timeline></central-asia-timeline>
<central-asia-story><central-asia-map slot="map" loading="eager"></central-asia-map></central-asia-story>
<central-asia-multiples loading="eager" alliances="sco" dates="2001 2023"></central-asia-multiples>
<central-asia-comparison loading="eager" alliances="sco" dates="2001 2023"></central-asia-comparison>`;

/** A page with every element, on which all that comes late has been asked for. */
async function openEverything(): Promise<Page> {
  const page = await site.openPage({ body: pageIn('en', EVERYTHING) });
  await untilLive(page);
  await page.evaluate(async () => {
    const map = document.querySelector('central-asia-map')!;
    map.setAttribute('selected', 'country:TJ');
    map.shadowRoot!.querySelector<HTMLElement>('[data-act="table"]')!.click();
    map.shadowRoot!.querySelector<HTMLElement>('[data-act="about"]')?.click();
    await customElements.whenDefined('central-asia-table');
  });
  await page.waitForFunction(() => {
    const map = document.querySelector('central-asia-map')!.shadowRoot!;
    const within = (name: string) => map.querySelector(name)?.shadowRoot?.querySelector('*');
    return (
      map.querySelector('.popup') &&
      map.querySelector('.issues') &&
      within('central-asia-table') &&
      within('central-asia-timeline') &&
      document.querySelector('central-asia-story section') &&
      document.querySelector('central-asia-multiples')?.shadowRoot?.querySelector('table') &&
      document.querySelector('central-asia-comparison')?.shadowRoot?.querySelector('input') &&
      [...document.querySelectorAll(':not(:defined)')].length === 0
    );
  });
  return page;
}

/** What a browser makes of sheets: the selectors of their rules, with what they are nested in, and the properties set. */
const READ_RULES = `(rules) => {
  const headOf = ({ cssText }) => cssText.split('{')[0].replace(/\\s/g, '');
  const read = (rules, around) => [...rules].flatMap((rule) =>
    rule.cssRules?.length && !rule.selectorText
      ? read(rule.cssRules, around + headOf(rule))
      : [around + headOf(rule) + ': ' + [...(rule.style ?? [])].sort().join()]);
  return read(rules, '');
}`;

describe('the style sheets', { timeout: 60_000 }, () => {
  it('of every element have rules: those of their sources', async () => {
    const page = await openEverything();
    const built = (await page.evaluate(`{
      const read = ${READ_RULES};
      const roots = (root) => [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
        shadowRoot ? [[localName, shadowRoot], ...roots(shadowRoot)] : []);
      // A story has rules for what stands in the page itself.
      [['page', document], ...roots(document)].flatMap(([name, root]) =>
        root.adoptedStyleSheets.map((sheet) => [name, read(sheet.cssRules)]));
    }`)) as [string, string[]][];
    expect(new Set(built.map(([name]) => name)).size).toBe(10);
    expect(built.filter(([, rules]) => rules.length === 0).map(([name]) => name)).toEqual([]);

    const sources = await sourceSheets();
    const read = (await page.evaluate(
      `((sheets) => {
        const read = ${READ_RULES};
        return sheets.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return read(sheet.cssRules);
        });
      })(${JSON.stringify([...sources.values()])})`,
    )) as string[][];
    expect(read.length).toBeGreaterThan(10);
    const known = new Set(built.flatMap(([, rules]) => rules));
    const missing = [...sources.keys()].flatMap((name, i) =>
      read[i]!.filter((rule) => !known.has(rule)).map((rule) => `${name}: ${rule}`),
    );
    expect(missing).toEqual([]);
    await page.close();
  });
});
