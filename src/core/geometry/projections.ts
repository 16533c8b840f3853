import { albers } from './albers.js';
import { mercator } from './mercator.js';
import type { Projection } from './projection.js';

/** The projections a map can be drawn in, by the name in the `projection` attribute. */
export const PROJECTIONS: Readonly<Record<string, Projection>> &
  Readonly<Record<ProjectionName, Projection>> = { mercator, conic: albers };

export type ProjectionName = 'mercator' | 'conic';
