import type { ShapeRole } from '../../data/shape.js';
import { clipLine } from '../../geometry/clip.js';
import type { Outline } from '../../geometry/outline.js';
import { lineParts } from '../../geometry/path-data.js';
import type { Position } from '../../geometry/projection.js';
import { sampleLines } from '../../geometry/sample-lines.js';
import type { View } from '../../geometry/view.js';
import type { Path } from '../../geometry/shape.js';
import { visiblePoint, type VisiblePoint } from '../../geometry/visible-point.js';
import type { Encoding } from '../../model/encoding.js';
import type { FrameContext, FrameItem, FramePart, LabelRequest } from '../../model/frame.js';
import type { GroupedLand } from '../../model/ground.js';
import type { Mark } from '../../model/mark.js';
import type { SceneItem } from '../../model/scene.js';
import { HIT } from '../../style/base-looks.js';
import type { MarkStyle } from '../../style/mark-style.js';
import type { Paint } from '../../style/paint.js';
import { byWidth } from '../../style/width-class.js';
import {
  coloursOf,
  edgeStyle,
  lineMarks,
  POINT_RADIUS,
  pointStyle,
  roleFor,
  tintStyle,
} from './shape-styles.js';

/** What laying out a shape needs of its item. */
export interface DrawnShape extends SceneItem {
  readonly name: string;
  readonly shapeRole: ShapeRole | undefined;
  readonly color: string | undefined;
  readonly outline: Outline | undefined;
}

/** Of parts of a frame, those that a shape has. */
type Laid = Required<Pick<FramePart, 'items' | 'labels' | 'obstacles'>>;

const NOTHING: Laid = { items: [], labels: [], obstacles: [] };
const LAYER = 'shapes';
/** What is met as a point, in pixels. */
const REACH = 11;
/** The least that an area shows to be named, in square pixels. */
const LEAST_NAMED = 600;
/** A name stands on its area where it takes no more than so much of its width, else beside it. */
const MOST_OF_WIDTH = 0.95;
/** As far from the middle of its area, in pixels, as a name beside it is moved off that. */
const MOST_BESIDE = 60;
/** About the width of a letter, in its size. */
const LETTER = 0.55;

/** A shape in a view: its area under borders and waters where it can be, its lines and points over them, and its name. */
export function layoutShape(item: DrawnShape, context: FrameContext): Laid {
  const { outline } = item;
  if (!outline) return NOTHING;
  const area = outline.hasAreas ? layArea(item, outline, context) : undefined;
  const line = outline.hasLines ? layLine(item, outline, context) : undefined;
  const points = layPoints(item, outline, context);
  const above = [...(line?.marks ?? []), ...points.marks];
  const label = area?.label ?? line?.label ?? points.label;
  const anchor = area?.anchor ?? line?.anchor ?? points.anchor;
  const common = {
    key: item.id,
    id: item.id,
    label: item.label,
    className: item.kind,
    ...(anchor ? { anchor } : {}),
  };
  const obstacles = [area, line, points].flatMap((part) => part?.obstacles ?? []);
  const labels = label ? [label] : [];
  // Under the names of borders and waters, unless the dark fill of the focus would cover it there.
  if (area && above.length === 0 && !area.isOnFocus)
    return {
      items: [
        { ...common, layer: 'countries', marks: area.fill },
        { layer: 'borders', key: `edge:${item.id}`, className: 'shape-edge', marks: area.edges },
      ],
      labels,
      obstacles,
    };
  const marks = [...(area ? [...area.fill, ...area.edges] : []), ...above];
  if (marks.length === 0) return NOTHING;
  return { items: [{ ...common, layer: LAYER, marks } satisfies FrameItem], labels, obstacles };
}

/** How an area is painted. */
interface AreaPaint {
  readonly fill: MarkStyle;
  readonly edge: Paint;
  /** Names on it, and what is around their letters. */
  readonly text: Paint;
  readonly ground: Paint;
}

