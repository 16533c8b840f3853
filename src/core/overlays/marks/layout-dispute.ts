import type { DisputeMark, DisputeStatus } from '../../data/dispute.js';
import { clipToBox } from '../../geometry/clip-to-box.js';
import { lineParts } from '../../geometry/path-data.js';
import type { Position } from '../../geometry/projection.js';
import { sampleLines } from '../../geometry/sample-lines.js';
import { joinBounds, type Path } from '../../geometry/shape.js';
import { zoomOf } from '../../geometry/view.js';
import type { FrameContext, FramePart, LabelRequest } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample } from '../../model/scene.js';
import { HIT, PLACE_NAME } from '../../style/base-looks.js';
import { byWidth } from '../../style/width-class.js';
import type { DisputeItem } from './dispute-item.js';
import {
  areaMarks,
  DISPUTE_NAME,
  isOpen,
  lineMarks,
  patchLook,
  pointLook,
} from './dispute-styles.js';

/** Names appear from this zoom on. */
const NAME_ZOOM = 6.3;
/** Below this zoom a map is an overview: without points, and with nothing but what is open, newly agreed or asked for by name. */
const CLOSE_ZOOM = 5.5;
/** What is smaller than this, in pixels, is left to close-ups and insets. */
const LEAST_SIZE = 12;

interface Part {
  readonly marks: readonly Mark[];
  readonly anchor?: Position | undefined;
  readonly label?: LabelRequest;
  readonly obstacles?: readonly number[];
}

const NOTHING: Part = { marks: [] };

/** The marks of a dispute with the names of its places; nothing where none of them is in the view. */
export function layoutDispute(item: DisputeItem, context: FrameContext): FramePart {
  const zoom = zoomOf(context.view.scale);
  const isOverview = zoom < CLOSE_ZOOM;
  if (isOverview && !isForOverviews(item)) return { items: [] };
  const isPlace = item.marks.every(({ mark }) => mark.type === 'point');
  const parts = item.marks
    .filter(({ mark }) => mark.type !== 'point' || !isOverview)
    .map(({ mark, label }, i) =>
      layoutMark(
        mark,
        label ?? (isPlace ? item.title.text : undefined),
        `${item.id}/${i}`,
        item,
        context,
        isPlace,
      ),
    );
  const marks = parts.flatMap((part) => part.marks);
  if (marks.length === 0) return { items: [] };
  // What an area has room for within is named on overviews, too, and so is what an editor has something to say of.
  const isClose = zoom >= NAME_ZOOM || context.held.size > 0 || context.scene.labels?.has(item.id);
  const anchor = parts.find((part) => part.anchor && context.isInside(part.anchor))?.anchor;
  return {
    items: [
      {
        layer: 'disputes',
        key: item.id,
        id: item.id,
        label: item.label,
        className: `dispute ${item.status} ${item.subject}`,
        marks,
        ...(anchor ? { anchor } : {}),
      },
    ],
    labels: parts.flatMap(({ label }) =>
      label && (isClose || label.placement === 'area') ? [label] : [],
    ),
    obstacles: parts.flatMap(({ obstacles = [] }) => obstacles),
    told: item.countries,
  };
}

const isForOverviews = ({ status, isNamed, isRecent }: DisputeItem): boolean =>
  isNamed || status === 'active' || (status === 'agreed' && isRecent);

function layoutMark(
  mark: DisputeMark,
  name: string | undefined,
  key: string,
  item: DisputeItem,
  context: FrameContext,
  isPlace: boolean,
): Part {
  const { geography, base, view } = context;
  const { status, color } = item;
  switch (mark.type) {
    case 'border': {
      const isStretch = mark.fought ?? false;
      // Farther out a stretch would be a blot on its own border, without the words that tell what it is.
      if (isStretch && zoomOf(view.scale) < NAME_ZOOM) return NOTHING;
      // In the view of a party its own lines say what is held and what is not final.
      if (context.held.size > 0 && isBetweenParties(mark.countries, context)) return NOTHING;
      const border = base.sharedBorder(...mark.countries);
      const paths = mark.box ? clipToBox(border, mark.box, geography.projection) : border;
      const part = layoutLine(paths, item, context, isStretch);
      const { anchor } = part;
      return name && anchor ? { ...part, label: nameRequest(key, name, anchor, status) } : part;
    }
    case 'water': {
      const named = [...geography.rivers, ...geography.lakes].filter(({ id }) =>
        mark.waters.includes(id),
      );
      return layoutLine(
        named.flatMap((water) => water.paths),
        item,
        context,
      );
    }
    case 'pieces':
      return layoutPieces(mark.pieces, name, key, item, context);
    case 'area': {
      const [west, south, east, north] = mark.box;
      const [x0, y0] = context.toPixels([west, north]);
      const [x1, y1] = context.toPixels([east, south]);
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      const [rx, ry] = [Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2];
      if (Math.max(rx, ry) * 2 < LEAST_SIZE) return NOTHING;
      const patch: Mark = { type: 'ellipse', x, y, rx, ry, ...patchLook(status, color) };
      return { marks: [patch], anchor: [x, y] };
    }
    case 'point': {
      const [x, y] = context.toPixels([mark.lon, mark.lat]);
      return {
        // Beside a line or an area, which tell of the dispute, a point is drawn along with its name or not at all.
        marks: isPlace
          ? [
              { type: 'circle', ...HIT, x, y, r: 11 },
              { type: 'circle', ...pointLook(status, color), x, y, r: 3.2 },
            ]
          : [],
        anchor: [x, y],
        ...(name && context.isInside([x, y])
          ? {
              label: {
                ...nameRequest(key, name, [x, y], mark.context ? undefined : status),
                dot: isPlace ? 0 : 3,
              },
            }
          : {}),
      };
    }
  }
}

