import type { Position } from '../../geometry/projection.js';
import type { FrameContext } from '../../model/frame.js';
import type { LinkEnd, LinkItem } from './link-item.js';

/** More links than this are too many for one picture: they are told by the table until they are asked for. */
export const MOST_LINKS = 6;
/** From so many on they are a pattern rather than statements, and are all drawn, without words. */
export const PATTERN = 100;

/** An arc that is drawn, with the link that it tells. */
export interface ChosenArc {
  readonly item: LinkItem;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** What of the links of a scene one picture draws. */
export interface ChosenLinks {
  /** The most important last, so that it lies on top. */
  readonly arcs: readonly ChosenArc[];
  /** Links without an arc: along a border, or from a body. */
  readonly others: readonly LinkItem[];
  /** The one that the map is about. */
  readonly lead: LinkItem | undefined;
  /** Those for which one picture has no room. */
  readonly left: readonly LinkItem[];
  /** Whether they are too many for words. */
  readonly isPattern: boolean;
}

/** Lasting ties are told before judgements, and what happened before both. */
const WEIGHT: readonly LinkItem['claim'][] = [
  'event',
  'standing',
  'assessment',
  'forecast',
  'absence',
];

/** The link that the map is about: the one that the data names, else the latest event that ends in the focus. */
export function leadOf(items: readonly LinkItem[], focus: readonly string[]): LinkItem | undefined {
  const events = items
    .filter(
      ({ claim, form, arcs, isLater }) =>
        claim === 'event' &&
        form === 'arc' &&
        !isLater &&
        arcs.some(({ to }) => focus.includes(to.id)),
    )
    .sort((a, b) => compareDates(b, a));
  return items.find(({ lead }) => lead) ?? events[0];
}

/**
 * One arc for each pair of places: the latest event, else the strongest lasting tie; and at most six links, unless they are
 * so many that they make a pattern.
 */
export function chooseLinks(
  items: readonly LinkItem[],
  focus: readonly string[],
  encodingOf: FrameContext['encodingOf'] = () => undefined,
): ChosenLinks {
  const lead = leadOf(items, focus);
  const drawn = items.filter(({ arcs }) => arcs.length > 0);
  const isPattern = drawn.length >= PATTERN;
  const widthOf = ({ id }: LinkItem) => encodingOf(id)?.width ?? 0;
  const sorted = [...drawn].sort(
    (a, b) =>
      Number(b === lead) - Number(a === lead) ||
      Number(b.hasWords) - Number(a.hasWords) ||
      Number(a.isLater) - Number(b.isLater) ||
      // What was expected yields to what came.
      Number(a.claim === 'forecast') - Number(b.claim === 'forecast') ||
      Number(a.context) - Number(b.context) ||
      WEIGHT.indexOf(a.claim) - WEIGHT.indexOf(b.claim) ||
      widthOf(a) - widthOf(b) ||
      compareDates(b, a),
  );
  if (isPattern) {
    const arcs = sorted.flatMap((item) => item.arcs.map((arc) => ({ item, ...arc })));
    return { arcs: arcs.reverse(), others: [], lead, left: [], isPattern };
  }
  const known = new Set<string>();
  const arcs: ChosenArc[] = [];
  const others: LinkItem[] = [];
  const left: LinkItem[] = [];
  let count = 0;
  for (const item of sorted) {
    const fresh = item.arcs.filter(({ from, to }) => !known.has(pairOf(from, to)));
    // What another link between the same places stands for is told in its card.
    if (fresh.length === 0) continue;
    // Numbers of lines are compared with each other: all are drawn.
    if (encodingOf(item.id)?.width === undefined) {
      if (count >= MOST_LINKS) {
        left.push(item);
        continue;
      }
      count++;
    }
    for (const { from, to } of fresh) known.add(pairOf(from, to));
    if (item.form === 'arc') arcs.push(...fresh.map((arc) => ({ item, ...arc })));
    else others.push(item);
  }
  return { arcs: arcs.reverse(), others, lead, left, isPattern };
}

const compareDates = (a: LinkItem, b: LinkItem): number =>
  (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0;

/** The same two places, in either order. */
function pairOf(a: LinkEnd, b: LinkEnd): string {
  const [one, other] = [a, b].map(({ point: [lon, lat] }: { readonly point: Position }) =>
    [lon, lat].map((value) => value.toFixed(1)).join(),
  ) as [string, string];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
