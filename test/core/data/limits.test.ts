import { describe, expect, it } from 'vitest';
import { isTooDeep } from '../../../src/core/data/is-too-deep.js';
import { LIMITS } from '../../../src/core/data/limits.js';
import { READERS } from '../../../src/core/data/readers.js';
import { build, goodAlliance, goodDispute, goodLink, parse, printIssues } from '../support.js';

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('what is more than one map may hold', () => {
  it.each([
    ['links', goodLink, READERS.links.limit],
    ['alliances', goodAlliance, READERS.alliances.limit],
    ['places', { id: 'p', name: 'P', lat: 40, lon: 70 }, LIMITS.lists.places],
  ] as const)('%s: the first are read, an issue says how many there were', (name, item, most) => {
    const { data, issues } = parse({ [name]: many(most + 5, (i) => ({ ...item, id: `n${i}` })) });
    expect(data[name]).toHaveLength(most);
    expect(printIssues(issues)).toEqual([
      `${name}: holds ${(most + 5).toLocaleString('en')} entries; the first ${most.toLocaleString('en')} are read`,
    ]);
  });

  it('sources', () => {
    const source = { publisher: 'P', title: 'T' };
    const sources = Object.fromEntries(many(LIMITS.lists.sources + 1, (i) => [`k${i}`, source]));
    const { data, issues } = parse({ sources });
    expect(Object.keys(data.sources!)).toHaveLength(LIMITS.lists.sources);
    expect(printIssues(issues)).toEqual([
      'sources: holds 20,001 entries; the first 20,000 are read',
    ]);
  });

  it('lists within an item', () => {
    const people = many(LIMITS.entries + 1, () => 'Somebody');
    const { data, issues } = parse({ links: [{ ...goodLink, people }] });
    expect(data.links![0]!.people).toHaveLength(LIMITS.entries);
    expect(printIssues(issues)).toEqual([
      'links[0].people: holds 1,001 entries; the first 1,000 are read',
    ]);
  });

  it('all lists together', () => {
    const people = many(LIMITS.entries, () => 'Somebody');
    const links = many(LIMITS.all / LIMITS.entries + 1, (i) => ({
      ...goodLink,
      id: `l${i}`,
      people,
    }));
    const { data, issues } = parse({ links });
    const read = data.links!.reduce((sum, link) => sum + (link.people?.length ?? 0), 0);
    expect(read + links.length).toBe(LIMITS.all);
    expect(printIssues(issues)).toEqual([
      'links[199].people: holds 1,000 entries; the first 799 are read',
      'links[200].people: holds 1,000 entries; the first 0 are read',
    ]);
  });

  it('marks of all disputes together', () => {
    const mark = { type: 'point', lat: 40, lon: 70 };
    const marks = many(LIMITS.entries, () => mark);
    const count = READERS.disputes.listLimits.marks / LIMITS.entries + 1;
    const disputes = many(count, (i) => ({ ...goodDispute, id: `d${i}`, marks }));
    const { data, issues } = parse({ disputes });
    expect(data.disputes!.reduce((sum, dispute) => sum + dispute.marks.length, 0)).toBe(
      READERS.disputes.listLimits.marks,
    );
    expect(printIssues(issues)).toContain(
      'disputes[10].marks: holds 1,000 entries; the first 0 are read',
    );
  });

  it('a text with lists within lists', () => {
    const within = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;
    expect(isTooDeep(within(LIMITS.depth))).toBe(false);
    expect(isTooDeep(within(LIMITS.depth + 2))).toBe(true);
    expect(isTooDeep('['.repeat(5e6))).toBe(true);
    expect(isTooDeep(JSON.stringify({ a: '['.repeat(99), b: '\\"[\\'.repeat(99) }))).toBe(false);
    expect(isTooDeep(`[${'[],'.repeat(99)}[]]`)).toBe(false);
    expect(isTooDeep(`"${'['.repeat(99)}`)).toBe(false);
  });

  it('names are suggested in good time, however many and long they are', () => {
    const places = many(5_000, (i) => ({
      id: `${'w'.repeat(190)}${i}`,
      name: 'P',
      lat: 40,
      lon: 70,
    }));
    const links = many(100, (i) => ({ ...goodLink, id: `l${i}`, from: `${'v'.repeat(190)}${i}` }));
    const start = performance.now();
    expect(parse({ places, links }).issues).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('texts are cut, between characters, in each language', () => {
    const long = `${'a'.repeat(LIMITS.text - 1)}😀${'b'.repeat(9)}`;
    const { data, issues } = parse({
      title: long,
      links: [{ ...goodLink, summary: { en: 'Short.', ru: long } }],
    });
    expect(data.title).toBe('a'.repeat(LIMITS.text - 1));
    expect(data.links![0]!.summary).toEqual({ en: 'Short.', ru: 'a'.repeat(LIMITS.text - 1) });
    expect(printIssues(issues)).toEqual([
      'title: is 5,010 characters long; the first 5,000 are read',
      'links[0].summary.ru: is 5,010 characters long; the first 5,000 are read',
    ]);
  });

  it('an id that is too long costs its item', () => {
    const { data, issues } = parse({ links: [{ ...goodLink, id: 'x'.repeat(LIMITS.id + 1) }] });
    expect(data.links).toEqual([]);
    expect(issues.map(({ path }) => path)).toEqual(['links[0].id']);
  });

  it('problems are counted beyond those that are listed', () => {
    const { issues } = parse({ links: many(LIMITS.issues + 250, () => 7) });
    expect(issues).toHaveLength(LIMITS.issues + 1);
    expect(printIssues(issues).at(-1)).toBe('issues: 250 further problems are not listed');
  });

  it('tokens of an attribute', () => {
    const { issues } = build({ links: many(LIMITS.tokens + 1, (i) => `none-such-${i}`) });
    expect(printIssues(issues)).toContain(
      'attribute links: holds more than 1,000 names; the first 1,000 are read',
    );
    expect(issues.at(-1)!.message).toBe('950 further names are not known here');
    expect(issues).toHaveLength(52);
  });
});
