import { curveArc, spotOn, stretchOf, type Arc } from '../../geometry/curve-arc.js';
import { cutAtEdge } from '../../geometry/cut-at-edge.js';
import { fanOut } from '../../geometry/fan-out.js';
import type { Position } from '../../geometry/projection.js';
import { tenths } from '../../geometry/round.js';
import type {
  FrameContext,
  FrameItem,
  FramePart,
  LabelRequest,
  WordsRequest,
} from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { HIT } from '../../style/base-looks.js';
import type { MarkLook } from '../../style/mark-style.js';
import type { Paint } from '../../style/paint.js';
import { isWorded } from '../../style/width-class.js';
import { bendArcs } from './bend-arcs.js';
import { chooseLinks, type ChosenArc } from './choose-links.js';
import { layoutBorderLink } from './link-border.js';
import { dot, keyOf, nameOf, type SettledEnd } from './link-ends.js';
import type { LinkEnd, LinkItem } from './link-item.js';
import { arcMarks, encoded, stylesOf, type Casing, type LinkStyles } from './link-marks.js';
import { addressed, layoutSender } from './link-senders.js';
import { numberOnArc } from './number-on-arc.js';
import { wordsOfArc, type DrawnArc } from './link-spots.js';

/** More arcs than labels can keep clear of. */
const MANY = 400;

/** Arcs shorter than this in pixels would be a blot; they come apart as the reader zooms in. */
const MIN_LENGTH = 6;

/** Pixels that stay free around the dot at an end; an end beyond the frame has none. */
const GAP = 9;
/** The same around the ring of a meeting. */
const MEETING_GAP = 14;

/** Links as arcs between their ends, with the names of these and the words of the links. */
export function layoutLinks(items: readonly LinkItem[], context: FrameContext): FramePart {
  const focus = new Set(
    context.scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code),
  );
  const { arcs, others, lead, left, isPattern } = chooseLinks(
    items,
    [...focus],
    context.encodingOf,
  );
  const drawn = arcs.flatMap((arc) => settleArc(arc, context));
  const bends = isPattern
    ? fanOut(drawn.map(({ from, to }) => [from.id, to.id]))
    : bendOf(drawn, focus, context);
  const obstacles: number[] = [];
  const words: WordsRequest[] = [];
  const numbers: LabelRequest[] = [];
  const byItem = new Map<LinkItem, { marks: Mark[]; anchor: Position }>();
  const lookOf = styleFinder(lead, context);
  drawn.forEach((one, i) => {
    const { item, start, tip } = one;
    const encoding = context.encodingOf(item.id);
    const styles = encoding ? encoded(lookOf(item), encoding) : lookOf(item);
    const arc = curveArc(start.xy, tip.xy, bends[i]!, {
      head: tip.isOutside && !item.directed ? undefined : styles.headSize,
      gaps: [start.isOutside ? 0 : GAP, tip.isOutside ? 0 : tip.end.meets ? MEETING_GAP : GAP],
    });
    const known = byItem.get(item) ?? { marks: [], anchor: arc.middle };
    byItem.set(item, known);
    known.marks.push({ type: 'curve', ...HIT, points: arc.points });
    for (const end of [one.from, one.to])
      if (end.spokes && end.spokes.length <= MOST_SPOKES) known.marks.push(spokesOf(end, context));
    known.marks.push(...arcMarks(arc, styles, isPattern ? [] : casingsUnder(arc, context)));
    if (drawn.length <= MANY) obstacles.push(...arc.samples());
    if (encoding) numbers.push(...numberOnArc(item, arc, encoding));
    else if (!isPattern && known.anchor === arc.middle)
      words.push(wordsOfArc(one, arc, bends[i]!, item === lead, drawn));
  });
  const parts = others.map((item) =>
    item.form === 'border' ? layoutBorderLink(item, context) : layoutSender(item, context),
  );
  const ends = endsOf(drawn, isPattern);
  const senders = others.flatMap((item) =>
    item.form === 'sender' && isWorded(context) ? addressed(item, context) : [],
  );
  // The same place may be an end of its own and an end of a country: one dot is enough.
  for (const end of senders) if (!ends.has(keyOf(end.end))) ends.set(keyOf(end.end), end);
  const dots = [...new Map([...ends.values()].map((end) => [end.end.id, end])).values()];
  return {
    items: [
      ...[...byItem].map(([item, { marks, anchor }]) => itemOf(item, marks, anchor)),
      ...parts.flatMap((part) => part.items),
      ...dots.map((end) => dot(end, focus, context)),
    ],
    labels: [...dots.map((end) => nameOf(end, focus, context)), ...numbers],
    words: [...words, ...parts.flatMap((part) => part.words ?? [])],
    dropped: left.map(({ id, title }) => ({ kind: 'link', item: id, text: title.text })),
    obstacles: [...obstacles, ...parts.flatMap((part) => part.obstacles ?? [])],
    told: [
      ...new Set([
        ...drawn.flatMap(({ from, to }) => [from.id, to.id]),
        ...others.flatMap(({ countries }) => countries),
      ]),
    ],
  };
}

