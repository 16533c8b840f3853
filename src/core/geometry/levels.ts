import type { Box } from '../data/primitives.js';
import type { Projection } from './projection.js';
import { outerBox, viewBox, zoomOf, type View } from './view.js';

/** Levels of detail of the committed geometry, from coarse to fine; `valley` is `detail` with the Fergana valley at 100 m. */
export type Level = 'first-paint' | 'overview' | 'standard' | 'detail' | 'valley';

/** What the three coarser levels hold land for: a frame may show any part of it. */
export const LAND_BOX: Box = [-26, -44, 180, 82];
/** Where countries stand by themselves in them; beyond, most are plain surroundings. */
export const COUNTRY_BOX: Box = [20, 0, 140, 65];
/** What the two finest levels hold; a frame must not show more. */
export const DETAIL_BOX: Box = [44, 33, 92, 57];
/** Where `valley` differs from `detail`. */
export const VALLEY_BOX: Box = [69.06, 39.11, 73.86, 41.62];

/** From these zooms on the finer levels are worth their bytes. */
const STANDARD_ZOOM = 2.8;
const DETAIL_ZOOM = 6.5;
/** Down to this zoom a level of detail that is there stays, so that borders move by less than is seen when it goes. */
const KEPT_ZOOM = 5.5;

/** The longitude/latitude box of all that can come into sight before a view is laid out anew: with the margin to drag. */
export function reachOf(view: View, projection: Projection): Box {
  const { x, y, width, height } = outerBox(view);
  return viewBox({ ...view, left: view.left + x, top: view.top + y, width, height }, projection);
}

/**
 * The level of detail that a view deserves, given the one that is drawn now: never coarser than that without need, so that
 * borders do not jump back. A level that covers a part of the world alone is chosen only if it covers all that can be
 * dragged into sight.
 */
export function deservedLevel(view: View, projection: Projection, current?: Level): Level {
  const zoom = zoomOf(view.scale);
  const isDetailed = current === 'detail' || current === 'valley';
  if (zoom >= (isDetailed ? KEPT_ZOOM : DETAIL_ZOOM)) {
    const reach = reachOf(view, projection);
    if (isBoxWithin(reach, DETAIL_BOX))
      return current === 'valley' || doMeet(reach, VALLEY_BOX) ? 'valley' : 'detail';
  }
  return zoom >= STANDARD_ZOOM || isDetailed || current === 'standard' ? 'standard' : 'overview';
}

/** Whether a box lies in another. */
export const isBoxWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

export const doMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && a[1] <= b[3] && a[2] >= b[0] && a[3] >= b[1];
