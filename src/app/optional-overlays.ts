import type { MapData } from '../core/data/map-data.js';
import type { OptionalName } from '../core/overlays/optional.js';
import type { OverlayHistory, OverlayRenderer } from '../core/overlays/overlay.js';
import type { Completion } from './completion.js';
import { Resource } from './resource.js';

/** The two halves of an optional overlay, each a chunk of its own: data with all of its items needs no record. */
export interface OptionalOverlay {
  /** Begins the ids of its items. */
  readonly kind: string;
  readonly type: Resource<OptionalType>;
  /** The library's items of it, if there are any. */
  readonly record?: Resource<MapData> | undefined;
}

/**
 * What draws an overlay and tells of it over time; data of a page's own has been read before, but for what its items keep
 * elsewhere.
 */
export type OptionalType = OverlayRenderer &
  OverlayHistory & { readonly Completion?: (new () => Completion) | undefined };

/** What gives data the library's items of them. */
export const addingOptional = new Resource(() => import('../core/scene/add-optional.js'));

/** What loads them in browsers; core/overlays/optional.ts has their registry. */
const LOADERS: Readonly<Record<OptionalName, OptionalOverlay>> = {
  shapes: {
    kind: 'shape',
    type: new Resource(async () => {
      const [{ shapes }, { ShapeFiles }] = await Promise.all([
        import('../core/overlays/shapes.js'),
        import('./shape-files.js'),
      ]);
      return { ...shapes, Completion: ShapeFiles };
    }),
  },
  corridors: {
    kind: 'corridor',
    type: new Resource(async () => (await import('../core/overlays/corridors.js')).corridors),
    record: new Resource(async () => (await import('../datasets/corridors/record.js')).record),
  },
  sites: {
    kind: 'site',
    type: new Resource(async () => (await import('../core/overlays/sites.js')).sites),
    record: new Resource(async () => (await import('../datasets/sites/record.js')).record),
  },
  values: {
    kind: 'value',
    type: new Resource(async () => (await import('../core/overlays/values.js')).values),
  },
};

/** The overlays that are loaded where a map uses them, in drawing order. */
export const OPTIONAL: readonly (OptionalOverlay & { readonly name: string })[] = Object.entries(
  LOADERS,
).map(([name, overlay]) => ({ name, ...overlay }));
