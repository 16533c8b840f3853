import { describe, expect, it } from 'vitest';
import { VALLEY_BOX, VALLEY_EXCLAVES } from '../../geo/lib/valley-table.mjs';
import { createGeography } from '../../src/core/geometry/geography.js';
import type { MapTopology } from '../../src/core/geometry/map-topology.js';
import { mercator } from '../../src/core/geometry/mercator.js';
import { joinBounds } from '../../src/core/geometry/shape.js';
import { unprojectBounds } from '../../src/core/geometry/view.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import {
  type Level,
  type Piece,
  type Position,
  borderKm,
  contains,
  piecesAt,
  piecesOf,
  polygonsOf,
  readTopology,
  ringKm2,
  segmentKm,
  shapesOf,
  sharedLines,
} from './support.js';

const valley = readTopology('fergana');
const shapes = shapesOf(valley);

const exclaves = Object.entries(VALLEY_EXCLAVES).map(
  ([key, { country, point }]) => [key, country, point as unknown as Position] as const,
);

/** Square kilometres of the source's polygons. */
const AREAS: Readonly<Record<string, number>> = {
  vorukh: 97.6,
  sarvan: 13.8,
  sokh: 226,
  shohimardon: 43.7,
  'chong-kara': 2.7,
  jangail: 0.7,
  barak: 2.1,
};

describe('exclaves of the valley', () => {
  it('are those of the table, each a piece of its own', () => {
    const keys = piecesOf(valley).flatMap(({ properties }) => properties?.x ?? []);
    expect(keys.sort()).toEqual(Object.keys(AREAS).sort());
    expect(exclaves.map(([key]) => key).sort()).toEqual(keys);
  });

  it.each(exclaves)('%s is of %s alone', (key, country, point) => {
    expect(piecesAt(point, shapes)).toEqual([`${country} ${key}`]);
  });

  it.each(Object.entries(AREAS))('%s has %f km²', (key, km2) => {
    const [, polygons] = shapes.find(([piece]) => piece.properties?.x === key)!;
    const area = polygons.reduce((sum, [outer]) => sum + ringKm2(outer!), 0);
    expect(Math.abs(area - km2)).toBeLessThan(0.02 * km2 + 0.06);
    expect(polygons).toHaveLength(1);
  });

  // The dispute pages have the village of Ak-Sai at 39.87, 70.52: Kyrgyz, and inside Natural Earth's outline of Vorukh.
  it('leave Ak-Sai to Kyrgyzstan', () => {
    expect(piecesAt([70.52, 39.87], shapes)).toEqual(['KG']);
  });

  it.each([
    ['vorukh', 'KG'],
    ['sokh', 'KG'],
    ['shohimardon', 'KG'],
    ['chong-kara', 'KG'],
    ['jangail', 'KG'],
    ['sarvan', 'UZ'],
    ['barak', 'UZ'],
  ])('%s lies in %s alone', (key, host) => {
    const own = piecesOf(valley).find(({ properties }) => properties?.x === key)!;
    const arcs = new Set(own.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
    const beside = piecesOf(valley).filter(
      (piece) => piece !== own && piece.arcs.flat(2).some((arc) => arcs.has(arc < 0 ? ~arc : arc)),
    );
    expect(beside.map(({ id, properties }) => [id, properties?.x])).toEqual([[host, undefined]]);
  });
});

describe('towns of the valley', () => {
  it.each([
    ['Khujand', 69.63, 40.28, 'TJ'],
    ['Isfara', 70.63, 40.13, 'TJ'],
    ['Kanibadam', 70.42, 40.29, 'TJ'],
    ['Batken', 70.82, 40.06, 'KG'],
    ['Osh', 72.8, 40.53, 'KG'],
    ['Jalal-Abad', 73.0, 40.93, 'KG'],
    ['Isfana', 69.53, 39.84, 'KG'],
    ['Sary-Tash', 73.25, 39.73, 'KG'],
    ['Andijan', 72.35, 40.78, 'UZ'],
    ['Namangan', 71.67, 41.0, 'UZ'],
    ['Fergana', 71.78, 40.39, 'UZ'],
    ['Kokand', 70.94, 40.53, 'UZ'],
    ['Tashkent', 69.24, 41.3, 'UZ'],
    ['Bishkek', 74.59, 42.87, 'KG'],
    ['Dushanbe', 68.77, 38.56, 'TJ'],
    ['Kashgar', 75.99, 39.47, 'CN'],
    ['Shymkent', 69.6, 42.32, 'KZ'],
  ])('%s at %f, %f is in %s', (_, lon, lat, id) => {
    expect(piecesAt([lon, lat], shapes)).toEqual([id]);
  });
});

const isIn = (id: string) => (piece: Piece) => piece.id === id;

describe('lines of the valley', () => {
  // As in the file when it was made: in the valley what the source shares (887, 895 and 423 km), the exclaves' outlines (61,
  // 181 and 32 km) and rivers that it leaves open; outside it what Natural Earth has.
  it.each([
    ['KG', 'TJ', 946],
    ['KG', 'UZ', 1257],
    ['TJ', 'UZ', 1180],
  ] as const)('%s and %s share %i km', (a, b, km) => {
    expect(Math.abs(borderKm(valley, isIn(a), isIn(b)) / km - 1)).toBeLessThan(0.002);
  });

  const [west, south, east, north] = VALLEY_BOX as [number, number, number, number];
  const isInside = ([x, y]: Position, margin = 0) =>
    x > west - margin && x < east + margin && y > south - margin && y < north + margin;
  const linesOf = (level: Level) => [...sharedLines(readTopology(level)).values()].flat();

  it('are those of the detail level outside its box', () => {
    const own = new Set(linesOf('fergana').flatMap((line) => line.map(String)));
    const outside = linesOf('detail').flatMap((line) => line.filter((p) => !isInside(p, 0.001)));
    expect(outside.length).toBeGreaterThan(8000);
    expect(outside.filter((point) => !own.has(String(point)))).toEqual([]);
  });

  /** Where lines cross the edge of the box. */
  const crossings = (level: Level): Position[] =>
    linesOf(level).flatMap((line) =>
      line.slice(1).flatMap((b, i): Position[] => {
        const a = line[i]!;
        if (isInside(a) === isInside(b)) return [];
        const shares = [
          (west - a[0]) / (b[0] - a[0]),
          (east - a[0]) / (b[0] - a[0]),
          (south - a[1]) / (b[1] - a[1]),
          (north - a[1]) / (b[1] - a[1]),
        ].filter((share) => share >= 0 && share <= 1);
        return shares
          .map((share): Position => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])])
          .filter((point) => isInside(point, 1e-6));
      }),
    );

  it('cross the edge of its box where those of the detail level do, to 200 m', () => {
    const [own, others] = [crossings('fergana'), crossings('detail')];
    expect(others.length).toBeGreaterThanOrEqual(8);
    const nearest = (point: Position, among: readonly Position[]) =>
      Math.min(...among.map((other) => segmentKm(point, other)));
    expect(Math.max(...others.map((point) => nearest(point, own)))).toBeLessThan(0.2);
    expect(Math.max(...own.map((point) => nearest(point, others)))).toBeLessThan(0.2);
  });

  it('do not step where the two maps meet', () => {
    // A step would be a piece of border along the edge, or a segment longer than any that Natural Earth has there.
    const alongEdge = linesOf('fergana').flatMap((line) =>
      line.slice(1).filter((b, i) => {
        const a = line[i]!;
        const isOn = (axis: 0 | 1, value: number) =>
          Math.abs(a[axis] - value) < 0.003 && Math.abs(b[axis] - value) < 0.003;
        const isAt = isOn(0, west) || isOn(0, east) || isOn(1, south) || isOn(1, north);
        return isAt && isInside(a, 0.01) && isInside(b, 0.01) && segmentKm(a, b) > 0.8;
      }),
    );
    expect(alongEdge).toEqual([]);
  });

  it('leave no water or sliver between the countries', () => {
    const box = VALLEY_BOX.map((value, i) => value + (i < 2 ? 0.005 : -0.005));
    const steps = Array.from({ length: 60 }, (_, i) => i / 59);
    const nobodys = steps.flatMap((u) =>
      steps
        .map((v): Position => [
          box[0]! + u * (box[2]! - box[0]!),
          box[1]! + v * (box[3]! - box[1]!),
        ])
        .filter((point) => piecesAt(point, shapes).length !== 1),
    );
    expect(nobodys).toEqual([]);
  });
});

