import type { Topology } from 'topojson-specification';
import type { Box } from '../data/primitives.js';
import type { Projection } from './projection.js';

/** What the arcs of a topology reach, in degrees. */
export interface Extended {
  readonly extent: Box;
}

/**
 * The topology with absolute, projected arcs: what is merged or meshed from it is in world units already. Pauses from time
 * to time.
 */
export function* projectTopology<T extends Topology>(
  topology: T,
  { project, densify }: Projection,
): Generator<void, T & Extended> {
  const { transform } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const arcs: [number, number][][] = [];
  const extent = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const arc of topology.arcs) {
    let [x, y] = [0, 0];
    const vertices = arc.map((vertex): [number, number] => {
      x = transform ? x + vertex[0]! : vertex[0]!;
      y = transform ? y + vertex[1]! : vertex[1]!;
      const [lon, lat] = [x * kx + dx, y * ky + dy];
      extent.west = Math.min(extent.west, lon);
      extent.east = Math.max(extent.east, lon);
      extent.south = Math.min(extent.south, lat);
      extent.north = Math.max(extent.north, lat);
      return [lon, lat];
    });
    arcs.push((densify ? addVertices(vertices, densify) : vertices).map(project));
    if (arcs.length % ARCS_AT_ONCE === 0) yield;
  }
  const { west, south, east, north } = extent;
  return { ...topology, transform: undefined, arcs, extent: [west, south, east, north] };
}

const ARCS_AT_ONCE = 20;

/** The line with vertices at most `step` degrees apart. */
function addVertices(line: readonly [number, number][], step: number): [number, number][] {
  return line.flatMap(([x, y], i) => {
    const before = line[i - 1];
    if (!before) return [[x, y]];
    const [dx, dy] = [x - before[0], y - before[1]];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / step));
    return Array.from({ length: pieces }, (_, k): [number, number] => [
      before[0] + (dx * (k + 1)) / pieces,
      before[1] + (dy * (k + 1)) / pieces,
    ]);
  });
}
