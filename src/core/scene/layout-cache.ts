import type { DrawnOutlines } from '../geometry/drawn-outlines.js';
import type { PathCache } from '../geometry/path-data.js';
import type { Projection } from '../geometry/projection.js';
import type { View } from '../geometry/view.js';
import type { GroundGrid } from '../geometry/ground-grid.js';
import type { PoliticalMap } from '../geometry/geography-types.js';
import type { FramePart } from '../model/frame.js';
import type { OverlayItem } from '../model/scene.js';
import type { WidthCache } from './text-width.js';

/** What follows from geography and view alone, whatever the scene: pictures of one page may share it. */
export interface GeographyCache {
  readonly paths: PathCache;
  /** What lies under each spot of a view, by the countries that it was counted from. */
  readonly grids: WeakMap<
    PoliticalMap,
    readonly { readonly view: View; readonly grid: GroundGrid }[]
  >;
}

/** What laying out a scene has worked out, kept by who lays it out again for another date, finer borders or a move. */
export interface LayoutCache extends GeographyCache {
  readonly widths: WidthCache;
  /** Where it is wanted: what the path data of its layouts stands for. */
  readonly drawn?: DrawnOutlines | undefined;
  /** By the list of an overlay's items: what borders do not change. */
  readonly parts: WeakMap<
    readonly OverlayItem[],
    { readonly view: View; readonly projection: Projection; readonly part: FramePart }
  >;
}

/** What has been worked out of no layout yet; `shared`: of others of the page. */
export const createLayoutCache = (
  shared: GeographyCache = { paths: new WeakMap(), grids: new WeakMap() },
  drawn?: DrawnOutlines,
): LayoutCache => ({ ...shared, widths: new Map(), parts: new WeakMap(), drawn });