describe('waters of the valley', () => {
  it.each([
    ['kayrakkum', 405, [70.0, 40.3]],
    ['kempir-abad', 29.9, [73.12, 40.77]],
  ] as const)('has %s with %f km²', (id, km2, point) => {
    const lake = polygonsOf(valley, 'lakes', id);
    expect(
      Math.abs(lake.reduce((sum, [outer]) => sum + ringKm2(outer!), 0) / km2 - 1),
    ).toBeLessThan(0.02);
    expect(contains(lake, point)).toBe(true);
  });

  it('has the rivers that its borders keep company', () => {
    const rivers = valley.objects.rivers as { geometries?: readonly { id?: unknown }[] };
    expect(rivers.geometries?.map(({ id }) => id)).toEqual(['syr-darya', 'naryn', 'zarafshon']);
  });
});

describe('the outline of Vorukh', () => {
  const boundsAround = (level: Level) => {
    const geography = createGeography(readTopology(level) as unknown as MapTopology, mercator);
    const { solid } = geography.political(WORLDVIEWS['un']!).borders;
    const around = solid.filter(({ bounds }) => {
      const [w, s, e, n] = unprojectBounds(bounds, mercator);
      return w > 70.4 && s > 39.7 && e < 70.8 && n < 39.95;
    });
    return joinBounds(around);
  };

  it.each(['fergana', 'valley-inset'] as const)('is drawn as a border at %s', (level) => {
    expect(boundsAround(level)).toBeDefined();
  });

  it.each(['overview', 'standard', 'detail'] as const)('is too coarse for that at %s', (level) => {
    expect(boundsAround(level)).toBeUndefined();
  });

  it('can be had by its key', () => {
    const geography = createGeography(valley as unknown as MapTopology, mercator);
    expect(geography.outline(['vorukh'])).toHaveLength(1);
    expect(geography.outline(['TJ']).length).toBeGreaterThan(1);
  });
});
