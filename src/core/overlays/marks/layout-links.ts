import { curveArc } from '../../geometry/curve-arc.js';
import { cutAtEdge } from '../../geometry/cut-at-edge.js';
import { fanOut } from '../../geometry/fan-out.js';
import type { Position } from '../../geometry/projection.js';
import { tenths } from '../../geometry/round.js';
import type { FrameContext, FrameItem, FramePart, LabelWish } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { FAR_NAME, HIT, PLACE, PLACE_NAME } from '../../style/base-looks.js';
import type { MarkLook } from '../../style/mark-style.js';
import type { LinkEnd, LinkItem } from './link-item.js';
import { arcMarks, dashOf, stylesOf, type LinkStyles } from './link-marks.js';

/** The most certain first: it bends least and is drawn last, on top. */
const WEIGHT: readonly LinkItem['claim'][] = [
  'event',
  'standing',
  'assessment',
  'forecast',
  'absence',
];
const byWeight = (a: LinkItem, b: LinkItem) => WEIGHT.indexOf(a.claim) - WEIGHT.indexOf(b.claim);

interface SettledEnd {
  readonly end: LinkEnd;
  readonly xy: Position;
  readonly isOutside: boolean;
}

/** Links as arcs between their ends, fanned out where several join the same two, with the names of the ends. */
export function layoutLinks(items: readonly LinkItem[], context: FrameContext): FramePart {
  const ends = new Map<string, SettledEnd>();
  const obstacles: number[] = [];
  const sorted = [...items].sort(byWeight);
  const arcs = sorted.flatMap((item) => item.arcs);
  const bends = fanOut(arcs.map(({ from, to }) => [from.id, to.id]));
  const lookOf = styleFinder();
  const drawn: FrameItem[] = [];
  let next = 0;
  for (const item of sorted) {
    const marks: Mark[] = [];
    let anchor: Position | undefined;
    for (const { from, to } of item.arcs) {
      const bend = bends[next++]!;
      const a = context.toPixels(from.point);
      const b = context.toPixels(nearest(to.point, from.point));
      const isSeen = context.isInside(a) || context.isInside(b);
      if (!isSeen || Math.hypot(a[0] - b[0], a[1] - b[1]) < MIN_LENGTH) continue;
      const [start, tip] = [settle(from, a, b, ends, context), settle(to, b, a, ends, context)];
      const arc = curveArc(start, tip, bend, item.directed);
      marks.push({ type: 'curve', ...HIT, points: arc.points });
      for (const end of [from, to]) if (end.spokes) marks.push(spokesOf(end, context));
      marks.push(...arcMarks(arc, lookOf(item)));
      // Among very many arcs no name finds a place that none of them crosses.
      if (arcs.length <= MANY) obstacles.push(...arc.samples());
      anchor ??= arc.middle;
    }
    if (anchor) drawn.push(itemOf(item, marks, anchor));
  }
  const dots = [...ends]
    .filter(([, { isOutside }]) => !isOutside)
    .map(([key, { xy }]) => dot(key, xy));
  return { items: [...drawn.reverse(), ...dots], labels: labelsOf(ends), obstacles };
}

/** Links that look alike share their styles, so that a crowd is painted in few strokes. */
function styleFinder(): (item: LinkItem) => LinkStyles {
  const known = new Map<string, LinkStyles>();
  return ({ tone, claim, context }) => {
    const key = [tone, claim, context].join();
    const styles = known.get(key) ?? stylesOf(tone, claim, dashOf(tone, context));
    known.set(key, styles);
    return styles;
  };
}

const itemOf = (item: LinkItem, marks: readonly Mark[], anchor: Position): FrameItem => ({
  layer: 'links',
  key: item.id,
  id: item.id,
  get label() {
    return item.label;
  },
  className: `link ${item.tone} ${item.claim}${item.context ? ' context' : ''}`,
  marks,
  anchor,
});

/** More arcs than labels can keep clear of. */
const MANY = 400;
/** Arcs shorter than this in pixels would be a blot; they come apart as the reader zooms in. */
const MIN_LENGTH = 6;

/** The longitude counted so that the way from the other end is the shorter one, even over the date line. */
function nearest([lon, lat]: Position, [other]: Position): Position {
  return [lon - 360 * Math.round((lon - other) / 360), lat];
}

/** Where an end is drawn: at itself, or where the way to it leaves the view. */
function settle(
  end: LinkEnd,
  xy: Position,
  other: Position,
  ends: Map<string, SettledEnd>,
  { isInside, view }: FrameContext,
): Position {
  const isOutside = !isInside(xy);
  const settled = isOutside ? cutAtEdge(other, xy, view) : xy;
  if (isOutside && isNamedNear(end, settled, ends)) return settled;
  const key = isOutside
    ? `${end.id}@${settled.map((value) => Math.round(value / NEAR)).join()}`
    : end.id;
  if (!ends.has(key)) ends.set(key, { end, xy: settled, isOutside });
  return settled;
}

/** Arcs to the same far place that leave the view so close together, in pixels, share its name. */
const NEAR = 80;

const isNamedNear = (end: LinkEnd, [x, y]: Position, ends: ReadonlyMap<string, SettledEnd>) =>
  [...ends.values()].some(
    (other) =>
      other.isOutside &&
      other.end.id === end.id &&
      Math.hypot(other.xy[0] - x, other.xy[1] - y) < NEAR,
  );

/** From a group to each of its members. */
function spokesOf({ point, spokes = [] }: LinkEnd, { toPixels }: FrameContext): Mark {
  const [x, y] = toPixels(point).map(tenths);
  const d = spokes.map((spoke) => `M${x},${y}L${toPixels(spoke).map(tenths).join()}`).join('');
  return { type: 'path', ...SPOKE, d };
}

const SPOKE: MarkLook = {
  role: 'guide',
  className: 'spoke',
  style: { fill: 'none', stroke: 'link-neutral', width: 0.8, dash: '1 3' },
};

/** A far place is named at the edge of the view; only what lies inside is marked. */
const dot = (key: string, [x, y]: Position): FrameItem => ({
  layer: 'places',
  key: `end:${key}`,
  className: 'place',
  marks: [{ type: 'circle', ...PLACE, x, y, r: 3 }],
});

const labelsOf = (ends: ReadonlyMap<string, SettledEnd>): LabelWish[] =>
  [...ends].map(
    ([
      key,
      {
        end,
        xy: [x, y],
        isOutside,
      },
    ]) => ({
      key: `end:${key}`,
      text: end.place,
      x,
      y,
      size: 12,
      ...(isOutside ? FAR_NAME : PLACE_NAME),
      priority: isOutside ? 70 : 65,
      placement: 'point',
      room: 110,
    }),
  );
