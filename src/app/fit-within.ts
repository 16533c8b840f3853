import { COUNTRY_BOX } from '../core/geometry/levels.js';
import type { Projection } from '../core/geometry/projection.js';
import type { Bounds } from '../core/geometry/shape.js';
import {
  fitView,
  limitsOf,
  overscanOf,
  panView,
  projectBox,
  type View,
  type ViewLimits,
} from '../core/geometry/view.js';

/** Beyond this the geometry shows its facets. */
const MAX_SCALE = 256 * 2 ** 9;

/** How far a view may go. */
export const limitsIn = (projection: Projection, view: View): ViewLimits =>
  limitsOf(view, projectBox(COUNTRY_BOX, projection), MAX_SCALE);

/** The view of world bounds in a picture of this width and height, within the limits, in which a live map keeps it. */
export function fitWithin(
  projection: Projection,
  bounds: Bounds,
  [width, height]: readonly [number, number],
): View {
  const view = fitView(bounds, width, height, overscanOf(width, height), MAX_SCALE);
  return panView(view, 0, 0, limitsIn(projection, view));
}

/** A view whose type is so many times as large as by default. */
export const inType = (view: View, fontScale: number): View =>
  fontScale === 1 ? view : { ...view, fontScale };

/** Whether a view is clearly closer than one that shows all of these bounds. */
export const isCloser = ({ width, height, scale }: View, bounds: Bounds): boolean =>
  scale > 1.02 * fitView(bounds, width, height).scale;
