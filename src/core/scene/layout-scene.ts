import { UN } from '../geometry/default-worldviews.js';
import type { Geography, PoliticalMap } from '../geometry/geography.js';
import { GroundGrid } from '../geometry/ground-grid.js';
import { lineParts, pathData } from '../geometry/path-data.js';
import type { Position } from '../geometry/projection.js';
import { sampleLines } from '../geometry/sample-lines.js';
import type { Bounds, Path } from '../geometry/shape.js';
import { isSameView, toScreen, type View } from '../geometry/view.js';
import type { Frame, FrameContext, FramePart, LabelRequest, WordsRequest } from '../model/frame.js';
import type { FramePattern } from '../model/pattern.js';
import type { Scene } from '../model/scene.js';
import {
  shownIn,
  type LandContext,
  type OverlayRenderer,
  type ShownOverlay,
} from '../overlays/overlay.js';
import { widthClassOf } from '../style/width-class.js';
import { drawWaters, visibleLakes, visibleRivers } from './draw-waters.js';
import { findCrowd } from './find-crowd.js';
import { groundAreas } from './ground-areas.js';
import { layGround } from './lay-ground.js';
import { createLayoutCache, type LayoutCache } from './layout-cache.js';
import { layoutBorders, layoutCountries, outlinesOf } from './layout-countries.js';
import { nameCountries, nameWaters } from './layout-names.js';
import { areasOf, measureCountries, memberLand, paintLand } from './paint-land.js';
import { placeLabels } from './place-labels.js';
import { reuseItems } from './reuse-items.js';
import { samplesOf } from './sized-entries.js';
import { rewordNames, staying } from './reword-names.js';

/** What a scene is laid out with, besides the geography and the view. */
export interface LayoutOptions {
  /** What draws the overlays of the scene. */
  readonly overlays: readonly OverlayRenderer[];
  /** The pixels that something else will cover, as left, top, right, bottom: labels keep clear of them. */
  readonly reserved?: readonly Bounds[];
  /** What else is said on the picture, such as an editor's notes, given where its items stand. */
  readonly tell?: Tell | undefined;
  /** For a close-up: the names that it has in place of those of the map. Its focus is solid whatever part of it that covers. */
  readonly namesIn?: ((context: FrameContext) => readonly LabelRequest[]) | undefined;
  /** For a small map: as in a close-up; names but that of the focus stand on their own land or not at all. */
  readonly namesStay?: boolean;
  /** Ids of items that something else beside or over the picture tells of, such as an inset: they have no words on it. */
  readonly told?: readonly string[];
  /** What is as it was in this frame is the same object again, not to be drawn anew. */
  readonly before?: Frame | undefined;
  /** What earlier layouts have worked out; keep one for each picture. */
  readonly cache?: LayoutCache;
}

/** Words for the picture, and the boxes that they take besides; they keep clear of what is reserved. */
export type Tell = (
  anchorOf: (id: string) => Position | undefined,
  context: FrameContext,
  reserved: readonly Bounds[],
  lines: readonly number[],
) => { readonly words: readonly WordsRequest[]; readonly reserved: readonly Bounds[] };

