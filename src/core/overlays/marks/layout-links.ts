import { curveArc } from '../../geometry/curve-arc.js';
import { cutAtEdge } from '../../geometry/cut-at-edge.js';
import { fanOut } from '../../geometry/fan-out.js';
import type { Position } from '../../geometry/projection.js';
import type { FrameContext, FrameItem, FramePart, LabelWish, Mark } from '../../model/frame.js';
import type { LinkEnd, LinkItem } from '../../model/scene.js';

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
  const arcs = [...items]
    .sort(byWeight)
    .flatMap((item) => item.arcs.map((arc) => ({ item, ...arc })));
  const bends = fanOut(arcs.map(({ from, to }) => [from.id, to.id]));
  const marks = new Map<LinkItem, Mark[]>();
  const anchors = new Map<LinkItem, Position>();
  arcs.forEach(({ item, from, to }, i) => {
    const [a, b] = [context.toPixels(from.point), context.toPixels(nearest(to.point, from.point))];
    const isSeen = context.isInside(a) || context.isInside(b);
    if (!isSeen || Math.hypot(a[0] - b[0], a[1] - b[1]) < MIN_LENGTH) return;
    const [start, tip] = [settle(from, a, b, ends, context), settle(to, b, a, ends, context)];
    const arc = curveArc(start, tip, bends[i]!, item.directed);
    const own = marks.get(item) ?? [];
    marks.set(item, own);
    own.push({ type: 'path', d: arc.line, className: 'hit' });
    own.push(...[from, to].flatMap((end) => spokesOf(end, context)));
    own.push({ type: 'path', d: arc.line, className: 'arc' });
    // A pale core makes a double line of a relation that lasts.
    if (item.claim === 'standing') own.push({ type: 'path', d: arc.line, className: 'core' });
    if (arc.head) own.push({ type: 'path', d: arc.head, className: 'head' });
    // Among very many arcs no name finds a place that none of them crosses.
    if (arcs.length <= MANY) obstacles.push(...arc.samples());
    if (!anchors.has(item)) anchors.set(item, arc.middle);
  });
  const drawn = [...marks].reverse().map(([item, own]): FrameItem => ({
    layer: 'links',
    key: item.id,
    id: item.id,
    label: item.label,
    className: `link ${item.tone} ${item.claim}${item.context ? ' context' : ''}`,
    marks: own,
    anchor: anchors.get(item)!,
  }));
  const dots = [...ends]
    .filter(([, { isOutside }]) => !isOutside)
    .map(([key, { xy }]) => dot(key, xy));
  return { items: [...drawn, ...dots], labels: labelsOf(ends), obstacles };
}

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
  // Arcs to the same far place share its name where they leave the view close together.
  const key = isOutside
    ? `${end.id}@${settled.map((value) => Math.round(value / 80)).join()}`
    : end.id;
  if (!ends.has(key)) ends.set(key, { end, xy: settled, isOutside });
  return settled;
}

function spokesOf({ point, spokes = [] }: LinkEnd, { toPixels }: FrameContext): Mark[] {
  const [x, y] = toPixels(point).map(round);
  const d = spokes.map((spoke) => `M${x},${y}L${toPixels(spoke).map(round).join()}`).join('');
  return d === '' ? [] : [{ type: 'path', d, className: 'spoke' }];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A far place is named at the edge of the view; only what lies inside is marked. */
const dot = (key: string, [x, y]: Position): FrameItem => ({
  layer: 'places',
  key: `end:${key}`,
  className: 'place',
  marks: [{ type: 'circle', x, y, r: 3, className: 'place-dot' }],
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
      className: isOutside ? 'label-far' : 'label-place',
      priority: isOutside ? 70 : 65,
      placement: 'point',
      room: 110,
    }),
  );
