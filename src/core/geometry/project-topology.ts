import type { Topology } from 'topojson-specification';
import type { Projection } from './projection.js';

/** The topology with absolute, projected arcs: what is merged or meshed from it is in world units already. */
export function projectTopology<T extends Topology>(
  topology: T,
  { project, densify }: Projection,
): T {
  const { transform } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const vertices = arc.map((vertex): [number, number] => {
      x = transform ? x + vertex[0]! : vertex[0]!;
      y = transform ? y + vertex[1]! : vertex[1]!;
      return [x * kx + dx, y * ky + dy];
    });
    return (densify ? addVertices(vertices, densify) : vertices).map(project);
  });
  return { ...topology, transform: undefined, arcs };
}

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
