import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocs, type BuiltDocs } from './built-docs.js';
import { visitDocs, type DocsVisitor, type Visit } from './visit-docs.js';

let docs: BuiltDocs;
let visitor: DocsVisitor;
let visits: readonly Visit[];

beforeAll(async () => {
  docs = await buildDocs();
  visitor = await visitDocs(docs.folder);
  visits = await inTurns(docs.pages, visitor.visit);
}, 180_000);

afterAll(async () => {
  await visitor?.close();
  docs?.remove();
});

/** Does something with each entry, three at a time; the results are in their order. */
async function inTurns<T, R>(entries: readonly T[], act: (entry: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...entries.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await act(next[1]);
  };
  await Promise.all([work(), work(), work()]);
  return results;
}

/** What is wrong, by page; pages where nothing is wrong are left out. */
const findings = (find: (visit: Visit) => readonly unknown[]) =>
  Object.fromEntries(
    visits.flatMap((visit) => {
      const found = find(visit);
      return found.length > 0 ? [[visit.path, found]] : [];
    }),
  );

describe('the pages of the documentation', () => {
  it('are there for every section', () => {
    expect(docs.pages).toEqual(
      expect.arrayContaining([
        'index.html',
        'reference/central-asia-map.html',
        'data-format.html',
        'recipes/content-security-policy.html',
        'facts/disputes.html',
        'theming.html',
        'accessibility.html',
        'performance.html',
        'projections.html',
        'browsers.html',
        'examples.html',
        'changelog.html',
      ]),
    );
  });

  it('say nothing to the console, breach no policy and ask only their own server', () => {
    expect(findings(({ complaints }) => complaints)).toEqual({});
  });

  it('have no script and no style of their own in the page', () => {
    expect(findings(({ inline }) => inline)).toEqual({});
    for (const path of docs.pages) {
      const markup = docs.read(path).replace(/<pre[\s\S]*?<\/pre>/g, '');
      expect(markup, path).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/);
    }
  });

  it('have a language, titles of their own and headings in order', () => {
    expect(new Set(visits.map(({ title }) => title)).size).toBe(visits.length);
    expect(findings(({ lang }) => (lang === 'en' ? [] : [lang]))).toEqual({});
    const jumps = ({ headings }: Visit) =>
      headings.flatMap((level, i) =>
        level > (headings[i - 1] ?? 0) + 1 || (level === 1 && i > 0)
          ? [headings.slice(0, i + 1)]
          : [],
      );
    expect(findings(jumps)).toEqual({});
  });

  it('have words where data is put in', () => {
    for (const path of docs.pages.filter((page) => /^(facts|data-format)/.test(page)))
      // The type of a field that may say that there is no number.
      expect(docs.read(path).replaceAll('<td>number or null</td>', ''), path).not.toMatch(
        /(?:>|of |: |, )\s*undefined|\[object|\bnull\b|NaN/,
      );
  });

  it('have ids that are unique', () => {
    expect(findings(({ ids }) => ids.filter((id, i) => ids.indexOf(id) !== i))).toEqual({});
  });

  it('link to pages, files and anchors that exist, and to others by https alone', () => {
    const idsOf = new Map(visits.map(({ path, ids }) => [path, new Set(ids)]));
    const broken = ({ path, links }: Visit) =>
      links.filter((link) => {
        if (/^[a-z]+:/.test(link)) return !link.startsWith('https://');
        const [file = '', hash] = link.split('#');
        const target = file ? posix.join(posix.dirname(path), file) : path;
        if (!existsSync(join(docs.folder, target))) return true;
        return hash ? !idsOf.get(target)?.has(decodeURIComponent(hash)) : false;
      });
    expect(visits.flatMap(({ links }) => links).length).toBeGreaterThan(1000);
    expect(findings(broken)).toEqual({});
  });

  it('can be read by keyboard where they scroll', () => {
    expect(findings(({ unreachable }) => unreachable)).toEqual({});
  });

  it('give axe nothing to find', () => {
    expect(findings(({ axe }) => axe)).toEqual({});
  });

  it('do not scroll sideways at 320 pixels', () => {
    expect(findings(({ narrow }) => (narrow > 320 ? [narrow] : []))).toEqual({});
  });

  it('are small', () => {
    for (const path of docs.pages)
      expect(statSync(join(docs.folder, path)).size, path).toBeLessThan(300_000);
  });
});

describe('the first page', { timeout: 30_000 }, () => {
  it('shows the figure without JavaScript', async () => {
    const { page } = await visitor.open('changelog.html');
    await page.setJavaScriptEnabled(false);
    await page.goto(new URL('index.html', page.url()).href);
    const figure = (await page.$('central-asia-map > figure'))!;
    const { width, height } = (await (await figure.$('svg'))!.boundingBox())!;
    expect(width).toBeGreaterThan(600);
    expect(height).toBeGreaterThan(400);
    expect(await figure.isVisible()).toBe(true);
    await page.close();
  });
});

describe('the examples', { timeout: 60_000 }, () => {
  it('work on the site as they do beside it', async () => {
    const examples = readdirSync(join(docs.folder, 'examples')).filter((name) =>
      name.endsWith('.html'),
    );
    expect(examples.length).toBeGreaterThan(7);
    const complaints = await inTurns(examples, async (name) => {
      const { page, complaints } = await visitor.open(`examples/${name}`);
      await page.close();
      return [name, complaints];
    });
    expect(complaints).toEqual(examples.map((name) => [name, []]));
  });
});
