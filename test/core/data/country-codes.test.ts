import iso from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../../src/core/data/country-name.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { atlas, goodAlliance, goodDispute, goodLink, parse, printIssues } from '../support.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

describe('codes of countries', () => {
  it('are those of ISO 3166-1 and XK, of all pairs of letters', () => {
    const known = [...new Set([...Object.keys(iso.getAlpha2Codes()), 'XK'])].sort();
    expect(PAIRS.filter((code) => countryName(code) !== undefined)).toEqual(known);
  });

  it('are nothing of another form', () => {
    for (const code of ['', 'T', 'tj', 'TJK', 'T1', 'x:trnc', 'constructor'])
      expect(countryName(code)).toBeUndefined();
  });
});

describe('former codes and those of no country', () => {
  it.each([
    ['SU', '; it was that of the Soviet Union: name the states of today'],
    ['YU', '; it was that of Yugoslavia: name the states of today'],
    ['DD', '; did you mean "DE"?'],
    ['BU', '; did you mean "MM"?'],
    ['UK', '; did you mean "GB"?'],
    ['TP', '; did you mean "TL"?'],
    ['EU', expect.any(String)],
    ['ZZ', expect.any(String)],
  ])('%s', (code, hint) => {
    const { data, issues } = parse({
      focus: [code, 'TJ'],
      alliances: [{ ...goodAlliance, members: [{ countries: ['TJ', code], role: 'member' }] }],
      disputes: [{ ...goodDispute, parties: ['TJ', code] }],
      links: [{ ...goodLink, to: ['TJ', code] }],
    });
    expect(data.focus).toEqual(['TJ']);
    expect(data.alliances![0]!.members[0]!.countries).toEqual(['TJ']);
    expect(data.disputes![0]!.parties).toEqual(['TJ']);
    expect(data.links![0]!.to).toEqual(['TJ']);
    const tail = typeof hint === 'string' ? hint : '';
    const told = printIssues(issues);
    expect(told.map((issue) => issue.split(':')[0])).toEqual([
      'alliances[0].members[0].countries[1]',
      'disputes[0].parties[1]',
      'links[0].to[1]',
      'focus[0]',
    ]);
    expect(told.every((issue) => issue.includes(tail))).toBe(true);
    expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
    expect(told[3]).toContain(`"${code}" is no country code${tail}`);
  });
});

describe('codes that nothing is drawn by', () => {
  it('are warned of: whose position it is, and where a place lies', () => {
    const { data, issues } = parse({
      disputes: [{ ...goodDispute, positions: { KG: 'a', UN: 'b', SU: 'c', Tajikistan: 'd' } }],
      places: [{ id: 'p', name: 'P', lat: 40, lon: 70, country: 'UK' }],
      links: [{ ...goodLink, to: 'p' }],
    });
    expect(Object.keys(data.disputes![0]!.positions!)).toHaveLength(4);
    expect(printIssues(issues)).toEqual([
      'disputes[0].positions.SU: "SU" is no country code; it was that of the Soviet Union: name the states of today',
      'disputes[0].positions.Tajikistan: "Tajikistan" is no country code',
      'places[0].country: "UK" is no country code; did you mean "GB"?',
    ]);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('focus on a country outside the map', () => {
  const resolve = (focus: readonly string[], own?: string[]) =>
    resolveSettings(own ? { focus: own } : {}, own ? {} : { focus }, atlas, '2023-11-02');

  it.each(['US', 'us', 'BR', 'GB'])('%s is a warning', (code) => {
    const { settings, issues } = resolve([code, 'TJ']);
    expect(settings.focus).toEqual(['TJ']);
    expect(issues).toEqual([
      {
        path: 'attribute focus',
        message: expect.stringMatching(/^"[A-Z]{2}" \(.+\) lies outside this map$/) as string,
        severity: 'warning',
      },
    ]);
  });

  it('is one in data too', () => {
    expect(resolve([], ['US']).issues).toEqual([
      { path: 'focus', message: '"US" (United States) lies outside this map', severity: 'warning' },
    ]);
  });

  it('is an error where the code is none', () => {
    expect(printIssues(resolve(['IRN']).issues)).toEqual([
      'attribute focus: "IRN" is no country of this map; did you mean "IR"?',
    ]);
    expect(resolve(['SU']).issues[0]!.severity).toBe('error');
  });
});
