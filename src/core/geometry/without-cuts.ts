import type { Box } from '../data/primitives.js';
import type { Position, Projection } from './projection.js';

/** Degrees within which a vertex counts as on the edge of the data: the grain of the coarsest level. */
const ON_EDGE = 0.1;

/**
 * The parts of projected lines that are no edge of the data: there the land goes on, and a line would say that it ends.
 * `extent` is what the data reaches, in degrees.
 */
export function withoutCuts(
  lines: readonly (readonly Position[])[],
  extent: Box,
  { unproject }: Projection,
): Position[][] {
  const [west, south, east, north] = extent;
  const sidesOf = (vertex: Position): readonly boolean[] => {
    const [lon, lat] = unproject(vertex);
    return [
      lon < west + ON_EDGE,
      lat < south + ON_EDGE,
      lon > east - ON_EDGE,
      lat > north - ON_EDGE,
    ];
  };
  return lines.flatMap((line) => {
    const parts: Position[][] = [[]];
    let before: readonly boolean[] | undefined;
    for (const vertex of line) {
      const sides = sidesOf(vertex);
      if (before?.some((isOn, i) => isOn && sides[i])) parts.push([]);
      parts.at(-1)!.push(vertex);
      before = sides;
    }
    return parts.filter(({ length }) => length > 1);
  });
}
