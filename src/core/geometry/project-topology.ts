import type { Topology } from 'topojson-specification';
import type { Projection } from './projection.js';

/**
 * The topology with absolute, projected arcs: what is merged or meshed from it is in world units already. Pauses from time
 * to time.
 */
export function* projectTopology<T extends Topology>(
  topology: T,
  { project, densify }: Projection,
): Generator<void, T> {
  const { transform } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const arcs: [number, number][][] = [];
  for (const arc of topology.arcs) {
    let [x, y] = [0, 0];
    const vertices = arc.map((vertex): [number, number] => {
      x = transform ? x + vertex[0]! : vertex[0]!;
      y = transform ? y + vertex[1]! : vertex[1]!;
      return [x * kx + dx, y * ky + dy];
    });
    arcs.push((densify ? addVertices(vertices, densify) : vertices).map(project));
    if (arcs.length % ARCS_AT_ONCE === 0) yield;
  }
  return { ...topology, transform: undefined, arcs };
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
