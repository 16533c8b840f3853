import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { createGeography, type BorderStyle } from '../../src/core/geometry/geography.js';
import type { MapTopology } from '../../src/core/geometry/map-topology.js';
import { DEFAULT_WORLDVIEWS } from '../../src/core/geometry/default-worldviews.js';
import { NOBODY } from '../../src/core/geometry/worldview.js';
import { mercator } from '../../src/core/geometry/mercator.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { LEVELS, keyOf, ownerOf, piecesOf, readTopology } from './support.js';

const topologies = LEVELS.map((level) => readTopology(level));
const pieces = topologies.flatMap(piecesOf);
const codes = new Set(pieces.flatMap(({ properties }) => properties?.d ?? []));
const ids = new Set(pieces.map(({ id }) => id));
const known = new Set([...codes, ...ids]);
/** Keys for what no state code names, see PieceTreatment. */
const OWN_KEYS = ['XK', 'XC', 'XAB', 'XSO', 'XTN', 'ZZ'];

const standard = readTopology('standard');
const geography = createGeography(standard as unknown as MapTopology, mercator);
const viewOf = (id: string) => WORLDVIEWS[id]!;

const PARTIES = 'IN PK CN RU UA GE AM AZ CY TR KG TJ UZ IR AE JP AF NP RS IL BY MD'.split(' ');
/** Parties that only comment what is drawn. */
const COMMENTING = 'UA GE AM CY KG TJ UZ IR AE JP MD'.split(' ');

it('has a view for every party that the record supports', () => {
  expect(Object.keys(WORLDVIEWS).sort()).toEqual(['un', 'de-facto', ...PARTIES].sort());
  expect(Object.keys(DEFAULT_WORLDVIEWS)).toEqual(['un', 'de-facto']);
});

it('has no two views of one name, whatever the case', () => {
  const names = Object.keys(WORLDVIEWS).map((id) => id.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(Object.values(WORLDVIEWS).map(({ label }) => label)).size).toBe(names.length);
});

