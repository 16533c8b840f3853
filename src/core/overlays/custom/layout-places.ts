import type { Position } from '../../geometry/projection.js';
import { zoomOf } from '../../geometry/view.js';
import type { FrameContext, FrameItem, FramePart, LabelWish } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample, type SceneItem } from '../../model/scene.js';
import { HIT, PLACE_NAME } from '../../style/base-looks.js';
import type { MarkStyle } from '../../style/mark-style.js';

/** How the places of items are painted. */
export interface PlaceStyles {
  readonly point?: MarkStyle;
  readonly line?: MarkStyle;
  /** Of the name beside a point. Default: that of other places. */
  readonly label?: MarkStyle;
}

/** Where an item stands on the map. */
export interface Placed {
  /** Longitude and latitude of a point. */
  readonly point?: Position | undefined;
  /** Longitudes and latitudes of a line. */
  readonly line?: readonly Position[] | undefined;
}

type PlacedItem = SceneItem & Placed;

const POINT_STYLE: MarkStyle = { fill: 'halo', stroke: 'label', width: 2 };
const LINE_STYLE: MarkStyle = { fill: 'none', stroke: 'label', width: 2, round: true };

/** Radius of a point, and of what is met as it, in pixels. */
const RADIUS = 4;
const REACH = 11;
/** Points are named from this zoom on. */
const NAME_ZOOM = 5;

/** Items as points with their names, as lines, or as both. */
export function layoutPlaces<Item extends PlacedItem>(
  items: readonly Item[],
  layer: string,
  stylesOf: (item: Item) => PlaceStyles,
  context: FrameContext,
): FramePart {
  const isNamed = zoomOf(context.view.scale) >= NAME_ZOOM;
  const drawn = items.map((item) => layoutItem(item, layer, stylesOf(item), isNamed, context));
  return {
    items: drawn.flatMap((part) => part.items),
    labels: drawn.flatMap((part) => part.labels),
  };
}

function layoutItem(
  { id, kind, label, title, point, line = [] }: PlacedItem,
  layer: string,
  styles: PlaceStyles,
  isNamed: boolean,
  context: FrameContext,
): { items: FrameItem[]; labels: LabelWish[] } {
  const vertices = line.map(context.toPixels);
  const xy = point && context.toPixels(point);
  const marks = [
    ...(vertices.some((vertex) => isDrawn(vertex, context)) ? lineMarks(vertices, styles) : []),
    ...(xy && isDrawn(xy, context) ? pointMarks(xy, styles) : []),
  ];
  if (marks.length === 0) return { items: [], labels: [] };
  const anchor = [xy, vertices[vertices.length >> 1], ...vertices].find(
    (vertex) => vertex && context.isInside(vertex),
  );
  const item = { layer, key: id, id, label, className: kind, marks, ...(anchor ? { anchor } : {}) };
  const isSeen = isNamed && xy && context.isInside(xy);
  return { items: [item], labels: isSeen ? [nameWish(id, title.text, xy, styles)] : [] };
}

/** Whether a point lies in the view or in what is drawn beyond its edges. */
const isDrawn = ([x, y]: Position, { view: { width, height, bleed } }: FrameContext): boolean =>
  x >= -bleed && y >= -bleed && x <= width + bleed && y <= height + bleed;

const pointMarks = ([x, y]: Position, { point = POINT_STYLE }: PlaceStyles): Mark[] => [
  { type: 'circle', ...HIT, x, y, r: REACH },
  { type: 'circle', role: 'point', style: point, x, y, r: RADIUS },
];

function lineMarks(vertices: readonly Position[], { line = LINE_STYLE }: PlaceStyles): Mark[] {
  const points = vertices.flat();
  return [
    { type: 'line', ...HIT, points },
    { type: 'line', role: 'line', style: line, points },
  ];
}

const nameWish = (
  key: string,
  text: string,
  [x, y]: Position,
  { label = PLACE_NAME.style }: PlaceStyles,
): LabelWish => ({
  key,
  text,
  x,
  y,
  size: 12,
  className: PLACE_NAME.className,
  style: label,
  priority: 50,
  placement: 'point',
  room: 120,
});

/** What the legend shows of items that are painted so: a line if they have one, else a point. */
export function sampleOf(className: string, { point, line }: PlaceStyles): Sample {
  const { width, height } = SAMPLE_SIZE;
  const [x, y] = [width / 2, height / 2];
  const mark: Mark =
    line && !point
      ? { type: 'line', role: 'line', style: line, points: [1, y, width - 1, y] }
      : { type: 'circle', role: 'point', style: point ?? POINT_STYLE, x, y, r: RADIUS };
  return { className, marks: [mark] };
}