const isBetweenParties = (codes: readonly string[], { ground }: FrameContext): boolean =>
  codes.every((code) => ground.fillOf(code).role === 'party');

/** An area with its outline; one too small to be seen is left out. */
function layoutPieces(
  pieces: readonly string[],
  name: string | undefined,
  key: string,
  item: DisputeItem,
  context: FrameContext,
): Part {
  const { view, widthClass, rings, geography, held } = context;
  const paths = geography.outline(pieces);
  const d = rings(paths);
  const bounds = joinBounds(paths);
  if (d === '' || !bounds) return NOTHING;
  const [minX, minY, maxX, maxY] = bounds;
  if (Math.max(maxX - minX, maxY - minY) * view.scale < LEAST_SIZE) return NOTHING;
  const anchor: Position = [
    ((minX + maxX) / 2) * view.scale - view.left,
    ((minY + maxY) / 2) * view.scale - view.top,
  ];
  const isView = held.size > 0;
  const marks = areaMarks(item.status, item.color, widthClass, d);
  const holder = pieces.length === 1 ? held.get(pieces[0]!) : undefined;
  const width = (maxX - minX) * view.scale;
  return {
    marks: isView ? marks.slice(0, 1) : marks,
    anchor,
    ...(isView ? {} : { obstacles: sampleLines(lineParts(paths, view)) }),
    ...(name && pieces.length === 1 && context.isInside(anchor)
      ? {
          label: {
            ...nameRequest(key, name, anchor, item.status),
            size: byWidth([13, 12.5, 12], widthClass),
            placement: width > MOST_NAME ? 'area' : 'leader',
            ...(holder === undefined ? {} : { second: item.heldBy(holder) }),
          },
        }
      : {}),
  };
}

/** An area wider than this, in pixels, holds its name; beside a narrower one it stands at the end of a line. */
const MOST_NAME = 110;

/** Lines, under which a second, wide and invisible one makes them easy to point at. */
function layoutLine(
  paths: readonly Path[],
  { status, color }: DisputeItem,
  { view, lines, widthClass }: FrameContext,
  isStretch = false,
): Part {
  const d = lines(paths);
  if (d === '') return NOTHING;
  const parts = lineParts(paths, view);
  return {
    marks: [{ type: 'path', ...HIT, d }, ...lineMarks(status, color, widthClass, d, isStretch)],
    anchor: middleOf(parts),
    obstacles: sampleLines(parts),
  };
}

/** What the legend shows of disputes of a status: their line, or a point where none of them has one. */
export function sampleOf(status: DisputeStatus, isPoint: boolean): Sample {
  const { width, height } = SAMPLE_SIZE;
  const middle = height / 2;
  const marks: Mark[] = isPoint
    ? [{ type: 'circle', ...pointLook(status, undefined), x: width / 2, y: middle, r: 3.5 }]
    : lineMarks(status, undefined, 'wide', `M1,${middle}h${width - 2}`);
  return { className: `dispute ${status}`, marks };
}

/** Names of what is in dispute are as firm as those of towns. */
function nameRequest(
  key: string,
  text: string,
  [x, y]: Position,
  status: DisputeStatus | undefined,
): LabelRequest {
  const isDispute = status !== undefined && isOpen(status);
  return {
    key,
    text,
    x,
    y,
    size: 12,
    ...(isDispute ? DISPUTE_NAME : PLACE_NAME),
    rank: 5,
    priority: 55,
    placement: 'leader',
    maxWidth: 130,
  };
}

/** The middle vertex of the longest part. */
function middleOf(parts: readonly number[][]): Position | undefined {
  const longest = parts.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length === 0) return undefined;
  const i = Math.floor(longest.length / 4) * 2;
  return [longest[i]!, longest[i + 1]!];
}
