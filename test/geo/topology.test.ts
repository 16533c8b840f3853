import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { findCrossings } from './crossings.js';
import {
  LEVELS,
  type Level,
  type Piece,
  type Position,
  gridArcs,
  indexOf,
  piecesOf,
  readTopology,
  ringKm2,
  ringsOf,
} from './support.js';

/** Twice the signed area of a ring of arcs, in grid cells: an exact whole number. */
function signedArea(ring: readonly number[], arcs: readonly Position[][]): number {
  const points = ring.flatMap((arc) => {
    const steps = arcs[indexOf(arc)] ?? [];
    return (arc < 0 ? [...steps].reverse() : steps).slice(0, -1);
  });
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

const pieceArea = (piece: Pick<Piece, 'type' | 'arcs'>, arcs: readonly Position[][]): number =>
  (piece.type === 'Polygon' ? [piece.arcs] : piece.arcs)
    .flatMap((rings) => (rings as number[][]).map((ring, i) => [ring, i] as const))
    .reduce((sum, [ring, i]) => sum + (i === 0 ? 1 : -1) * Math.abs(signedArea(ring, arcs)), 0);

/** Crossings that the simplified lines have; more would be a fault of the build. */
const CROSSINGS: Record<Level, number> = {
  'first-paint': 0,
  overview: 0,
  standard: 2,
  detail: 0,
  fergana: 0,
  'valley-inset': 0,
};

describe.each([...LEVELS, 'valley-inset' as const])('topology of %s', (level) => {
  const topology = readTopology(level);
  const arcs = gridArcs(topology);
  const pieces = piecesOf(topology);
  const rings = pieces.flatMap(ringsOf);
  const used = new Set(rings.flat().map(indexOf));

  it('uses every arc of the pieces once or twice', () => {
    const counts = new Map<number, number>();
    for (const arc of rings.flat()) counts.set(indexOf(arc), (counts.get(indexOf(arc)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
  });

  it('has no arc that nothing uses', () => {
    const everywhere = JSON.stringify(topology.objects).matchAll(/"arcs":(\[[-\d,[\]]*\])/g);
    const all = new Set(
      [...everywhere].flatMap(([, list = '']) =>
        [...list.matchAll(/-?\d+/g)].map(([arc]) => indexOf(Number(arc))),
      ),
    );
    expect(all.size).toBe(arcs.length);
  });

  it('draws no segment twice', () => {
    const segments = [...used].flatMap((index) => {
      const arc = arcs[index] ?? [];
      return arc.slice(1).map((point, i) => [String(arc[i]), String(point)].sort().join(' '));
    });
    expect(segments.length).toBe(new Set(segments).size);
  });

  it('has no ring without an area', () => {
    expect(rings.filter((ring) => signedArea(ring, arcs) === 0)).toEqual([]);
  });

  it('has pieces that add up to the land', () => {
    const sum = pieces.reduce((total, piece) => total + pieceArea(piece, arcs), 0);
    const grid = { ...topology, transform: undefined, arcs } as never;
    const merged = merge(grid, pieces).coordinates as unknown as Position[][][];
    const shoelace = (ring: readonly Position[]): number =>
      ring.slice(1).reduce((total, [x, y], i) => {
        const [px, py] = ring[i] ?? [x, y];
        return total + px * y - x * py;
      }, 0);
    const whole = merged
      .flatMap((polygon) => polygon.map((ring, i) => [ring, i] as const))
      .reduce((total, [ring, i]) => total + (i === 0 ? 1 : -1) * Math.abs(shoelace(ring)), 0);
    expect(sum).toBe(whole);
  });

  it('crosses its own lines no more often than is known', () => {
    expect(findCrossings([...used].map((index) => arcs[index] ?? [])).length).toBeLessThanOrEqual(
      CROSSINGS[level],
    );
  });
});

it.each(LEVELS)('the land of %s has one hole, the Caspian Sea', (level) => {
  const topology = readTopology(level);
  const land = merge(topology, piecesOf(topology)).coordinates as unknown as Position[][][];
  const holes = land.flatMap((polygon) => polygon.slice(1));
  expect(holes).toHaveLength(1);
  // 396,469 km² in the source; coarse levels may be off by half a per cent.
  expect(Math.abs(ringKm2(holes[0] ?? []) / 396_469 - 1)).toBeLessThan(0.005);
});