describe.each(Object.entries(WORLDVIEWS))('worldview %s', (key, view) => {
  it('is filed under its id', () => {
    expect(view.id).toBe(key);
  });

  it('decides on every disputed piece', () => {
    expect([...codes].filter((code) => !(code in view.pieces))).toEqual([]);
  });

  it('speaks of no piece that the topology lacks', () => {
    expect(Object.keys(view.pieces).filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(LEVELS)('gives every piece of %s to a state or an own key', (level) => {
    const owners = piecesOf(readTopology(level)).map((piece) => ownerOf(piece, key));
    expect(owners.filter((owner) => !ids.has(owner) && !OWN_KEYS.includes(owner))).toEqual([]);
  });

  it('dashes only towards owners it knows', () => {
    const owners = new Set(pieces.map((piece) => ownerOf(piece, key)));
    const towards = [
      ...Object.values(view.pieces).flatMap(({ dashedTowards }) => dashedTowards ?? []),
      ...(view.dashedBorders ?? []).flat(),
    ];
    expect(towards.filter((owner) => !owners.has(owner))).toEqual([]);
  });

  it('says its convention and its reasons', () => {
    expect(view.label).not.toBe('');
    expect(view.convention).toMatch(/^[A-Z].*; all lines are approximate\.$/);
    expect(view.note).toMatch(/^[A-Z].{40,}\.$/);
    expect(view.note).not.toMatch(/\s\s|\.\./);
    expect(view.sources.length).toBeGreaterThan(0);
    expect(view.sources.every((source) => source.length > 10)).toBe(true);
  });

  it('draws countries and borders', () => {
    const { countries, borders } = geography.political(view);
    expect([...countries.values()].filter((paths) => paths.length === 0)).toEqual([]);
    expect(borders.solid.length).toBeGreaterThan(50);
    expect(borders.dashed.length).toBeGreaterThan(0);
    // Where land is shown with whoever holds it, nobody holds what is another's.
    expect(borders.dotted.length > 0).toBe(key !== 'de-facto');
  });
});

describe('views of parties', () => {
  it.each(PARTIES)('%s says when it is from', (id) => {
    expect(viewOf(id).note).toContain('30 June 2026');
  });

  it.each(PARTIES)('%s draws something else than the United Nations, or says it does not', (id) => {
    const { pieces, dashedBorders, note } = viewOf(id);
    const isSame =
      JSON.stringify(pieces) === JSON.stringify(viewOf('un').pieces) && dashedBorders === undefined;
    expect(isSame).toBe(COMMENTING.includes(id));
    expect(note.includes('The picture is that of United Nations usage.')).toBe(isSame);
  });

  it.each(PARTIES)('%s speaks only of pieces that concern it', (id) => {
    const CONCERNS: Readonly<Record<string, readonly string[]>> = {
      IN: 'B00 B01 B02 B03 B04 B05 B06 B07 B08 B09 B45 B88'.split(' '),
      PK: 'B05 B06 B07 B08 B09 B45'.split(' '),
      CN: 'B00 B01 B02 B03 B04 B05 B06 B07 B08'.split(' '),
      RU: ['B35', 'B37', 'B89', 'B90'],
      TR: ['B20'],
      NP: ['B88'],
      RS: ['XK'],
      IL: ['B16'],
      BY: ['B89'],
    };
    const un = viewOf('un').pieces;
    const changed = Object.entries(viewOf(id).pieces)
      .filter(([code, treatment]) => JSON.stringify(treatment) !== JSON.stringify(un[code]))
      .map(([code]) => code);
    expect(changed.sort()).toEqual(CONCERNS[id] ?? []);
  });
});

/** Who owns what, by view; a view that is not named agrees with `un`. */
const OWNERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Crimea: { code: 'B89', un: 'UA', 'de-facto': 'RU', RU: 'RU', BY: 'RU' },
  'Donbas of 2017': { code: 'B90', un: 'UA', 'de-facto': 'RU', RU: 'RU' },
  Abkhazia: { code: 'B35', un: 'GE', 'de-facto': 'XAB', RU: 'XAB' },
  'South Ossetia': { code: 'B37', un: 'GE', 'de-facto': 'XSO', RU: 'XSO' },
  Transnistria: { code: 'B36', un: 'MD', 'de-facto': 'XTN' },
  Karabakh: { code: 'B38', un: 'AZ' },
  Artsvashen: { code: 'E01', un: 'AM', 'de-facto': 'AZ' },
  'Yukhari Askipara': { code: 'E02', un: 'AZ', 'de-facto': 'AM' },
  Barkhudarli: { code: 'E03', un: 'AZ', 'de-facto': 'AM' },
  'Northern Cyprus': { code: 'B20', un: 'CY', 'de-facto': 'XC', TR: 'XC' },
  'the Golan Heights': { code: 'B16', un: 'SY', 'de-facto': 'IL', IL: 'IL' },
  Taiwan: { code: 'TW', un: 'CN', 'de-facto': 'TW' },
  'Jammu, Kashmir and Ladakh': { code: 'B05', un: 'IN', PK: 'PK' },
  'the Siachen Glacier': { code: 'B45', un: NOBODY, 'de-facto': 'IN', IN: 'IN', PK: 'PK' },
  'Gilgit-Baltistan': { code: 'B08', un: 'PK', IN: 'IN' },
  'Azad Kashmir': { code: 'B09', un: 'PK', IN: 'IN' },
  Shaksgam: { code: 'B06', un: 'CN', IN: 'IN' },
  'Aksai Chin': { code: 'B07', un: 'CN', IN: 'IN' },
  'Arunachal Pradesh': { code: 'B00', un: 'IN', CN: 'CN' },
  'the area by Demchok': { code: 'B03', un: 'IN', CN: 'CN' },
  'Om Parvat': { code: 'B88', un: 'IN', NP: 'NP' },
  'what Bhutan and China dispute': { code: 'B75', un: 'BT' },
  Baikonur: { code: 'B40', un: 'KZ' },
  Kosovo: { code: 'XK', un: 'XK', RS: 'RS' },
};

/** One value per view: what is stated for it, else what `un` has. */
const forEachView = (stated: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(WORLDVIEWS).map((id) => [id, stated[id] ?? stated['un']]));

describe('who owns what', () => {
  it.each(Object.entries(OWNERS))('%s', (_, { code, ...owners }) => {
    const piece = pieces.find((item) => keyOf(item) === code)!;
    const found = Object.keys(WORLDVIEWS).map((id) => [id, ownerOf(piece, id)]);
    expect(Object.fromEntries(found)).toEqual(forEachView(owners));
  });
});

const segment = (a: readonly number[], b: readonly number[]): string =>
  [a, b]
    .map(([x = 0, y = 0]) => `${x.toFixed(9)} ${y.toFixed(9)}`)
    .sort()
    .join();

/** The segments of each style of border in a view. */
const drawn = new Map<string, Readonly<Record<BorderStyle, ReadonlySet<string>>>>();
function drawnIn(view: string) {
  const set = (style: BorderStyle) =>
    new Set(
      geography
        .political(viewOf(view))
        .borders[style].flatMap(({ xy }) =>
          Array.from({ length: xy.length / 2 - 1 }, (_, i) =>
            segment(
              xy.subarray(2 * i, 2 * i + 2) as never,
              xy.subarray(2 * i + 2, 2 * i + 4) as never,
            ),
          ),
        ),
    );
  const found = drawn.get(view) ?? {
    solid: set('solid'),
    dashed: set('dashed'),
    dotted: set('dotted'),
  };
  drawn.set(view, found);
  return found;
}

/** How the line between two pieces is drawn: a style, `none`, or several where it changes on the way. */
function styleOf(view: string, [one, other]: readonly [string, string]): string {
  const lines = mesh(standard, standard.objects.pieces as never, (a, b) => {
    const keys = [keyOf(a as never), keyOf(b as never)];
    return a !== b && keys.includes(one) && keys.includes(other) && one !== other;
  }).coordinates.map((line) => line.map((point) => mercator.project(point as [number, number])));
  expect(lines.length, `${one} and ${other} have a line`).toBeGreaterThan(0);
  const styles = drawnIn(view);
  const found = lines.flatMap((line) =>
    line.slice(1).map((point, i) => {
      const key = segment(line[i]!, point);
      return (['solid', 'dashed', 'dotted'] as const).find((style) => styles[style].has(key));
    }),
  );
  return [...new Set(found.map((style) => style ?? 'none'))].sort().join(' ');
}

/** How a line is drawn, by view; views that are not named draw it as `un` does. */
const LINES: Readonly<Record<string, readonly [string, string, Readonly<Record<string, string>>]>> =
  {
    'Line of Control': ['B05', 'B09', { un: 'dashed', IN: 'dotted', PK: 'dotted' }],
    'Line of Control in the north': ['B05', 'B08', { un: 'dashed', IN: 'dotted', PK: 'dotted' }],
    'working boundary': ['B05', 'PK', { un: 'dashed', IN: 'solid', PK: 'dotted' }],
    'Kashmir towards the rest of India': ['B05', 'IN', { un: 'none', PK: 'dashed' }],
    'Gilgit-Baltistan towards Azad Kashmir': ['B08', 'B09', { un: 'none' }],
    'Azad Kashmir towards Pakistan': ['B09', 'PK', { un: 'none', IN: 'solid' }],
    'Line of Actual Control': ['B05', 'B07', { un: 'dashed', IN: 'dotted', CN: 'solid' }],
    'Aksai Chin towards China': ['B07', 'CN', { un: 'none', IN: 'solid' }],
    'China–Pakistan line at Shaksgam': [
      'B06',
      'B08',
      { un: 'dashed', IN: 'none', PK: 'solid', CN: 'solid' },
    ],
    'China–Pakistan line at Khunjerab': [
      'B08',
      'CN',
      { un: 'dashed', IN: 'solid', PK: 'solid', CN: 'solid' },
    ],
    'Gilgit-Baltistan towards Afghanistan': ['B08', 'AF', { un: 'solid', AF: 'dashed' }],
    'Siachen towards Gilgit-Baltistan': [
      'B45',
      'B08',
      { un: 'none', 'de-facto': 'dashed', IN: 'dotted', PK: 'dotted' },
    ],
    'Siachen towards Kashmir': ['B45', 'B05', { un: 'none' }],
    'Siachen towards Shaksgam': ['B45', 'B06', { un: 'dashed', IN: 'dotted' }],
    'McMahon line': ['B00', 'CN', { un: 'dashed', IN: 'solid', CN: 'dotted' }],
    'Arunachal Pradesh towards Assam': ['B00', 'IN', { un: 'none', CN: 'solid' }],
    'Bhutan towards China': ['B75', 'CN', { un: 'dashed' }],
    'Durand Line': ['AF', 'PK', { un: 'solid', AF: 'dashed' }],
    'Afghanistan towards Iran': ['AF', 'IR', { un: 'solid' }],
    'isthmus of Crimea': [
      'B89',
      'UA',
      { un: 'dotted', 'de-facto': 'dashed', RU: 'solid', BY: 'solid' },
    ],
    'Donbas of 2017': ['B90', 'UA', { un: 'none', 'de-facto': 'dashed', RU: 'dashed' }],
    'Abkhazia towards Georgia': ['B35', 'GE', { un: 'dotted', 'de-facto': 'dashed', RU: 'solid' }],
    'Abkhazia towards Russia': ['B35', 'RU', { un: 'solid' }],
    'South Ossetia towards Georgia': [
      'B37',
      'GE',
      { un: 'dotted', 'de-facto': 'dashed', RU: 'solid' },
    ],
    Transnistria: ['B36', 'MD', { un: 'dotted', 'de-facto': 'dashed' }],
    'Transnistria towards Ukraine': ['B36', 'UA', { un: 'solid' }],
    'Northern Cyprus': ['B20', 'CY', { un: 'dotted', 'de-facto': 'dashed', TR: 'solid' }],
    'Armenia towards Azerbaijan': ['AM', 'AZ', { un: 'solid', AZ: 'dashed' }],
    'Armenia towards Karabakh': ['AM', 'B38', { un: 'solid', AZ: 'dashed' }],
    'Artsvashen in Azerbaijan': ['E01', 'AZ', { un: 'dotted', 'de-facto': 'none' }],
    'Yukhari Askipara in Armenia': ['E02', 'AM', { un: 'dotted', 'de-facto': 'none' }],
    'Barkhudarli in Armenia': ['E03', 'AM', { un: 'dotted', 'de-facto': 'none' }],
    'Armenia towards Türkiye': ['AM', 'TR', { un: 'solid' }],
    // The outline of Vorukh is too coarse to be drawn.
    'Kyrgyzstan towards Tajikistan': ['KG', 'TJ', { un: 'none solid' }],
    'the Golan Heights towards Syria': [
      'B16',
      'SY',
      { un: 'dotted', 'de-facto': 'dashed', IL: 'solid' },
    ],
    'the Golan Heights towards Israel': [
      'B16',
      'IL',
      { un: 'dashed', 'de-facto': 'none', IL: 'none' },
    ],
    'Israel towards Palestine': ['IL', 'PS', { un: 'dashed' }],
    'Kosovo towards Serbia': ['XK', 'RS', { un: 'dashed', RS: 'dotted' }],
    'Om Parvat towards Nepal': ['B88', 'NP', { un: 'dashed', IN: 'solid', NP: 'dotted' }],
    'Om Parvat towards India': ['B88', 'IN', { un: 'none', NP: 'solid' }],
    'Kyrgyzstan towards Uzbekistan': ['KG', 'UZ', { un: 'solid' }],
    'Tajikistan towards Uzbekistan': ['TJ', 'UZ', { un: 'solid' }],
    'Tajikistan towards China': ['TJ', 'CN', { un: 'solid' }],
  };

describe('how a line is drawn', () => {
  it.each(Object.entries(LINES))('%s', (_, [one, other, styles]) => {
    const found = Object.keys(WORLDVIEWS).map((id) => [id, styleOf(id, [one, other])]);
    expect(Object.fromEntries(found)).toEqual(forEachView(styles));
  });
});

describe('common borders of a view', () => {
  it.each([
    ['IN', 'IN', 'AF', true],
    ['IN', 'PK', 'CN', false],
    ['un', 'IN', 'AF', false],
    ['un', 'PK', 'CN', true],
    ['PK', 'IN', 'PK', true],
    ['RU', 'XAB', 'RU', true],
    ['RU', 'XSO', 'GE', true],
    ['RU', 'UA', 'RU', true],
    ['TR', 'XC', 'CY', true],
    ['CY', 'XC', 'CY', false],
    ['AF', 'AF', 'PK', true],
  ])('in the view of %s, %s and %s share one: %s', (id, a, b, isShared) => {
    expect(geography.political(viewOf(id)).sharedBorder(a, b).length > 0).toBe(isShared);
  });

  it('draws own keys as countries', () => {
    const { countries } = geography.political(viewOf('RU'));
    expect(['XAB', 'XSO'].map((key) => countries.has(key))).toEqual([true, true]);
    expect(geography.political(viewOf('TR')).countries.has('XC')).toBe(true);
  });

  it('is made once', () => {
    expect(geography.political(viewOf('IN'))).toBe(geography.political(viewOf('IN')));
  });
});

describe('first paint', () => {
  it('has every country the first picture names', () => {
    const first = new Set(piecesOf(readTopology('first-paint')).map(({ id }) => id));
    const named = 'KZ KG TJ TM UZ AF IR PK IN CN RU MN TR AZ AM GE UA IQ SY SA AE OM NP'.split(' ');
    expect(named.filter((id) => !first.has(id))).toEqual([]);
  });
});
