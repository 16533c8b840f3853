import type { PathCache } from '../geometry/path-data.js';
import type { Projection } from '../geometry/projection.js';
import type { View } from '../geometry/view.js';
import type { GroundGrid } from '../geometry/ground-grid.js';
import type { PoliticalMap } from '../geometry/geography-types.js';
import type { FramePart } from '../model/frame.js';
import type { OverlayItem } from '../model/scene.js';
import type { WidthCache } from './text-width.js';

/** What laying out a scene has worked out, kept by who lays it out again for another date, finer borders or a move. */
export interface LayoutCache {
  readonly paths: PathCache;
  /** What lies under each spot of a view, by the countries that it was counted from. */
  readonly grids: WeakMap<PoliticalMap, { readonly view: View; readonly grid: GroundGrid }>;
  readonly widths: WidthCache;
  /** By the list of an overlay's items: what borders do not change. */
  readonly parts: WeakMap<
    readonly OverlayItem[],
    { readonly view: View; readonly projection: Projection; readonly part: FramePart }
  >;
}

export const createLayoutCache = (): LayoutCache => ({
  paths: new WeakMap(),
  grids: new WeakMap(),
  widths: new Map(),
  parts: new WeakMap(),
});
