import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/data/issue.js';
import { en } from '../../../src/core/messages/en.js';
import { readStrings } from '../../../src/core/messages/read-strings.js';

function read(strings: unknown) {
  const issues: Issue[] = [];
  const messages = readStrings(en, strings, ['sites'], issues);
  return { messages, issues, paths: () => issues.map(({ path }) => path) };
}

const throws = () => {
  throw new Error('no');
};

describe("words of a page's own", () => {
  it('replace those of the language, alone or out of a group', () => {
    const { messages, issues } = read({
      legend: 'Key',
      ui: { close: 'Shut' },
      countries: { CZ: 'Czechia' },
      asOf: (date: string) => `on ${date}`,
      dates: (year: number) => `year ${year}`,
      credit: undefined,
    });
    expect(issues).toEqual([]);
    expect(messages.legend).toBe('Key');
    expect(messages.ui).toEqual({ ...en.ui, close: 'Shut' });
    expect(messages.countries['CZ']).toBe('Czechia');
    expect(messages.asOf('2 May')).toBe('on 2 May');
    expect(messages.dates!(1999)).toBe('year 1999');
    expect(messages.credit).toBe(en.credit);
  });

  it.each([
    ['a text for a function', { asOf: 'then' }, 'strings.asOf'],
    ['a function for a text', { legend: () => 'Key' }, 'strings.legend'],
    ['a text for a group', { ui: 'Shut' }, 'strings.ui'],
    ['an object for a text', { ui: { close: {} } }, 'strings.ui.close'],
    ['an object for a name', { countries: { CZ: { en: 'Czechia' } } }, 'strings.countries.CZ'],
    ['a language that is none', { lang: 'no such_language' }, 'strings.lang'],
    ['a third way of writing', { dir: 'up' }, 'strings.dir'],
    ['a word that there is not', { legned: 'Key' }, 'strings.legned'],
    ['such a word in a group', { ui: { shut: 'Shut' } }, 'strings.ui.shut'],
    [
      'an overlay that there is not',
      { overlays: { bases: { title: 'Bases' } } },
      'strings.overlays.bases',
    ],
    [
      'a function for a name of an overlay',
      { overlays: { alliances: { all: () => 'All' } } },
      'strings.overlays.alliances.all',
    ],
    [
      'a text for a count',
      { overlays: { alliances: { count: 'many' } } },
      'strings.overlays.alliances.count',
    ],
    ['a text for all', 'Key', 'strings'],
    ['a symbol', { legend: Symbol('key') }, 'strings.legend'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'ui', { enumerable: true, get: throws }),
      'strings.ui',
    ],
    ['a proxy that throws', new Proxy({}, { ownKeys: throws }), 'strings'],
  ])('%s is an issue, and the language keeps its own', (_, strings, path) => {
    const { messages, paths } = read(strings);
    expect(paths()).toEqual([path]);
    expect(messages).toEqual(en);
  });

  it('functions that throw or say no text are told of once, in the words of the language', () => {
    const { messages, issues, paths } = read({ asOf: throws, since: () => 7, dates: throws });
    expect(issues).toEqual([]);
    expect(messages.asOf('May')).toBe(en.asOf('May'));
    expect(messages.asOf('June')).toBe(en.asOf('June'));
    expect(messages.since('May')).toBe(en.since('May'));
    expect(messages.dates!(1999, 5)).toBe(en.dates!(1999, 5));
    expect(paths()).toEqual(['strings.asOf', 'strings.since', 'strings.dates']);
  });

  it('dates have plain numbers where engines would write them', () => {
    const messages = readStrings({ ...en, dates: null }, { dates: throws }, [], []);
    expect(messages.dates!(1999, 5)).toBe('1999-5');
  });

  it('of an overlay that is in no catalogue are read when it asks', () => {
    const sites = { title: 'Sites', kinds: { dam: 'Dam', port: 'Port' }, count: () => 'some' };
    const own = {
      title: 'Bases',
      kinds: { dam: 'Barrage', prot: 'Harbour' },
      count: 7,
      one: 'Base',
    };
    const { messages, issues, paths } = read({ overlays: { sites: own } });
    expect(issues).toEqual([]);
    const words = messages.ownWords!('sites', sites);
    expect(words).toEqual({ ...sites, title: 'Bases', kinds: { dam: 'Barrage', port: 'Port' } });
    const bad = ['kinds.prot', 'count', 'one'].map((key) => `strings.overlays.sites.${key}`);
    expect(paths()).toEqual(bad);
    expect(messages.ownWords!('sites', sites)).toBe(words);
    expect(paths()).toEqual(bad);
    expect(messages.ownWords!('corridors', sites)).toBe(sites);
    expect(read({ legend: 'Key' }).messages.ownWords).toBeUndefined();
  });

  it('reach no prototype', () => {
    const { messages } = read(JSON.parse('{"__proto__": {"hit": "x"}, "ui": {"__proto__": "x"}}'));
    expect('hit' in {}).toBe(false);
    expect(Object.getPrototypeOf(messages)).toBe(Object.prototype);
    expect(messages.ui.close).toBe(en.ui.close);
  });
});