/** Where an arc's ends lie on the picture; nothing where none is seen, or the two are too close together. */
function settleArc({ item, from, to }: ChosenArc, context: FrameContext): DrawnArc[] {
  const a = context.toPixels(from.point);
  const b = context.toPixels(nearest(to.point, from.point));
  const isSeen = context.isInside(a) || context.isInside(b);
  if (!isSeen || Math.hypot(a[0] - b[0], a[1] - b[1]) < MIN_LENGTH) return [];
  return [{ item, from, to, start: settle(from, a, b, context), tip: settle(to, b, a, context) }];
}

/** Where an end is drawn: at itself, or where the way to it leaves the view. */
function settle(
  end: LinkEnd,
  xy: Position,
  other: Position,
  { isInside, view }: FrameContext,
): SettledEnd {
  const isOutside = !isInside(xy);
  return { end, xy: isOutside ? cutAtEdge(other, xy, view) : xy, isOutside };
}

/** The most important arcs are settled first. */
function bendOf(
  drawn: readonly DrawnArc[],
  focus: ReadonlySet<string>,
  context: FrameContext,
): number[] {
  const arcs = [...drawn].reverse().map(({ from, to, start, tip }) => ({
    from: keyOf(from),
    to: keyOf(to),
    start: start.xy,
    end: tip.xy,
  }));
  return bendArcs(arcs, focus, context).reverse();
}

/** Links that look alike share their styles, so that a crowd is painted in few strokes. */
function styleFinder(
  lead: LinkItem | undefined,
  { widthClass }: FrameContext,
): (item: LinkItem) => LinkStyles {
  const known = new Map<string, LinkStyles>();
  return (item) => {
    const { tone, claim, isLater, directed, color } = item;
    const isLead = item === lead;
    const key = [tone, claim, isLead, isLater, directed, color].join();
    const styles =
      known.get(key) ?? stylesOf({ tone, claim, isLead, isLater, directed, color }, widthClass);
    known.set(key, styles);
    return styles;
  };
}

/** So many spots of an arc are looked at for what lies under it, and so many in a row are a stretch of its own. */
const SPOTS = 24;
const LEAST_SPOTS = 6;

/** Stretches of an arc in the colour of the ground under each; the surface on the focus and on shades of numbers. */
function casingsUnder({ points }: Arc, { ground }: FrameContext): Casing[] {
  const grounds = Array.from({ length: SPOTS }, (_, i): Paint => {
    const [x, y] = spotOn(points, (i + 0.5) / SPOTS).at;
    const fill = ground.under([x - 1, y - 1, x + 1, y + 1])[0]?.fill;
    return !fill || fill.role === 'focus' || fill.role === 'value' ? 'halo' : fill.paint;
  });
  const isStretch = (paint: Paint, i: number) =>
    // One of another ground is a lake or a corner.
    grounds.slice(i, i + LEAST_SPOTS).filter((one) => one === paint).length >= LEAST_SPOTS - 1;
  const starts: number[] = [];
  grounds.forEach((paint, i) => {
    const before = grounds[starts.at(-1) ?? -1];
    if (i === 0 || (paint !== before && isStretch(paint, i))) starts.push(i);
  });
  return starts.map((from, k) => ({
    points: stretchOf(points, from / SPOTS, (starts[k + 1] ?? SPOTS) / SPOTS),
    paint: grounds[from]!,
  }));
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

/** The longitude counted so that the way from the other end is the shorter one, even over the date line. */
function nearest([lon, lat]: Position, [other]: Position): Position {
  return [lon - 360 * Math.round((lon - other) / 360), lat];
}

/** The ends within the frame, each once; of a pattern those beyond it too, where they leave it. */
function endsOf(drawn: readonly DrawnArc[], isPattern: boolean): Map<string, SettledEnd> {
  const ends = new Map<string, SettledEnd>();
  for (const { start, tip } of [...drawn].reverse())
    for (const one of [start, tip]) {
      const key = keyOf(one.end);
      if ((!one.isOutside || isPattern) && !ends.has(key)) ends.set(key, one);
    }
  if (isPattern) for (const [key, one] of ends) if (one.isOutside) ends.delete(key);
  return ends;
}

/** More members than this are a blot of lines around their middle. */
const MOST_SPOKES = 8;

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
