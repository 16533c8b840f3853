import type { Geography } from '../geometry/geography.js';
import type { Position } from '../geometry/projection.js';
import { UN } from '../geometry/default-worldviews.js';
import { linesData, ringsData } from '../geometry/path-data.js';
import type { Bounds, Path } from '../geometry/shape.js';
import { toScreen, zoomOf, type View } from '../geometry/view.js';
import {
  LAYERS,
  type Frame,
  type FrameContext,
  type FrameItem,
  type FramePattern,
  type LabelWish,
} from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { OVERLAY_NAMES, OVERLAYS } from '../overlays/index.js';
import { edgesOf, layoutCountries, prepareNames } from './layout-countries.js';

import { placeLabels } from './place-labels.js';
import { reuseItems } from './reuse-items.js';
import { textWidth } from './text-width.js';

/**
 * Settles every pixel of a scene in a view: shapes, borders, overlays, and labels that do not collide. Labels keep clear
 * of `reserved`, the pixels that something else will cover: left, top, right, bottom. What is as it was in the frame
 * `before` is the same object again, so that it need not be drawn anew.
 */
export function layoutScene(
  scene: Scene,
  geography: Geography,
  view: View,
  reserved: readonly Bounds[] = [],
  before?: Frame,
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
    usePattern(pattern) {
      patterns.set(pattern.id, pattern);
      return pattern.id;
    },
  };
  const parts = [
    layoutCountries(context),
    {
      items: [...layoutWater(context), layoutBorders(context)],
      labels: waterLabels(context),
      obstacles: [],
    },
    ...OVERLAY_NAMES.map((name) => OVERLAYS[name].layout(scene[name] as never, context)),
  ];
  const labels = placeLabels(
    parts.flatMap((part) => part.labels),
    parts.flatMap((part) => part.obstacles),
    view,
    reserved,
  );
  const all = [...parts.flatMap((part) => part.items), ...labels.items];
  const items = LAYERS.flatMap((layer) => all.filter((item) => item.layer === layer));
  const { shortened } = labels;
  return {
    view,
    items: before ? reuseItems(items, before.items) : items,
    patterns: [...patterns.values()],
    shortened,
  };
}

const pixelsIn =
  (view: View, { projection }: Geography): FrameContext['toPixels'] =>
  (lonLat) =>
    toScreen(view, projection.project(lonLat));

/**
 * Works out in short steps what takes longest in laying out a scene, so that `layoutScene` for the same view finds it done:
 * countries, borders and their outlines.
 */
export function* prepareLayout(scene: Scene, geography: Geography, view: View): Generator<void> {
  yield* geography.preparePolitical(scene.worldview);
  const political = geography.political(scene.worldview);
  for (const paths of political.countries.values()) {
    ringsData(paths, view);
    yield;
  }
  const toPixels = pixelsIn(view, geography);
  yield* prepareNames(scene, political, { toPixels, view });
  const lines = [...Object.values(political.borders), ...edgesOf(scene, political)].flat();
  for (const path of [...lines, ...visibleRivers(geography, view)]) {
    linesData([path], view);
    yield;
  }
  for (const path of geography.lakes.flatMap(({ paths }) => paths)) {
    ringsData([path], view);
    yield;
  }
}

/** Rivers of each rank appear from this zoom on. */
const RIVER_ZOOM: readonly number[] = [2.5, 2.5, 2.5, 2.5, 3, 3.5, 4.5];

function visibleRivers({ rivers }: Geography, view: View): Path[] {
  const zoom = zoomOf(view.scale);
  return rivers.flatMap(({ rank, paths }) => (zoom >= (RIVER_ZOOM[rank] ?? 5) ? paths : []));
}

function layoutWater({ geography, view }: FrameContext): FrameItem[] {
  const item = (key: string, d: string, className: string): FrameItem[] =>
    d === ''
      ? []
      : [{ layer: 'water', key, className: 'water', marks: [{ type: 'path', d, className }] }];
  return [
    ...item('rivers', linesData(visibleRivers(geography, view), view), 'river'),
    ...item(
      'lakes',
      ringsData(
        geography.lakes.flatMap(({ paths }) => paths),
        view,
      ),
      'lake',
    ),
  ];
}

function layoutBorders({ political, view }: FrameContext): FrameItem {
  return {
    layer: 'borders',
    key: 'borders',
    className: 'borders',
    marks: (['solid', 'dashed', 'dotted'] as const).flatMap((style) => {
      const d = linesData(political.borders[style], view);
      return d === '' ? [] : [{ type: 'path', d, className: `border ${style}` } as const];
    }),
  };
}

/** Names of waters appear from these zooms on; lesser ones from the last. */
const WATER_NAME_ZOOM: Readonly<Record<string, number>> = {
  'caspian-sea': 0,
  'black-sea': 2.5,
  'arabian-sea': 2.5,
  'bay-of-bengal': 2.5,
  'persian-gulf': 3,
  'aral-sea': 3,
  mediterranean: 3,
  'red-sea': 3,
  balkhash: 3.5,
  'issyk-kul': 4,
  'amu-darya': 4,
  'syr-darya': 4,
  'gulf-of-oman': 4.5,
  'sea-of-azov': 4.5,
  baikal: 3.5,
  helmand: 4.5,
  panj: 5,
};
const LESSER_WATER_ZOOM = 5.5;

function waterLabels({ scene, geography, view, toPixels, isInside }: FrameContext): LabelWish[] {
  const zoom = zoomOf(view.scale);
  const outlined = new Set([...geography.lakes, ...geography.rivers].map(({ id }) => id));
  const isOpenWater = (id: string) =>
    /sea|gulf|bay|strait|mediterranean/.test(id) && id !== 'aral-sea';
  return scene.waters.flatMap(({ id, name, point }) => {
    const [x, y] = toPixels(point);
    if (!isInside([x, y]) || zoom < (WATER_NAME_ZOOM[id] ?? LESSER_WATER_ZOOM)) return [];
    if (!isOpenWater(id) && !outlined.has(id)) return [];
    return [
      {
        key: `water:${id}`,
        text: name,
        x,
        y,
        size: 12,
        className: 'label-water',
        priority: 30,
        placement: 'area',
        // A single long word, as some languages need, is not broken.
        room: Math.max(64, ...name.split(' ').map((word) => textWidth(word, 12))),
      },
    ];
  });
}
