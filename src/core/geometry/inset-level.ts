import type { Box } from '../data/primitives.js';
import { DETAIL_BOX, doMeet, isBoxWithin, VALLEY_BOX, type Level } from './levels.js';
import type { Projection } from './projection.js';
import { viewBox, zoomOf, type View } from './view.js';

/** The levels of a map, and the cut of the Fergana valley that is made for insets alone. */
export type InsetLevel = Level | 'valley-inset';

/** What the cut holds; beside it there is no land. */
export const INSET_BOX: Box = [68.8, 39.15, 72.1, 40.85];

/** From these zooms on an inset is drawn from finer geometry, as a map would be; the cut is as fine as its size asks for. */
const STANDARD_ZOOM = 2.8;
const DETAIL_ZOOM = 6.5;
const CUT_ZOOM = 8.5;

/** The level of detail that a close-up deserves. It is seen as it is drawn: nobody drags it. */
export function insetLevel(view: View, projection: Projection): InsetLevel {
  const zoom = zoomOf(view.scale);
  const seen = viewBox(view, projection);
  if (zoom < STANDARD_ZOOM) return 'overview';
  if (zoom < DETAIL_ZOOM) return 'standard';
  if (zoom < CUT_ZOOM && isBoxWithin(seen, INSET_BOX)) return 'valley-inset';
  if (!isBoxWithin(seen, DETAIL_BOX)) return 'standard';
  return doMeet(seen, VALLEY_BOX) ? 'valley' : 'detail';
}

/**
 * Whom the geometry of a close-up is owed to, where its licence asks for that to be printed. The topologies say the same; it is
 * known before they are there, so that the line below a map does not grow when its close-up comes.
 */
export function insetAttribution(view: View, projection: Projection): string | undefined {
  const level = insetLevel(view, projection);
  return level === 'valley-inset' || level === 'valley' ? OPEN_STREET_MAP : undefined;
}

/** See https://www.openstreetmap.org/copyright. */
export const OPEN_STREET_MAP = '© OpenStreetMap contributors';
