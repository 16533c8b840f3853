import type { Level } from '../core/geometry/levels.js';
import type { Projection } from '../core/geometry/projection.js';
import type { Need } from './resource.js';
import { geographyOf } from './resources.js';

/** The level that is soon there. */
export const COARSEST: Level = 'first-paint';

/** A level of geometry in a projection as something to load, and how its absence is told. */
export const geometryNeed = (level: Level, projection: Projection): Need => ({
  resource: geographyOf(level, projection),
  path: 'geometry',
  message: `${level === COARSEST ? 'borders' : 'finer borders'} could not be loaded`,
  severity: 'warning',
});