/** By the number that it bears, else by the body that it belongs to, else as it says itself. */
function paintOf(
  { shapeRole, color }: DrawnShape,
  { fill, edges }: GroupedLand,
  encoding: Encoding | undefined,
): AreaPaint {
  const role = roleFor('area', shapeRole);
  const { line, tint, text } = coloursOf(color);
  const shade = encoding?.fill;
  // What tells a number has a quiet edge: its colour says enough.
  if (shade)
    return { fill: { fill: shade.paint }, edge: 'muted', text: shade.text, ground: shade.paint };
  const edge = edges[0]?.style.stroke ?? line;
  if (!fill) return { fill: tintStyle(role, tint), edge, text, ground: tint };
  const { paint, opacity } = fill;
  const style = { fill: paint, ...(opacity === undefined ? {} : { opacity }) };
  return { fill: style, edge, text: fill.text, ground: paint };
}

interface LaidArea {
  readonly fill: readonly Mark[];
  readonly edges: readonly Mark[];
  readonly isOnFocus: boolean;
  readonly anchor?: Position;
  readonly label?: LabelRequest;
  /** Its edges, where its name stands beside it and not across them. */
  readonly obstacles: readonly number[];
}

function layArea(item: DrawnShape, outline: Outline, context: FrameContext): LaidArea | undefined {
  const { view, geography, ground, rings, widthClass, landOf, encodingOf } = context;
  const paths = outline.areas(geography.projection, view.scale);
  const d = rings(paths);
  if (d === '') return undefined;
  const spot = visiblePoint(paths, view, new WeakMap());
  const anchor: Position | undefined = spot && [spot.x, spot.y];
  const under = anchor && ground.countryAt(anchor);
  const isOnFocus = under !== undefined && ground.fillOf(under).role === 'focus';
  const groups = landOf(item.id);
  const paint = paintOf(item, groups, encodingOf(item.id));
  const role = roleFor('area', item.shapeRole);
  const width = byWidth([1.2, 1.2, 1], widthClass);
  const own = edgeStyle(role, paint.edge, width);
  // With a stroke of its own it answers the pointer as others do.
  const fill: Mark = {
    type: 'path',
    role: 'area',
    style: { ...paint.fill, stroke: paint.edge, width },
    d,
  };
  const edges = groups.edges.flatMap((edge) => edgeMarks(edge, d));
  const label =
    spot && spot.area >= LEAST_NAMED ? nameInArea(item, spot, paint, context) : undefined;
  return {
    fill: [fill],
    edges: edges.length > 0 ? edges : [{ type: 'path', role: 'line', style: own, d }],
    isOnFocus,
    ...(anchor ? { anchor } : {}),
    ...(label ? { label } : {}),
    obstacles: label?.placement === 'leader' ? sampleLines(seenLines(paths, view)) : [],
  };
}

/** The line of a body around an area, or its band inside of that. */
function edgeMarks({ style, inset }: GroupedLand['edges'][number], d: string): Mark[] {
  const line: Mark = { type: 'path', role: 'line', style, d };
  if (inset === undefined) return [line];
  const wide = { ...style, width: 2 * (inset + (style.width ?? 0)) };
  return [{ ...line, style: wide, clip: d }];
}

function nameInArea(
  item: DrawnShape,
  { x, y, width, area }: VisiblePoint,
  { text, ground }: AreaPaint,
  { widthClass }: FrameContext,
): LabelRequest {
  const size = byWidth([13, 12.5, 12], widthClass);
  const words = Math.max(...item.name.split(' ').map(({ length }) => length)) * LETTER * size;
  const isInside = words <= width * MOST_OF_WIDTH;
  const request = nameRequest(item, [x, y], isInside ? text : 'label', size);
  return {
    ...request,
    ...(isInside ? { style: { ...request.style, halo: ground } } : {}),
    priority: area,
    ...(isInside
      ? { placement: 'area' }
      : { placement: 'leader', radius: Math.min(width / 2, MOST_BESIDE) }),
    maxWidth: Math.max(words * 1.2, width),
  };
}

