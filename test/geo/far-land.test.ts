import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { FAR_BOX } from '../../geo/lib/boxes.mjs';
import { LEVELS as BUILT } from '../../geo/lib/levels.mjs';
import { albers } from '../../src/core/geometry/albers.js';
import { mercator } from '../../src/core/geometry/mercator.js';
import { fitView, projectBox, viewBox } from '../../src/core/geometry/view.js';
import {
  type Level,
  type Position,
  contains,
  degreeArcs,
  indexOf,
  lineKm,
  piecesOf,
  readTopology,
  ringKm2,
  ringsOf,
  shapesOf,
} from './support.js';

const WHOLE: readonly Level[] = ['first-paint', 'overview', 'standard'];
const [WEST, SOUTH, EAST, NORTH] = FAR_BOX as [number, number, number, number];

/** Segments that one piece alone has, in degrees. */
function coastOf(level: Level): [Position, Position][] {
  const topology = readTopology(level);
  const uses = new Map<number, number>();
  for (const arc of piecesOf(topology).flatMap(ringsOf).flat().map(indexOf))
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  const arcs = degreeArcs(topology);
  return [...uses]
    .filter(([, count]) => count === 1)
    .flatMap(([index]) => {
      const line = arcs[index]!;
      return line.slice(1).map((point, i): [Position, Position] => [line[i]!, point]);
    });
}

/** Whether a segment lies on a line of constant longitude or latitude, as nearly as the level's grid can tell. */
function liesOn([a, b]: [Position, Position], axis: 0 | 1, value: number, step: number): boolean {
  return Math.abs(a[axis] - value) <= step && Math.abs(b[axis] - value) <= step;
}

/** Towns well inland or on broad land beyond the box in which countries stand by themselves. */
const FAR_LAND: Readonly<Record<string, Position>> = {
  Berlin: [13.4, 52.5],
  Madrid: [-3.7, 40.4],
  Bamako: [-8, 12.65],
  Kananga: [22.4, -5.9],
  Lusaka: [28.3, -15.4],
  Bloemfontein: [26.2, -29.1],
  'Alice Springs': [133.9, -23.7],
  Norilsk: [88.2, 69.3],
  Yakutsk: [129.7, 62.03],
  Verkhoyansk: [133.4, 67.55],
  Omolon: [160.5, 65.2],
  Sodankylä: [26.6, 67.4],
};
const FAR_SEA: Readonly<Record<string, Position>> = {
  'Bay of Biscay': [-8, 46],
  'Gulf of Guinea': [0, -2],
  'South Indian Ocean': [80, -20],
  'Philippine Sea': [135, 20],
  'Laptev Sea': [125, 76],
  'Barents Sea': [40, 74],
  'Norwegian Sea': [0, 67],
};

describe.each(WHOLE)('land of %s', (level) => {
  const { grid, zones } = BUILT.find(({ file }) => file === `${level}.topo.json`)!;
  const coast = coastOf(level);
  const shapes = shapesOf(readTopology(level)).map(([, polygons]) => polygons);
  const isLand = (point: Position) => shapes.some((polygons) => contains(polygons, point));

  it('has next to no coast along the edge of a box', () => {
    const boxes = [...zones.flatMap(({ box }) => (box ? [box] : [])), [22, 6, 112, 64]];
    const lengths = boxes.flatMap((box) =>
      box.map((value, i) => {
        const axis = (i % 2) as 0 | 1;
        const along = coast.filter((part) => liesOn(part, axis, value, grid[axis]! / 2));
        return along.reduce((sum, part) => sum + lineKm(part), 0);
      }),
    );
    // Coasts that happen to run there do so for 140 km at most: Libya's at 20° east, Japan's at 140°.
    expect(Math.max(...lengths)).toBeLessThan(200);
  });

  it('is cut at the edge of the far box alone', () => {
    const onEdge = (part: [Position, Position]) =>
      [WEST, SOUTH, EAST, NORTH].some((value, i) =>
        liesOn(part, (i % 2) as 0 | 1, value, grid[i % 2]!),
      );
    const straight = coast.filter(
      ([a, b]) => (a[0] === b[0] || a[1] === b[1]) && lineKm([a, b]) > 350,
    );
    expect(straight.filter((part) => !onEdge(part))).toEqual([]);
    // Greenland and Chukotka are cut, so that the rule has something to see.
    expect(straight.length).toBeGreaterThan(1);
  });

  it.each(Object.entries(FAR_LAND))('holds %s', (_, point) => {
    expect(isLand(point)).toBe(true);
  });

  it.each(Object.entries(FAR_SEA))('does not hold the %s', (_, point) => {
    expect(isLand(point)).toBe(false);
  });

  it('has the area of the land in the far box', () => {
    const topology = readTopology(level);
    const km2 = merge(topology, piecesOf(topology)).coordinates.reduce(
      (sum, [outer = []]) => sum + ringKm2(outer as unknown as Position[]),
      0,
    );
    // 92,882,128 km² in the source, of which small islands make one per cent.
    const share = km2 / 92_882_128;
    expect(share).toBeGreaterThan(level === 'first-paint' ? 0.96 : 0.985);
    expect(share).toBeLessThan(1);
  });
});

const DEFAULT_BOX = [38, 22, 92, 56] as const;

describe.each([albers, mercator])(
  'a frame around the default view, projection $id',
  (projection) => {
    it.each([
      [976, 549],
      [640, 360],
      [800, 600],
      [600, 600],
      [360, 480],
    ])('of %i by %i pixels lies in the far box', (width, height) => {
      const view = fitView(projectBox([...DEFAULT_BOX], projection), width, height);
      const [west, south, east, north] = viewBox(view, projection);
      expect(west).toBeGreaterThan(WEST);
      expect(south).toBeGreaterThan(SOUTH);
      expect(east).toBeLessThan(EAST);
      expect(north).toBeLessThan(NORTH);
    });
  },
);
