import { describe, expect, it } from 'vitest';
import { bendToEdge } from '../../geo/lib/bend-to-edge.mjs';
import { fillGaps } from '../../geo/lib/fill-gaps.mjs';
import { dropIslands } from '../../geo/lib/islands.mjs';
import { toGrid } from '../../geo/lib/to-grid.mjs';

const polygon = (arcs: number[][], properties: Record<string, unknown> = {}) => ({
  type: 'Polygon',
  arcs,
  properties,
});
/** The countries of a topology's geometries. */
const countriesOf = (result: object, name: string) =>
  (result as { objects: Record<string, { geometries: { properties: { c: string } }[] }> }).objects[
    name
  ]!.geometries.map(({ properties: { c } }) => c);

const topology = (name: string, arcs: number[][][], geometries: unknown[]) => ({
  type: 'Topology',
  arcs,
  objects: { [name]: { type: 'GeometryCollection', geometries } },
});

describe('rounding to a grid', () => {
  const ring = (...coordinates: number[][]) => ({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [coordinates] },
      },
    ],
  });
  const grid = { origin: [10, 20], steps: [1, 1] };
  const shapesIn = (collection: object) =>
    (collection as GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>).features.map(
      ({ geometry }) => geometry.coordinates,
    );

  it('drops a spit that has become a line', () => {
    const withSpit = ring([10, 20], [14, 20], [14, 22], [18, 22.1], [14, 22.3], [14, 24], [10, 20]);
    expect(shapesIn(toGrid(withSpit, grid))).toEqual([
      [
        [
          [
            [0, 0],
            [4, 0],
            [4, 2],
            [4, 4],
            [0, 0],
          ],
        ],
      ],
    ]);
  });

  it('drops what has no area left', () => {
    expect(shapesIn(toGrid(ring([10, 20], [14, 20.1], [14, 20.3], [10, 20]), grid))).toEqual([]);
  });
});

/** Two squares of a degree side by side at the equator, sharing arc 1, and a speck far from them. */
const squares = () => ({
  arcs: [
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
    [
      [30, 0],
      [30.1, 0],
      [30.1, 0.1],
      [30, 0],
    ],
  ],
  west: [[0, 1]],
  east: [[2, -2]],
  speck: [[3]],
});

describe('dropping islands', () => {
  const { arcs, west, east, speck } = squares();
  const pieces = topology('pieces', arcs, [
    polygon(west, { c: 'A' }),
    polygon(east, { c: 'B' }),
    polygon(speck, { c: 'A' }),
  ]);
  const left = (zones: unknown) => countriesOf(dropIslands(pieces, zones as never), 'pieces');

  it('counts what pieces share as one', () => {
    expect(left([{ interval: 0, minIsland: 100 }])).toEqual(['A', 'B']);
    expect(left([{ interval: 0, minIsland: 20_000 }])).toEqual(['A', 'B']);
    expect(left([{ interval: 0, minIsland: 30_000 }])).toEqual([]);
    expect(left([{ interval: 0, minIsland: 50 }])).toEqual(['A', 'B', 'A']);
  });

  it('goes by the innermost zone that is reached', () => {
    const zones = [
      { box: [29, -1, 31, 1], interval: 0, minIsland: 10 },
      { interval: 0, minIsland: 30_000 },
    ];
    expect(left(zones)).toEqual(['A']);
  });
});

describe('filling gaps', () => {
  it('gives them to whom they border on most, or to the neighbour that is known', () => {
    const { arcs, west, east } = squares();
    const parts = topology('parts', arcs, [polygon(west, { c: 'A', x: '' }), polygon(east)]);
    const owners = (known: { country: string; point: number[] }[]) =>
      countriesOf(fillGaps(parts, known), 'parts');
    expect(owners([])).toEqual(['A', 'A']);
    expect(owners([{ country: 'B', point: [1.5, 0.5] }])).toEqual(['A', 'B']);
  });

  it('fails for one that borders on nothing', () => {
    const { arcs, west, speck } = squares();
    const parts = topology('parts', arcs, [polygon(west, { c: 'A' }), polygon(speck)]);
    expect(() => fillGaps(parts as never, [])).toThrow('no neighbour');
  });
});

describe('bending to an edge', () => {
  const box = [0, 0, 1, 1];
  /** A box cut by a line from one place on its southern edge to another on its northern. */
  const cut = (south: number, north: number) => {
    const line = [
      [south, 0],
      [0.5, 0.5],
      [north, 1],
    ];
    const arcs = [
      line,
      [
        [north, 1],
        [0, 1],
        [0, 0],
        [south, 0],
      ],
      [
        [north, 1],
        [1, 1],
        [1, 0],
        [south, 0],
      ],
    ];
    return topology('parts', arcs, [polygon([[0, 1]], { c: 'A' }), polygon([[0, 2]], { c: 'B' })]);
  };

  it('moves crossings to where the other map has them, and nothing far from them', () => {
    const { arcs } = bendToEdge(cut(0.5, 0.5), cut(0.51, 0.48), box, 25);
    expect(arcs[0]).toEqual([
      [0.51, 0],
      [0.5, 0.5],
      [0.48, 1],
    ]);
    expect(arcs[1]![1]).toEqual([0, 1]);
  });

  it('fails where the maps differ too much', () => {
    expect(() => bendToEdge(cut(0.5, 0.5), cut(0.7, 0.5), box, 25)).toThrow('nothing to join');
  });
});
