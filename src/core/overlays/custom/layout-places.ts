import { clipLine } from '../../geometry/clip.js';
import type { Position } from '../../geometry/projection.js';
import { sampleLines } from '../../geometry/sample-lines.js';
import { zoomOf } from '../../geometry/view.js';
import type { Encoding } from '../../model/encoding.js';
import type { FrameContext, FrameItem, FramePart, LabelRequest } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample, type SceneItem } from '../../model/scene.js';
import { HIT, PLACE_NAME } from '../../style/base-looks.js';
import type { MarkStyle } from '../../style/mark-style.js';
import { shapedPoint, type PointShape } from './point-shapes.js';

/** How the places of items are painted. */
export interface PlaceStyles {
  readonly point?: MarkStyle;
  /** Default: `circle`. */
  readonly shape?: PointShape;
  /** Of the point, in pixels. Default: 4. */
  readonly radius?: number;
  readonly line?: MarkStyle;
  /** A paler line amid the line, which makes it double. Default: none. */
  readonly core?: MarkStyle;
  /** Of the name beside a point. Default: that of other places. */
  readonly label?: MarkStyle;
}

/** A line of an item of several. */
export interface PlacedLine extends Pick<PlaceStyles, 'line' | 'core'> {
  /** Longitudes and latitudes. */
  readonly points: readonly Position[];
}

/** Where an item stands on the map. */
export interface Placed {
  /** Longitude and latitude of a point. */
  readonly point?: Position | undefined;
  /** Longitudes and latitudes of a line. */
  readonly line?: readonly Position[] | undefined;
  /** Several lines, each painted as it says itself, else as the item. */
  readonly lines?: readonly PlacedLine[] | undefined;
  /** The name beside the point, or beside the middle of lines. Default: the title beside a point, none beside lines. */
  readonly name?: string | undefined;
}

type PlacedItem = SceneItem & Placed;

const POINT_STYLE: MarkStyle = { fill: 'halo', stroke: 'label', width: 2 };
const LINE_STYLE: MarkStyle = { fill: 'none', stroke: 'label', width: 2, round: true };

/** Radius of a point, and of what is met as it, in pixels. */
const RADIUS = 4;
const REACH = 11;
/** From this zoom on all are named that find room; farther out where they are few, so that a map of them tells which they are. */
const NAME_ZOOM = 5;
const FEW = 12;

/** Items as points with their names, as lines, or as both. */
export function layoutPlaces<Item extends PlacedItem>(
  items: readonly Item[],
  layer: string,
  stylesOf: (item: Item) => PlaceStyles,
  context: FrameContext,
): FramePart {
  const isNamed = items.length <= FEW || zoomOf(context.view.scale) >= NAME_ZOOM;
  const drawn = items.map((item) => layoutItem(item, layer, stylesOf(item), isNamed, context));
  return {
    items: drawn.flatMap((part) => part.items),
    labels: drawn.flatMap((part) => part.labels),
    // Among very many points no name finds a place that none of them lies in.
    obstacles:
      items.length <= MANY
        ? drawn.flatMap(({ spot, courses }) => [...(spot ?? []), ...sampleLines(courses)])
        : [],
  };
}

/** More points than names can keep clear of. */
const MANY = 400;

interface LaidOutItem {
  readonly items: readonly FrameItem[];
  readonly labels: readonly LabelRequest[];
  /** What names keep off: its point, and what the view shows of its lines, each as x0, y0, x1, y1, … */
  readonly spot?: Position | undefined;
  readonly courses: readonly (readonly number[])[];
}

function layoutItem(
  { id, kind, label, title, point, line, lines = [], name }: PlacedItem,
  layer: string,
  styles: PlaceStyles,
  isNamed: boolean,
  context: FrameContext,
): LaidOutItem {
  const all = line ? [{ points: line }, ...lines] : lines;
  const encoding = context.encodingOf(id);
  const drawn = all.map((one) => ({
    ...encoded({ ...styles, ...one }, encoding),
    points: one.points.map(context.toPixels),
  }));
  const shown = drawn.filter(({ points }) => isCrossing(points, context));
  const xy = point && context.toPixels(point);
  const marks = [
    ...shown.flatMap(hitsOf),
    ...shown.flatMap(lineMarks),
    ...(xy && isDrawn(xy, context) ? pointMarks(xy, styles) : []),
  ];
  if (marks.length === 0) return { items: [], labels: [], courses: [] };
  const isPoint = xy !== undefined && context.isInside(xy);
  const anchor = isPoint ? xy : middleOf(shown, context);
  const item = { layer, key: id, id, label, className: kind, marks, ...(anchor ? { anchor } : {}) };
  const said = name ?? (isPoint ? title.text : undefined);
  // What an editor says of a name asks for it.
  const isWanted = isNamed || context.scene.labels?.has(id);
  const isSeen = isWanted && anchor !== undefined && said !== undefined;
  const placement = isPoint ? 'point' : 'leader';
  const labels = isSeen ? [{ ...nameRequest(id, said, anchor, styles), placement } as const] : [];
  const { width, height } = context.view;
  const courses = shown.flatMap(({ points }) => clipLine(points.flat(), [0, 0, width, height]));
  return { items: [item], labels, spot: isPoint ? xy : undefined, courses };
}

