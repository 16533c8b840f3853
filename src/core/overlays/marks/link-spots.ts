import { spotOn, type Arc } from '../../geometry/curve-arc.js';
import type { WordsSpot, WordsRequest } from '../../model/frame.js';
import type { ChosenArc } from './choose-links.js';
import type { SettledEnd } from './link-ends.js';
import { lineColour, textColour } from './link-marks.js';
import { wordsOfLink } from './words-of-link.js';

/** An arc in the pixels of a picture. */
export interface DrawnArc extends ChosenArc {
  readonly start: SettledEnd;
  readonly tip: SettledEnd;
}

/** What is said of the end of an arc that lies beyond the frame, and where; `undefined` where both are in it. */
const farEnd = ({ item, from, to, start, tip }: DrawnArc) =>
  tip.isOutside
    ? { text: item.toFar(to.place), at: tip.xy }
    : start.isOutside
      ? { text: item.fromFar(from.place), at: start.xy }
      : undefined;

/**
 * Where words may stand beside an arc: along it, to its outer side first, then beside its farther end. Of all arcs that are
 * `drawn`, those of the same link have their ends named, too.
 */
export function wordsOfArc(
  one: DrawnArc,
  arc: Arc,
  bend: number,
  isLead: boolean,
  drawn: readonly DrawnArc[],
): WordsRequest {
  const { item, start, tip } = one;
  const sign = bend >= 0 ? 1 : -1;
  const along = [0.5, 0.34, 0.66, 0.42, 0.58, 0.26, 0.74, 0.16, 0.84].map((t): WordsSpot => {
    const { at, left } = spotOn(arc.points, t);
    return { at, side: [left[0] * sign, left[1] * sign] };
  });
  const far = tip.isOutside ? tip : start;
  const beside = (
    [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const
  ).map((side): WordsSpot => ({ at: far.xy, side, isEnd: true }));
  return {
    item: item.id,
    ...wordsOfLink(item, farEnd(one)?.text),
    colour: lineColour(item),
    text: textColour(item),
    spots: [...along, ...beside],
    far: drawn.flatMap((other) => (other.item === item ? (farEnd(other) ?? []) : [])),
    priority: isLead ? 100 : item.hasWords ? 60 : 50,
  };
}
