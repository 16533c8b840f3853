import type { Topology } from 'topojson-specification';
import type { Box } from '../data/primitives.js';
import type { Projection } from './projection.js';

/** The arcs of a topology in world units: x0, y0, x1, y1, … of each; and what they reach, in degrees. */
export interface ProjectedArcs {
  readonly arcs: readonly Float64Array[];
  readonly extent: Box;
}

/** Decodes and projects the arcs of a topology. Pauses from time to time. */
export function* projectArcs(
  { arcs, transform }: Topology,
  { project, densify }: Projection,
): Generator<void, ProjectedArcs> {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const projected: Float64Array[] = [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    const degrees = arc.map((vertex): [number, number] => {
      x = transform ? x + vertex[0]! : vertex[0]!;
      y = transform ? y + vertex[1]! : vertex[1]!;
      const [lon, lat] = [x * kx + dx, y * ky + dy];
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      return [lon, lat];
    });
    const line = densify ? addVertices(degrees, densify) : degrees;
    const xy = new Float64Array(2 * line.length);
    for (let i = 0; i < line.length; i++) [xy[2 * i], xy[2 * i + 1]] = project(line[i]!);
    projected.push(xy);
    if (projected.length % ARCS_AT_ONCE === 0) yield;
  }
  return { arcs: projected, extent: [west, south, east, north] };
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
