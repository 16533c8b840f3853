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

/** Where words may stand beside an arc: along it, to its outer side first, then beside its farther end. */
export function wordsOfArc(
  { item, from, to, start, tip }: DrawnArc,
  arc: Arc,
  bend: number,
  isLead: boolean,
): WordsRequest {
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
  const first = tip.isOutside
    ? item.toFar(to.place)
    : start.isOutside
      ? item.fromFar(from.place)
      : undefined;
  return {
    item: item.id,
    ...wordsOfLink(item, first),
    colour: lineColour(item),
    text: textColour(item),
    spots: [...along, ...beside],
    ...(first === undefined ? {} : { far: { text: first, at: far.xy } }),
    priority: isLead ? 100 : item.hasWords ? 60 : 50,
  };
}
