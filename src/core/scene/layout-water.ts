import type { Geography } from '../geometry/geography.js';
import type { Path } from '../geometry/shape.js';
import { zoomOf, type View } from '../geometry/view.js';
import type { FrameContext, FrameItem, FramePart, LabelWish } from '../model/frame.js';
import { LAKE, RIVER, WATER_NAME } from '../style/base-looks.js';
import type { MarkLook } from '../style/mark-style.js';
import { textWidth, type WidthCache } from './text-width.js';

/** Rivers of each rank appear from this zoom on. */
const RIVER_ZOOM: readonly number[] = [2.5, 2.5, 2.5, 2.5, 3, 3.5, 4.5];
const SIZE = 12;

/** Rivers and lakes with the names of all waters. */
export function layoutWater(context: FrameContext, widths: WidthCache): FramePart {
  const { geography, view, lines, rings } = context;
  const lakes = geography.lakes.flatMap(({ paths }) => paths);
  return {
    items: [
      ...drawWater('rivers', RIVER, lines(visibleRivers(geography, view))),
      ...drawWater('lakes', LAKE, rings(lakes)),
    ],
    labels: nameWishes(context, widths),
  };
}

/** The rivers that are drawn at the zoom of a view. */
export function visibleRivers({ rivers }: Geography, view: View): Path[] {
  const zoom = zoomOf(view.scale);
  return rivers.flatMap(({ rank, paths }) => (zoom >= (RIVER_ZOOM[rank] ?? 5) ? paths : []));
}

const drawWater = (key: string, look: MarkLook, d: string): FrameItem[] =>
  d === ''
    ? []
    : [{ layer: 'water', key, className: 'water', marks: [{ type: 'path', ...look, d }] }];

function nameWishes(
  { scene, geography, view, toPixels, isInside }: FrameContext,
  widths: WidthCache,
): LabelWish[] {
  const outlined = new Set([...geography.lakes, ...geography.rivers].map(({ id }) => id));
  return scene.waters.flatMap(({ id, name, point, zoom, isSea }) => {
    const [x, y] = toPixels(point);
    if (!isInside([x, y]) || zoomOf(view.scale) < zoom) return [];
    if (!isSea && !outlined.has(id)) return [];
    return [
      {
        key: `water:${id}`,
        text: name,
        x,
        y,
        size: SIZE,
        ...WATER_NAME,
        priority: 30,
        placement: 'area',
        // A single long word, as some languages need, is not broken.
        room: Math.max(64, ...name.split(' ').map((word) => textWidth(word, SIZE, false, widths))),
      },
    ];
  });
}
