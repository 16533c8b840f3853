import type { DisputeMark, DisputeStatus } from '../../data/dispute.js';
import { clipToBox } from '../../geometry/clip-to-box.js';
import { lineParts } from '../../geometry/path-data.js';
import type { Position } from '../../geometry/projection.js';
import { joinBounds, type Path } from '../../geometry/shape.js';
import { zoomOf } from '../../geometry/view.js';
import type { FrameContext, FrameItem, LabelWish } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample } from '../../model/scene.js';
import { HIT, PLACE, PLACE_NAME } from '../../style/base-looks.js';
import type { MarkLook } from '../../style/mark-style.js';
import type { DisputeItem, DisputeSubject } from './dispute-item.js';
import {
  AREA,
  CLAIMANT_COLOURS,
  claimantColour,
  DISPUTE_NAME,
  isOpen,
  lineLook,
  PATCH,
  pointLook,
} from './dispute-styles.js';

/** Single points of a dispute that has a line or an area too appear from this zoom on; names of points likewise. */
const POINT_ZOOM = 5.5;
const NAME_ZOOM = 6.3;

interface Part {
  readonly marks: readonly Mark[];
  readonly anchor?: Position | undefined;
  readonly label?: LabelWish;
}

/** The marks of a dispute with the names of its places; nothing where none of them is in the view. */
export function layoutDispute(
  item: DisputeItem,
  context: FrameContext,
): { items: FrameItem[]; labels: LabelWish[] } {
  const zoom = zoomOf(context.view.scale);
  const isPlace = item.marks.every(({ mark }) => mark.type === 'point');
  const parts = item.marks
    .filter(({ mark }) => mark.type !== 'point' || isPlace || zoom >= POINT_ZOOM)
    .map(({ mark, label }, i) =>
      layoutMark(
        mark,
        label ?? (isPlace ? item.title.text : undefined),
        `${item.id}/${i}`,
        item,
        context,
      ),
    );
  const marks = parts.flatMap((part) => part.marks);
  if (marks.length === 0) return { items: [], labels: [] };
  const anchor = parts.find((part) => part.anchor && context.isInside(part.anchor))?.anchor;
  const drawn: FrameItem = {
    layer: 'disputes',
    key: item.id,
    id: item.id,
    label: item.label,
    className: `dispute ${item.status} ${item.subject}`,
    marks,
    ...(anchor ? { anchor } : {}),
  };
  const labels = zoom >= NAME_ZOOM ? parts.flatMap(({ label }) => (label ? [label] : [])) : [];
  return { items: [drawn], labels };
}

function layoutMark(
  mark: DisputeMark,
  name: string | undefined,
  key: string,
  item: DisputeItem,
  context: FrameContext,
): Part {
  const { view, geography, base } = context;
  const { status, subject } = item;
  switch (mark.type) {
    case 'border': {
      const border = base.sharedBorder(...mark.countries);
      const paths = mark.box ? clipToBox(border, mark.box, geography.projection) : border;
      const isStretch = mark.label !== undefined;
      const part = layoutLine(paths, lineLook(status, subject, isStretch), context);
      const { anchor } = part;
      return name && anchor ? { ...part, label: nameWish(key, name, anchor, status) } : part;
    }
    case 'water': {
      const named = [...geography.rivers, ...geography.lakes].filter(({ id }) =>
        mark.waters.includes(id),
      );
      const paths = named.flatMap((water) => water.paths);
      return layoutLine(paths, lineLook(status, subject), context);
    }
    case 'pieces': {
      const paths = geography.outline(mark.pieces);
      const d = context.rings(paths);
      const bounds = joinBounds(paths);
      if (d === '' || !bounds) return { marks: [] };
      const [minX, minY, maxX, maxY] = bounds;
      return {
        marks: [{ type: 'path', ...AREA, d, pattern: hatch(item, context) }],
        anchor: [
          ((minX + maxX) / 2) * view.scale - view.left,
          ((minY + maxY) / 2) * view.scale - view.top,
        ],
      };
    }
    case 'area': {
      const [west, south, east, north] = mark.box;
      const [x0, y0] = context.toPixels([west, north]);
      const [x1, y1] = context.toPixels([east, south]);
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      const [rx, ry] = [Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2];
      const pattern = hatch(item, context);
      return { marks: [{ type: 'ellipse', x, y, rx, ry, ...PATCH, pattern }], anchor: [x, y] };
    }
    case 'point': {
      const [x, y] = context.toPixels([mark.lon, mark.lat]);
      const point: Mark = mark.context
        ? { type: 'circle', ...PLACE, x, y, r: 2.2 }
        : { type: 'circle', ...pointLook(status), x, y, r: 3 };
      return {
        marks: [{ type: 'circle', ...HIT, x, y, r: 11 }, point],
        anchor: [x, y],
        ...(name && context.isInside([x, y])
          ? { label: nameWish(key, name, [x, y], mark.context ? undefined : status) }
          : {}),
      };
    }
  }
}

/** Lines, under which a second, wide and invisible one makes them easy to point at. */
function layoutLine(paths: readonly Path[], look: MarkLook, { view, lines }: FrameContext): Part {
  const d = lines(paths);
  if (d === '') return { marks: [] };
  return {
    marks: [
      { type: 'path', ...HIT, d },
      { type: 'path', ...look, d },
    ],
    anchor: middleOf(lineParts(paths, view)),
  };
}

/** What the legend shows of disputes of a sort: their line, or a point where none of them has one. */
export function sampleOf(status: DisputeStatus, subject: DisputeSubject, isPoint: boolean): Sample {
  const { width, height } = SAMPLE_SIZE;
  const middle = height / 2;
  const mark: Mark = isPoint
    ? { type: 'circle', ...pointLook(status), x: width / 2, y: middle, r: 3.5 }
    : { type: 'path', ...lineLook(status, subject), d: `M1,${middle}h${width - 2}` };
  return { className: `dispute ${status} ${subject}`, marks: [mark] };
}

/** Names keep the colour of an open dispute only while it is one; without a status they are those of other places. */
function nameWish(
  key: string,
  text: string,
  [x, y]: Position,
  status: DisputeStatus | undefined,
): LabelWish {
  const isDispute = status !== undefined && isOpen(status);
  return {
    key,
    text,
    x,
    y,
    size: 12,
    ...(isDispute ? DISPUTE_NAME : PLACE_NAME),
    priority: 55,
    placement: 'leader',
    room: 130,
  };
}

/** Stripes in the colours of the parties in turn while a dispute is open; a single grey one when it is not. */
function hatch(item: DisputeItem, context: FrameContext): string {
  const isClaimed = isOpen(item.status);
  const colours = isClaimed
    ? item.countries.slice(0, CLAIMANT_COLOURS).map((_, i) => claimantColour(i))
    : (['dispute-settled'] as const);
  return context.usePattern({
    id: `dispute-${colours.join('-')}`,
    size: 5 * colours.length + 3,
    strokes: colours.map((colour, i) => ({
      colour,
      direction: 'rising',
      offsets: [i / colours.length],
      width: isClaimed ? 1.6 : 0.8,
    })),
  });
}

/** The middle vertex of the longest part. */
function middleOf(parts: readonly number[][]): Position | undefined {
  const longest = parts.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length === 0) return undefined;
  const i = Math.floor(longest.length / 4) * 2;
  return [longest[i]!, longest[i + 1]!];
}
