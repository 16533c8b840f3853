import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../src/core/geometry/worldview.js';
import {
  type Position,
  contains,
  countryOf,
  geoPath,
  ownerOf,
  piecesOf,
  polygonsOf,
  readTopology,
} from './support.js';

type Named = readonly [string, number, number];
interface Labels {
  readonly countries: Record<string, Position>;
  readonly capitals: Record<string, Named>;
  readonly waters: Record<string, Named>;
}

const labels = JSON.parse(readFileSync(geoPath('labels.json'), 'utf8')) as Labels;
/**
 * What only some views show apart, with one of them: the default worldview counts it to another state, but where it is
 * drawn by itself it needs a label of its own.
 */
const APART: Readonly<Record<string, string>> = {
  TW: 'de-facto',
  XAB: 'RU',
  XC: 'TR',
  XSO: 'RU',
  XTN: 'de-facto',
};
const standard = readTopology('standard');
/** All but the surroundings, and what belongs to nobody in a view, which carry no name. */
const owners = [...new Set(piecesOf(standard).map((piece) => ownerOf(piece)))]
  .filter((owner) => owner !== 'ZZ' && owner !== NOBODY)
  .sort();
const [WEST, SOUTH, EAST, NORTH] = [20, 0, 140, 65];
const inBox = ([x, y]: Position): boolean => x > WEST && x < EAST && y > SOUTH && y < NORTH;

/** The point and eight around it at about 9 km: simplified coasts may leave a port in the water. */
const around = ([x, y]: Position): Position[] =>
  [-0.09, 0, 0.09].flatMap((dx) => [-0.09, 0, 0.09].map((dy): Position => [x + dx, y + dy]));

describe('labels', () => {
  it('has one point for every country of the default worldview, and for what other views show apart', () => {
    expect(Object.keys(labels.countries)).toEqual([...owners, ...Object.keys(APART)].sort());
  });

  it.each(Object.entries(labels.countries).filter(([id]) => !(id in APART)))(
    'puts %s inside itself',
    (id, point) => {
      expect(contains(countryOf(standard, id), point)).toBe(true);
    },
  );

  it.each(Object.entries(APART))('puts %s inside itself in the view of %s', (id, view) => {
    expect(contains(countryOf(standard, id, view), labels.countries[id]!)).toBe(true);
  });

  it.each(['RU', 'CN', 'IN', 'SA'])('puts %s in the default view', (id) => {
    const [lon, lat] = labels.countries[id] ?? [0, 0];
    expect(lon).toBeGreaterThan(38);
    expect(lon).toBeLessThan(92);
    expect(lat).toBeGreaterThan(22);
    expect(lat).toBeLessThan(56);
  });

  it('has a capital for every country', () => {
    expect(Object.keys(labels.capitals).sort()).toEqual(owners);
  });

  it.each(Object.entries(labels.capitals).filter(([, [, x, y]]) => inBox([x, y])))(
    'puts the capital of %s in that country',
    (id, [, x, y]) => {
      const country = countryOf(standard, id);
      // The data gives Jerusalem to two states along the line of 1949; both lie within the margin.
      expect(around([x, y]).some((point) => contains(country, point))).toBe(true);
    },
  );

  it.each('TJ KG UZ TM KZ AF IR PK IN TR AZ AM GE MN'.split(' '))(
    'puts the capital of %s in it to the point',
    (id) => {
      const [, x = 0, y = 0] = labels.capitals[id] ?? [];
      expect(contains(countryOf(standard, id), [x, y])).toBe(true);
    },
  );

  it.each(['aral-sea', 'balkhash', 'issyk-kul', 'zaysan', 'van', 'urmia', 'sevan', 'qinghai'])(
    'puts the name of %s on the water',
    (slug) => {
      const [, x = 0, y = 0] = labels.waters[slug] ?? [];
      expect(contains(polygonsOf(standard, 'lakes', slug), [x, y])).toBe(true);
    },
  );

  it('rounds to two decimals', () => {
    const numbers = JSON.stringify(labels).match(/-?\d+\.\d+/g) ?? [];
    expect(numbers.filter((number) => !/^-?\d+\.\d{1,2}$/.test(number))).toEqual([]);
  });
});