/** A line as wide and in the colour that a number gives it. */
function encoded<Styles extends PlaceStyles>(
  styles: Styles,
  encoding: Encoding | undefined,
): Styles {
  if (encoding?.width === undefined) return styles;
  const { width, paint } = encoding;
  const { core: _, ...others } = styles;
  const line: MarkStyle = {
    ...(styles.line ?? LINE_STYLE),
    width,
    ...(paint && { stroke: paint }),
  };
  return { ...others, line } as unknown as Styles;
}

/** Whether a point lies in the view or in what is drawn beyond its edges. */
const isDrawn = ([x, y]: Position, { view: { width, height, overscan } }: FrameContext): boolean =>
  x >= -overscan && y >= -overscan && x <= width + overscan && y <= height + overscan;

/** Whether any of a line lies there, be all of its vertices elsewhere. */
const isCrossing = (
  points: readonly Position[],
  { view: { width, height, overscan } }: FrameContext,
) =>
  clipLine(points.flat(), [-overscan, -overscan, width + overscan, height + overscan]).length > 0;

/** The vertex in the middle of the longest part of lines that the view shows, else the middle of that part. */
function middleOf(
  lines: readonly { readonly points: readonly Position[] }[],
  { view: { width, height } }: FrameContext,
): Position | undefined {
  const parts = lines.flatMap(({ points }) => clipLine(points.flat(), [0, 0, width, height]));
  const longest = parts.reduce<readonly number[]>(
    (best, part) => (lengthOf(part) > lengthOf(best) ? part : best),
    [],
  );
  const count = longest.length / 2;
  if (count < 2) return undefined;
  const at = (i: number): Position => [longest[2 * i]!, longest[2 * i + 1]!];
  const middle = count >> 1;
  if (count > 2) return at(middle);
  const [[x0, y0], [x1, y1]] = [at(0), at(1)];
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

const lengthOf = (line: readonly number[]): number =>
  line.reduce(
    (sum, _, i) =>
      i % 2 === 0 && i > 0
        ? sum + Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!)
        : sum,
    0,
  );

const pointMarks = (
  xy: Position,
  { point = POINT_STYLE, shape = 'circle', radius = RADIUS }: PlaceStyles,
): Mark[] => [
  { type: 'circle', ...HIT, x: xy[0], y: xy[1], r: REACH },
  shapedPoint(shape, point, xy, radius),
];

const hitsOf = ({ points }: PlacedLine): Mark[] => [
  { type: 'line', ...HIT, points: points.flat() },
];

function lineMarks({ points, line = LINE_STYLE, core }: PlacedLine): Mark[] {
  const vertices = points.flat();
  return [
    { type: 'line', role: 'line', style: line, points: vertices },
    ...(core ? [{ type: 'line', role: 'core', style: core, points: vertices } as const] : []),
  ];
}

const nameRequest = (
  key: string,
  text: string,
  [x, y]: Position,
  { label = PLACE_NAME.style }: PlaceStyles,
): Omit<LabelRequest, 'placement'> => ({
  key,
  text,
  x,
  y,
  size: 12,
  className: PLACE_NAME.className,
  style: label,
  priority: 50,
  maxWidth: 120,
});

/** What the legend shows of items that are painted so: a line if they have one, else a point. */
export function sampleOf(className: string, styles: PlaceStyles): Sample {
  const { point = POINT_STYLE, shape = 'circle', radius = RADIUS, line, core } = styles;
  const { width, height } = SAMPLE_SIZE;
  const [x, y] = [width / 2, height / 2];
  const ends: Position[] = [
    [1, y],
    [width - 1, y],
  ];
  const marks =
    line && !styles.point
      ? lineMarks({ points: ends, line, ...(core ? { core } : {}) })
      : [shapedPoint(shape, point, [x, y], radius)];
  return { className, marks };
}
