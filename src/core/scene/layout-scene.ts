import { UN } from '../geometry/default-worldviews.js';
import type { Geography } from '../geometry/geography.js';
import { pathData } from '../geometry/path-data.js';
import type { Position } from '../geometry/projection.js';
import type { Bounds, Path } from '../geometry/shape.js';
import { toScreen, type View } from '../geometry/view.js';
import type { Frame, FrameContext, FrameItem, FramePart } from '../model/frame.js';
import type { FramePattern } from '../model/pattern.js';
import type { Scene } from '../model/scene.js';
import { shownIn, type OverlayRenderer, type ShownOverlay } from '../overlays/overlay.js';
import { BORDER_STYLES } from '../style/base-looks.js';
import { findCrowd } from './find-crowd.js';
import { createLayoutCache, type LayoutCache } from './layout-cache.js';
import { layoutCountries, outlinesOf, prepareNames } from './layout-countries.js';
import { layoutWater, visibleRivers } from './layout-water.js';
import { placeLabels } from './place-labels.js';
import { reuseItems } from './reuse-items.js';

/** What a scene is laid out with, besides the geography and the view. */
export interface LayoutOptions {
  /** What draws the overlays of the scene. */
  readonly overlays: readonly OverlayRenderer[];
  /** The pixels that something else will cover, as left, top, right, bottom: labels keep clear of them. */
  readonly reserved?: readonly Bounds[];
  /** What is as it was in this frame is the same object again, so that it need not be drawn anew. */
  readonly before?: Frame | undefined;
  /** What earlier layouts have worked out; keep one for each picture. */
  readonly cache?: LayoutCache;
}

/** Settles every pixel of a scene in a view: shapes, borders, overlays, and labels that do not collide. */
export function layoutScene(
  scene: Scene,
  geography: Geography,
  view: View,
  { overlays, reserved = [], before, cache = createLayoutCache() }: LayoutOptions,
): Frame {
  const patterns = new Map<string, FramePattern>();
  const context: FrameContext = {
    scene,
    geography,
    political: geography.political(scene.worldview),
    base: geography.political(UN),
    view,
    toPixels: pixelsIn(view, geography),
    isInside: ([x, y]: Position) => x >= 0 && y >= 0 && x <= view.width && y <= view.height,
    rings: (paths) => pathData(paths, view, true, cache.paths),
    lines: (paths) => pathData(paths, view, false, cache.paths),
    usePattern(pattern) {
      patterns.set(pattern.id, pattern);
      return pattern.id;
    },
  };
  const shown = shownIn(scene, overlays);
  const parts: FramePart[] = [
    layoutCountries(shown, context, cache.spots),
    layoutWater(context, cache.widths),
    { items: [layoutBorders(context)] },
    ...shown.map((one) => layoutOverlay(one, context, cache)),
  ];
  const labels = placeLabels(
    parts.flatMap(({ labels = [] }) => labels),
    parts.flatMap(({ obstacles = [] }) => obstacles),
    view,
    reserved,
    cache.widths,
  );
  const all = [...parts.flatMap((part) => part.items), ...labels.items];
  const layers = layersOf(overlays);
  const inOrder = layers.flatMap((layer) => all.filter((item) => item.layer === layer));
  const crowd = findCrowd(inOrder, overlays);
  return {
    view,
    layers,
    items: before ? reuseItems(inOrder, before.items, crowd.items) : inOrder,
    crowd,
    patterns: [...patterns.values()],
    numbered: [],
    labels: [],
    dropped: [],
    shortened: labels.shortened,
  };
}

const SLOTS = ['areas', 'lines', 'points'] as const;

/** The layers of a frame from the ground up. Places are marked over all overlays, which may share them. */
function layersOf(overlays: readonly OverlayRenderer[]): string[] {
  const own = SLOTS.flatMap((slot) =>
    overlays.filter(({ kind, layout, layer = 'points' }) => (kind || layout) && layer === slot),
  );
  const names = own.map(({ name }) => name);
  return ['countries', 'water', 'borders', ...names, 'places', 'labels'];
}

/** The part of one overlay; finer borders leave alone what does not depend on them. */
function layoutOverlay(
  { overlay, items }: ShownOverlay,
  context: FrameContext,
  { parts }: LayoutCache,
): FramePart {
  if (!overlay.layout) return { items: [] };
  const { view, geography } = context;
  const { projection } = geography;
  const last = overlay.ignoresBorders ? parts.get(items) : undefined;
  if (last?.view === view && last.projection === projection) return last.part;
  const part = overlay.layout(items, context);
  parts.set(items, { view, projection, part });
  return part;
}

const pixelsIn =
  (view: View, { projection }: Geography): FrameContext['toPixels'] =>
  (lonLat) =>
    toScreen(view, projection.project(lonLat));

function layoutBorders({ political, lines }: FrameContext): FrameItem {
  return {
    layer: 'borders',
    key: 'borders',
    className: 'borders',
    marks: (['solid', 'dashed', 'dotted'] as const).flatMap((kind) => {
      const d = lines(political.borders[kind]);
      const look = {
        role: 'line',
        className: `border ${kind}`,
        style: BORDER_STYLES[kind],
      } as const;
      return d === '' ? [] : [{ type: 'path', ...look, d } as const];
    }),
  };
}

/**
 * Works out in short steps what takes longest in laying out a scene, so that `layoutScene` for the same view and with the
 * same cache finds it done: countries, borders and their outlines.
 */
export function* prepareLayout(
  scene: Scene,
  geography: Geography,
  view: View,
  { overlays, cache }: Required<Pick<LayoutOptions, 'overlays' | 'cache'>>,
): Generator<void> {
  yield* geography.preparePolitical(scene.worldview);
  const political = geography.political(scene.worldview);
  const prepare = function* (paths: Iterable<readonly Path[]>, closed: boolean) {
    for (const some of paths) {
      pathData(some, view, closed, cache.paths);
      yield;
    }
  };
  yield* prepare(political.countries.values(), true);
  const toPixels = pixelsIn(view, geography);
  yield* prepareNames(scene, political, { toPixels, view }, cache.spots);
  const outlines = outlinesOf(scene, shownIn(scene, overlays), political);
  const lines = [...Object.values(political.borders), ...outlines].flat();
  yield* prepare(each([...lines, ...visibleRivers(geography, view)]), false);
  yield* prepare(each(geography.lakes.flatMap(({ paths }) => paths)), true);
}

const each = (paths: readonly Path[]): (readonly Path[])[] => paths.map((path) => [path]);
