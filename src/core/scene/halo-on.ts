import type { Bounds } from '../geometry/shape.js';
import type { Ground } from '../model/ground.js';
import type { Paint } from '../style/paint.js';

/** The share of a box from which on one fill is its ground. */
export const MAIN_GROUND = 0.6;

/** The colour of the ground under a box; of mixed ground that of the surface. */
export function haloOn(ground: Ground, box: Bounds): Paint {
  const [first] = ground.under(box);
  return first && first.share >= MAIN_GROUND ? first.fill.paint : 'halo';
}
