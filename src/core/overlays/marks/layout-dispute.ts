import type { DisputeMark } from '../../data/dispute.js';
import { clipToBox } from '../../geometry/clip-to-box.js';
import { linesData, lineParts, ringsData } from '../../geometry/path-data.js';
import type { Position } from '../../geometry/projection.js';
import { joinBounds } from '../../geometry/shape.js';
import { zoomOf } from '../../geometry/view.js';
import type { FrameContext, FrameItem, LabelWish, Mark } from '../../model/frame.js';
import type { DisputeItem } from '../../model/scene.js';

/** Single points of a dispute that has a line or an area too appear from this zoom on; names of points likewise. */
const POINT_ZOOM = 5.5;
const NAME_ZOOM = 6.3;
/** Parties beyond this number share colours. */
export const CLAIMANT_COLOURS = 3;

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
  switch (mark.type) {
    case 'border': {
      const border = base.sharedBorder(...mark.countries);
      const paths = mark.box ? clipToBox(border, mark.box, geography.projection) : border;
      const d = linesData(paths, view);
      if (d === '') return { marks: [] };
      const className = mark.label === undefined ? 'dispute-line' : 'dispute-line stretch';
      // A second, wide and invisible line makes a thin border easy to point at.
      const marks = [
        { type: 'path', d, className: 'hit' },
        { type: 'path', d, className },
      ] as const;
      const anchor = middleOf(lineParts(paths, view));
      return {
        marks,
        anchor,
        ...(name && anchor ? { label: nameWish(key, name, anchor, tone(item)) } : {}),
      };
    }
    case 'water': {
      const named = [...geography.rivers, ...geography.lakes].filter(({ id }) =>
        mark.waters.includes(id),
      );
      const paths = named.flatMap((water) => water.paths);
      const d = linesData(paths, view);
      if (d === '') return { marks: [] };
      const marks = [
        { type: 'path', d, className: 'hit' },
        { type: 'path', d, className: 'dispute-line' },
      ] as const;
      return { marks, anchor: middleOf(lineParts(paths, view)) };
    }
    case 'pieces': {
      const paths = geography.outline(mark.pieces);
      const d = ringsData(paths, view);
      const bounds = joinBounds(paths);
      if (d === '' || !bounds) return { marks: [] };
      const [minX, minY, maxX, maxY] = bounds;
      return {
        marks: [{ type: 'path', d, className: 'dispute-area', pattern: hatch(item, context) }],
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
      return {
        marks: [{ type: 'ellipse', x, y, rx, ry, className: 'dispute-patch', pattern }],
        anchor: [x, y],
      };
    }
    case 'point': {
      const [x, y] = context.toPixels([mark.lon, mark.lat]);
      return {
        marks: [
          { type: 'circle', x, y, r: 11, className: 'hit' },
          mark.context
            ? { type: 'circle', x, y, r: 2.2, className: 'place-dot' }
            : { type: 'circle', x, y, r: 3, className: 'dispute-point' },
        ],
        anchor: [x, y],
        ...(name && context.isInside([x, y])
          ? { label: nameWish(key, name, [x, y], mark.context ? 'label-place' : tone(item)) }
          : {}),
      };
    }
  }
}

const isOpen = ({ status }: DisputeItem) =>
  status === 'active' || status === 'frozen' || status === 'dormant';

/** Names keep the colour of an open dispute only while it is one. */
const tone = (item: DisputeItem) => (isOpen(item) ? 'label-dispute' : 'label-place');

const nameWish = (key: string, text: string, [x, y]: Position, className: string): LabelWish => ({
  key,
  text,
  x,
  y,
  size: 12,
  className,
  priority: 55,
  placement: 'leader',
  room: 130,
});

/** Stripes in the colours of the parties in turn while a dispute is open; a single grey one when it is not. */
function hatch(item: DisputeItem, context: FrameContext): string {
  const isClaimed = isOpen(item);
  const colours = isClaimed
    ? item.countries.slice(0, CLAIMANT_COLOURS).map((_, i) => `claimant-${i + 1}`)
    : ['dispute-settled'];
  return context.usePattern({
    id: `dispute-${colours.join('-')}`,
    size: 5 * colours.length + 3,
    strokes: colours.map((className, i) => ({
      className,
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