/** Settles every pixel of a scene in a view: shapes, borders, overlays, and labels that do not collide. */
export function layoutScene(
  scene: Scene,
  geography: Geography,
  view: View,
  options: LayoutOptions,
): Frame {
  const steps = layoutInSteps(scene, geography, view, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in short steps, the last of which gives the frame. */
export function* layoutInSteps(
  scene: Scene,
  geography: Geography,
  view: View,
  {
    overlays,
    reserved = [],
    tell,
    namesIn,
    namesStay,
    told: elsewhere = [],
    before,
    cache = createLayoutCache(),
  }: LayoutOptions,
): Generator<void, Frame> {
  const patterns = new Map<string, FramePattern>();
  const shown = shownIn(scene, overlays);
  const land = landOf(scene, geography, view, shown, cache, namesStay ?? Boolean(namesIn));
  yield;
  const dataOf = (paths: readonly Path[], closed: boolean): string => {
    const data = pathData(paths, view, closed, cache.paths);
    cache.drawn?.set(data, { paths, closed, view });
    return data;
  };
  const context: FrameContext = {
    scene,
    geography,
    political: land.political,
    base: geography.political(UN),
    view,
    widthClass: land.widthClass,
    ground: land.ground,
    held: new Map(land.painted.claims.map(({ key, holder }) => [key, holder])),
    landOf: (id) => memberLand(land.painted, id),
    toPixels: pixelsIn(view, geography),
    encodingOf: (id) => land.encodings.get(id),
    isInside: ([x, y]: Position) => x >= 0 && y >= 0 && x <= view.width && y <= view.height,
    rings: (paths) => dataOf(paths, true),
    lines: (paths) => dataOf(paths, false),
    usePattern(pattern) {
      patterns.set(pattern.id, pattern);
      return pattern.id;
    },
  };
  const parts: { readonly one: ShownOverlay; readonly part: FramePart }[] = [];
  for (const one of shown) {
    parts.push({ one, part: layoutOverlay(one, context, cache) });
    yield;
  }
  const toldBy = (layer: OverlayRenderer['layer']) =>
    new Set(
      parts.flatMap(({ one, part }) => (one.overlay.layer === layer ? (part.told ?? []) : [])),
    );
  const symbols = new Map(parts.flatMap(({ part }) => [...(part.symbols ?? [])]));
  const told = { ends: toldBy('lines'), parties: toldBy('areas'), symbols };
  const anchorOf = (id: string) =>
    parts.flatMap(({ part }) => part.items).find((item) => item.id === id)?.anchor;
  const obstacles = [
    ...parts.flatMap(({ part }) => part.obstacles ?? []),
    ...(context.held.size > 0 ? contestedLines(land.political, view) : []),
  ];
  const more = tell?.(anchorOf, context, reserved, obstacles);
  const labels = placeLabels(
    {
      names: rewordNames(
        namesIn?.(context) ?? [
          ...nameCountries(land.painted, told, context),
          ...nameWaters(context, cache.widths),
          ...parts.flatMap(({ part: { labels: requests = [] } }) => requests),
        ],
        context,
      ).map((name) => (namesStay ? staying(name) : name)),
      words: [
        ...parts.flatMap(({ part: { words = [] } }) =>
          words.filter(({ item }) => !elsewhere.includes(item)),
        ),
        ...(more?.words ?? []),
      ],
      obstacles,
      reserved: more ? [...reserved, ...more.reserved] : reserved,
    },
    context,
    cache.widths,
  );
  yield;
  const all = [
    ...layoutCountries(land.painted, context),
    ...drawWaters(context),
    ...layoutBorders(land.painted, context),
    ...parts.flatMap(({ part }) => part.items),
    ...labels.items,
  ];
  const layers = layersOf(overlays);
  const inOrder = layers.flatMap((layer) => all.filter((item) => item.layer === layer));
  const crowd = findCrowd(inOrder, overlays);
  const dropped = [
    ...land.dropped,
    ...parts.flatMap(({ part }) => part.dropped ?? []),
    ...labels.dropped,
  ];
  return {
    view,
    layers,
    items: before ? reuseItems(inOrder, before.items, crowd.items) : inOrder,
    crowd,
    patterns: [...patterns.values()],
    numbered: labels.numbered,
    labels: labels.labels,
    dropped,
    samples: samplesOf(parts),
    form: scene.form === 'map' && land.dropped.length > 0 ? 'multiples' : scene.form,
  };
}

/** Points along borders that are not settled: where they are what the map is about, no name crosses them. */
const contestedLines = ({ borders: { dashed, dotted } }: PoliticalMap, view: View) =>
  sampleLines(lineParts([...dashed, ...dotted], view));

/** How land is painted, and what lies under each spot of the picture. */
function landOf(
  scene: Scene,
  geography: Geography,
  view: View,
  shown: readonly ShownOverlay[],
  cache: LayoutCache,
  isCloseUp = false,
) {
  const political = geography.political(scene.worldview);
  const lakes = geography.lakes.flatMap(({ paths }) => paths);
  const grid = gridOf(political, lakes, view, cache);
  const sizes = measureCountries(political, grid);
  const widthClass = widthClassOf(view);
  const landContext: LandContext = { widthClass, areaOf: (code) => sizes.get(code) ?? 0 };
  const painted = paintLand(scene, shown, political, view, landContext, isCloseUp);
  return {
    political,
    widthClass,
    painted,
    ground: layGround(groundAreas(painted, political, lakes), grid),
    encodings: new Map(
      shown.flatMap(({ overlay, items }) => [...(overlay.encode?.(items, landContext) ?? [])]),
    ),
    dropped: shown.flatMap(({ overlay, items }) => overlay.dropped?.(items, landContext) ?? []),
  };
}

/** The grid of a view: that of before, or of another map of the page that shows the same land. */
function gridOf(
  political: PoliticalMap,
  lakes: readonly Path[],
  view: View,
  { grids }: LayoutCache,
): GroundGrid {
  const known = grids.get(political) ?? [];
  const last = known.find((one) => isSameView(one.view, view));
  if (last) return last.grid;
  const grid = new GroundGrid(areasOf(political, lakes), view);
  grids.set(political, [{ view, grid }, ...known].slice(0, GRIDS_KEPT));
  return grid;
}

/** How many views are remembered, as of paths. */
const GRIDS_KEPT = 4;

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
  (view: View, { projection }: Geography) =>
  (lonLat: Position) =>
    toScreen(view, projection.project(lonLat));

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
  const { painted } = landOf(scene, geography, view, shownIn(scene, overlays), cache);
  yield;
  const outlines = outlinesOf(scene, painted.edges, political);
  const lines = [...Object.values(political.borders), ...outlines].flat();
  yield* prepare(each([...lines, ...visibleRivers(geography, view)]), false);
  yield* prepare(each(visibleLakes(geography, view).flatMap(({ paths }) => paths)), true);
}

const each = (paths: readonly Path[]): (readonly Path[])[] => paths.map((path) => [path]);
