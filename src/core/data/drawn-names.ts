import type { Box } from './primitives.js';

/** What the geometry of the map can draw, by name. */
export interface DrawnNames {
  readonly countries: readonly string[];
  readonly waters: readonly string[];
  readonly pieces: readonly string[];
  /** What it covers, in degrees. */
  readonly extent: Box;
  /** Whether two countries have a common border. */
  readonly areNeighbours: (a: string, b: string) => boolean;
}

/** Whether two boxes have any land or water in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
