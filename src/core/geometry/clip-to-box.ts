import type { Box } from '../data/primitives.js';
import type { Position, Projection } from './projection.js';
import { measurePath, type Path } from './shape.js';

/** The parts of lines whose vertices lie in a longitude/latitude box. */
export function clipToBox(paths: readonly Path[], box: Box, projection: Projection): Path[] {
  const [west, south, east, north] = box;
  const result: Path[] = [];
  for (const { xy } of paths) {
    let run: number[] = [];
    for (let i = 0; i <= xy.length; i += 2) {
      const vertex: Position = [xy[i]!, xy[i + 1]!];
      const [lon, lat] = i < xy.length ? projection.unproject(vertex) : [Infinity, Infinity];
      if (lon >= west && lon <= east && lat >= south && lat <= north) {
        run.push(...vertex);
      } else {
        if (run.length > 2) result.push(measurePath(Float64Array.from(run)));
        run = [];
      }
    }
  }
  return result;
}