interface LaidAbove {
  readonly marks: readonly Mark[];
  readonly obstacles: readonly number[];
  readonly anchor?: Position;
  readonly label?: LabelRequest;
}

function layLine(item: DrawnShape, outline: Outline, context: FrameContext): LaidAbove | undefined {
  const { view, geography, lines, widthClass, encodingOf } = context;
  const paths = outline.lines(geography.projection, view.scale);
  const d = lines(paths);
  if (d === '') return undefined;
  const seen = seenLines(paths, view);
  const anchor = middleOf(seen);
  const { color, shapeRole } = item;
  const text: Paint = color === undefined ? 'label' : coloursOf(color).text;
  const role = roleFor('line', shapeRole);
  const size = byWidth([1, 1, 0.85], widthClass);
  return {
    marks: [
      { type: 'path', ...HIT, d },
      ...lineMarks(role, color, { type: 'path', d }, size, encodingOf(item.id)),
    ],
    obstacles: sampleLines(seen),
    ...(anchor
      ? { anchor, label: nameRequest(item, anchor, text, byWidth([12.5, 12.5, 12], widthClass)) }
      : {}),
  };
}

/** Lines in pixels, as far as they are in the picture. */
const seenLines = (paths: readonly Path[], view: View): number[][] =>
  lineParts(paths, view).flatMap((part) => clipLine(part, [0, 0, view.width, view.height]));

/** Halfway along the longest of some lines. */
function middleOf(parts: readonly (readonly number[])[]): Position | undefined {
  const measured = parts.map((part) => ({ part, length: lengthOf(part) }));
  const longest = measured.reduce<(typeof measured)[number] | undefined>(
    (best, one) => (best && best.length >= one.length ? best : one),
    undefined,
  );
  if (!longest) return undefined;
  const { part, length } = longest;
  let left = length / 2;
  for (let i = 2; i < part.length; i += 2) {
    const [x0, y0, x1, y1] = [part[i - 2]!, part[i - 1]!, part[i]!, part[i + 1]!];
    const step = Math.hypot(x1 - x0, y1 - y0);
    if (step >= left && step > 0)
      return [x0 + ((x1 - x0) * left) / step, y0 + ((y1 - y0) * left) / step];
    left -= step;
  }
  return [part[0]!, part[1]!];
}

function lengthOf(part: readonly number[]): number {
  let length = 0;
  for (let i = 2; i < part.length; i += 2)
    length += Math.hypot(part[i]! - part[i - 2]!, part[i + 1]! - part[i - 1]!);
  return length;
}

function layPoints(item: DrawnShape, outline: Outline, context: FrameContext): LaidAbove {
  const { view, toPixels, isInside, widthClass } = context;
  const { width, height, overscan } = view;
  const drawn = outline.points
    .map(toPixels)
    .filter(
      ([x, y]) =>
        x >= -overscan && y >= -overscan && x <= width + overscan && y <= height + overscan,
    );
  const anchor = drawn.find(isInside);
  const style = pointStyle(item.color);
  const circle = ([x, y]: Position): Mark[] => [
    { type: 'circle', ...HIT, x, y, r: REACH },
    { type: 'circle', role: 'point', style, x, y, r: POINT_RADIUS },
  ];
  return {
    marks: drawn.flatMap(circle),
    obstacles: drawn.flat(),
    ...(anchor
      ? { anchor, label: nameRequest(item, anchor, 'label', byWidth([12.5, 12.5, 12], widthClass)) }
      : {}),
  };
}

/** Names of shapes are as firm as those of members of a body. */
const nameRequest = (
  { id, name }: DrawnShape,
  [x, y]: Position,
  fill: Paint,
  size: number,
): LabelRequest => ({
  key: id,
  item: id,
  text: name,
  x,
  y,
  size,
  className: 'label-shape',
  style: { fill, weight: 600 },
  rank: 5,
  priority: 60,
  placement: 'point',
  maxWidth: 150,
});
