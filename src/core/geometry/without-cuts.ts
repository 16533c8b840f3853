import type { Projection } from './projection.js';
import { measurePath, type Bounds, type Path } from './shape.js';

/** Degrees within which a vertex counts as on the edge of the data: the grain of the coarsest level. */
const ON_EDGE = 0.1;

/** Whether something with this box in degrees has a vertex on the edge of the data, or nearly so. */
export const isOnEdge = (
  [west, south, east, north]: Bounds,
  [farWest, farSouth, farEast, farNorth]: Bounds,
): boolean =>
  west < farWest + 2 * ON_EDGE ||
  south < farSouth + 2 * ON_EDGE ||
  east > farEast - 2 * ON_EDGE ||
  north > farNorth - 2 * ON_EDGE;

/**
 * The parts of a line that are no edge of the data: there the land goes on, and a line would say that it ends. `extent` is
 * what the data reaches, in degrees.
 */
export function withoutCuts(line: Path, extent: Bounds, { unproject }: Projection): Path[] {
  const [west, south, east, north] = extent;
  const sidesOf = (x: number, y: number): readonly boolean[] => {
    const [lon, lat] = unproject([x, y]);
    return [
      lon < west + ON_EDGE,
      lat < south + ON_EDGE,
      lon > east - ON_EDGE,
      lat > north - ON_EDGE,
    ];
  };
  const { xy } = line;
  const starts = [0];
  let before: readonly boolean[] | undefined;
  for (let i = 0; i < xy.length; i += 2) {
    const sides = sidesOf(xy[i]!, xy[i + 1]!);
    if (before?.some((isOn, side) => isOn && sides[side])) starts.push(i);
    before = sides;
  }
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? xy.length;
    return end - start > 2 ? measurePath(xy.slice(start, end)) : [];
  });
}
