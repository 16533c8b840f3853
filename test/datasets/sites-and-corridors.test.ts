import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../src/core/data/corridor.js';
import type { Source } from '../../src/core/data/map-data.js';
import type { Site } from '../../src/core/data/site.js';
import { article } from '../../src/datasets/article.js';
import { corridors, corridorSources } from '../../src/datasets/corridors/index.js';
import { siteActors, sites, siteSources } from '../../src/datasets/sites/index.js';
import { firstDay } from './at-date.js';

const KNOWN_TO = '2026-06-30';
const rows: readonly (Site | Corridor)[] = [...sites, ...corridors];
const sources: Readonly<Record<string, Source>> = { ...siteSources, ...corridorSources };
const isCited = (key: string): boolean => sources[key]?.cite !== false;

/** The histories of a row: its own, and those of sections that differ. */
const historiesOf = (row: Site | Corridor) => [
  row.history,
  ...('sections' in row ? row.sections.flatMap(({ history }) => (history ? [history] : [])) : []),
];
const entriesOf = (row: Site | Corridor) => historiesOf(row).flat();

/** Keys that a row names, at any depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'sources' ? (inner as string[]) : keysIn(inner),
  );
}

describe('ids', () => {
  it('are used once, also beside those of the article', () => {
    const {
      alliances = [],
      disputes = [],
      links = [],
      actors = [],
      places = [],
      steps = [],
    } = article;
    const ids = [...rows, ...alliances, ...disputes, ...links, ...actors, ...places, ...steps].map(
      ({ id }) => id,
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('of operators are countries or actors that come with the sites', () => {
    const operators = sites.flatMap(({ operators: own = [], reported = [], history }) => [
      ...own,
      ...reported,
      ...history.flatMap((entry) => entry.operators ?? []),
    ]);
    const actors = new Set(operators.filter((id) => !/^[A-Z]{2}$/.test(id)));
    expect([...actors].sort()).toEqual(siteActors.map(({ id }) => id).sort());
  });
});

describe('histories', () => {
  it('are in order, each entry later than the one before', () => {
    for (const row of rows) {
      for (const history of historiesOf(row)) {
        const days = history.map(({ from }) => firstDay(from));
        expect(days, row.id).toEqual([...new Set(days)].sort());
      }
    }
  });

  it('do not overlap: what ends does so before the next entry', () => {
    for (const row of rows) {
      for (const history of historiesOf(row)) {
        for (const [i, { from, to }] of history.entries()) {
          if (to === undefined) continue;
          expect(firstDay(from) < firstDay(to), `${row.id} ${from}`).toBe(true);
          const next = history[i + 1];
          if (next) expect(firstDay(to) <= firstDay(next.from), `${row.id} ${to}`).toBe(true);
        }
      }
    }
  });

  it('say nothing of the time after the record', () => {
    for (const row of rows)
      for (const { from, to } of entriesOf(row))
        for (const date of [from, to])
          if (date) expect(firstDay(date) <= KNOWN_TO, `${row.id} ${date}`).toBe(true);
  });

  it('change with each entry: the status, who runs it, or what is said of it', () => {
    for (const row of rows)
      for (const history of historiesOf(row))
        for (const [i, { from: _, sources: __, basis: ___, ...entry }] of history.entries()) {
          const { from: ____, sources: _____, basis: ______, ...before } = history[i - 1] ?? {};
          expect(entry, `${row.id} ${i}`).not.toEqual(before);
        }
  });
});

describe('sources', () => {
  it('are all defined and all named', () => {
    expect(new Set(sites.flatMap(keysIn))).toEqual(new Set(Object.keys(siteSources)));
    expect(new Set(corridors.flatMap(keysIn))).toEqual(new Set(Object.keys(corridorSources)));
  });

  it('have keys and addresses of their own', () => {
    const others = article.sources ?? {};
    expect(Object.keys(sources).filter((key) => key in others)).toEqual([]);
    const addresses = [...Object.values(sources), ...Object.values(others)].flatMap(
      ({ url }) => url ?? [],
    );
    const mine = Object.values(sources).flatMap(({ url }) => url ?? []);
    expect(mine.filter((url) => addresses.filter((one) => one === url).length > 1)).toEqual([]);
  });

  it('of one key are the same for sites and corridors', () => {
    const shared = Object.keys(siteSources).filter((key) => key in corridorSources);
    expect(shared.length).toBeGreaterThan(3);
    for (const key of shared) expect(siteSources[key]).toBe(corridorSources[key]);
  });

  it('are pages on the web, save one whose address was cut', () => {
    const without = Object.entries(sources).filter(([, { url }]) => url === undefined);
    expect(without.map(([key]) => key)).toEqual(['S072']);
    for (const [key, { url }] of Object.entries(sources))
      if (url) expect(url, key).toMatch(/^https:\/\/[^\s]+$/);
  });

  it('are no encyclopaedias and none that an agency cannot print', () => {
    const cited = Object.entries(sources).filter(([key]) => isCited(key));
    for (const [key, source] of cited)
      expect(JSON.stringify(source), key).not.toMatch(
        /wikipedia|dbpedia|pravda-en|news-pravda|btmatrix|thepakinsights|thedailyintake|axsam|link4din|newsfromrss|worldreportnow|uzland/i,
      );
  });

  it('are not cited where they only relay others', () => {
    const uncited = Object.keys(sources).filter((key) => !isCited(key));
    expect(uncited.sort()).toEqual(['S065', 'S094', 'S151', 'S154']);
  });

  it.each(rows)('$id has one that readers can be told, and names all of its parts', (row) => {
    expect(row.sources?.some(isCited)).toBe(true);
    const parts = keysIn({ ...row, sources: [] });
    expect(parts.filter((key) => !row.sources?.includes(key))).toEqual([]);
  });

  it('stand behind each entry of a history, or it is told as general knowledge', () => {
    const bare = rows.flatMap((row) =>
      entriesOf(row)
        .filter(({ sources: keys = [], basis }) => basis !== 'memory' && !keys.some(isCited))
        .map(({ from }) => `${row.id} ${from}`),
    );
    expect(bare).toEqual([]);
  });

  it('stand behind at least nine entries of ten', () => {
    const entries = rows.flatMap(entriesOf);
    const sourced = entries.filter(({ sources: keys = [] }) => keys.some(isCited));
    expect(sourced.length / entries.length).toBeGreaterThan(0.9);
  });

  it('stand behind each figure', () => {
    for (const { id, figures = [] } of rows)
      for (const { what, sources: keys } of figures)
        expect(keys.some(isCited), `${id} ${JSON.stringify(what)}`).toBe(true);
  });
});

describe('rows', () => {
  it.each(rows)('$id say how sure they are, on what ground and when they were checked', (row) => {
    expect(row.confidence).toBeDefined();
    expect(row.basis).toBe('copy');
    expect(row.checked).toMatch(/^2026-11-(?:27|29)$/);
    expect(row.summary).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('are as sure as the facts have them', () => {
    const count = (list: readonly (Site | Corridor)[], confidence: string) =>
      list.filter((row) => row.confidence === confidence).length;
    expect(['sure', 'likely', 'check'].map((one) => count(sites, one))).toEqual([33, 14, 2]);
    expect(['sure', 'likely', 'check'].map((one) => count(corridors, one))).toEqual([18, 3, 0]);
  });

  it('have names in English and Russian at least', () => {
    for (const { id, name } of rows)
      expect(Object.keys(name), id).toEqual(expect.arrayContaining(['en', 'ru']));
  });

  it.each(rows)('$id tells readers nothing in the marks of the editors', (row) => {
    const marks = /\((?:check|likely|memory|mem)\)|, likely\)|from memory|not found|\bnull\b/i;
    expect(JSON.stringify(row).match(marks)?.[0]).toBeUndefined();
  });

  it.each(rows)('$id takes no side with its words', (row) => {
    const loaded =
      /\b(?:Turkey|regimes?|terrorists?|liberat\w+|annex\w*|occupied|invasion|puppet)\b/;
    expect(JSON.stringify(row).match(loaded)?.[0]).toBeUndefined();
  });
});
