import type { Bounds } from '../geometry/shape.js';
import { tenths } from '../geometry/round.js';
import type {
  Dropped,
  FrameContext,
  FrameItem,
  LabelRequest,
  Numbered,
  PlacedLabel,
  WordsRequest,
} from '../model/frame.js';
import { byWidth, isWorded } from '../style/width-class.js';
import { LabelRoom } from './label-room.js';
import { placeName, type Measure } from './place-names.js';
import { placeWords } from './place-words.js';
import { textWidth, type WidthCache } from './text-width.js';

/** What is to be named and told on a picture, and what stands in the way. */
export interface Requests {
  readonly names: readonly LabelRequest[];
  readonly words: readonly WordsRequest[];
  /** Sampled points x0, y0, x1, y1, … of lines that no label crosses. */
  readonly obstacles: readonly number[];
  /** Boxes that are taken already. */
  readonly reserved: readonly Bounds[];
}

/** The labels of a picture. */
export interface PlacedLabels {
  readonly items: readonly FrameItem[];
  readonly labels: readonly PlacedLabel[];
  readonly numbered: readonly Numbered[];
  readonly dropped: readonly Dropped[];
}

/** Names on a picture, at most, by its width. */
export const NAME_BUDGET = [24, 16, 11] as const;

/** Names up to this rank go before the words of links, those after it behind them. */
const BEFORE_WORDS = 3;
/** So many of them, by its width, are kept for states: a map of places alone lies nowhere. */
const KEPT_FOR_STATES = [7, 4, 3] as const;
/** Half the side of the square that a named point takes, in pixels. */
const POINT = 5;
const DEFAULT_RANK = 5;

/**
 * Grants the requests for names and words on a picture: by rank, each at the best place that meets nothing, and as many names
 * as its width has room for. What finds none is told of. The result depends only on the requests and the view.
 */
export function placeLabels(
  { names, words, obstacles, reserved }: Requests,
  context: FrameContext,
  widths: WidthCache,
): PlacedLabels {
  const { view, ground, widthClass } = context;
  const { fontScale = 1 } = view;
  const measure: Measure = (lines, size, { bold, weight, spacing = 0 }) =>
    Math.max(
      ...lines.map(
        (line) =>
          textWidth(line, size, bold === true || weight !== undefined, widths) +
          spacing * line.length,
      ),
    );
  const requests = [
    ...(fontScale === 1 ? names : names.map((request) => enlarge(request, fontScale))),
  ].sort((a, b) => rankOf(a) - rankOf(b) || b.priority - a.priority || (a.key < b.key ? -1 : 1));
  const points = requests
    .filter(({ placement }) => placement !== 'area')
    .map(({ x, y }): Bounds => [x - POINT, y - POINT, x + POINT, y + POINT]);
  const room = new LabelRoom(view, [...reserved, ...points], obstacles);
  const items: FrameItem[] = [];
  const labels: PlacedLabel[] = [];
  const dropped: Dropped[] = [];
  let left = byWidth(NAME_BUDGET, widthClass);
  const kept = Math.min(requests.filter(isOfState).length, byWidth(KEPT_FOR_STATES, widthClass));
  const name = (request: LabelRequest) => {
    const placed =
      request.isUncounted || left > (isOfPlace(request) ? kept : 0)
        ? placeName(request, room, ground, measure)
        : undefined;
    if (placed) {
      if (!request.isUncounted) left--;
      items.push(placed.item);
      labels.push(placed.label);
    } else if (request.outside || request.placement !== 'area') dropped.push(droppedName(request));
  };
  const isFirst = (request: LabelRequest) => rankOf(request) <= BEFORE_WORDS;
  const say = () => placeWords(words, room, context, measure);
  // Discs lie on their links, where names can go round them.
  const early = isWorded(context) ? undefined : say();
  requests.filter(isFirst).forEach(name);
  const said = early ?? say();
  requests.filter((request) => !isFirst(request)).forEach(name);
  return {
    items: [...said.items, ...items],
    labels: [...labels, ...said.labels],
    numbered: said.numbered,
    dropped: [...dropped, ...said.dropped],
  };
}

/** Whether it names a state for orientation. */
const isOfState = ({ rank = DEFAULT_RANK, placement, within }: LabelRequest): boolean =>
  rank > DEFAULT_RANK && placement === 'area' && within !== undefined;

/** Whether it names one of many places that are on the picture for themselves. */
const isOfPlace = ({ rank = DEFAULT_RANK, placement }: LabelRequest): boolean =>
  rank >= DEFAULT_RANK && placement !== 'area';

const rankOf = ({ rank = DEFAULT_RANK }: LabelRequest): number => rank;

/** A request in larger type. The room of an area stays what it is; that beside a point grows with the type. */
function enlarge(request: LabelRequest, scale: number): LabelRequest {
  const { size, maxWidth, placement, outside } = request;
  return {
    ...request,
    ...(maxWidth !== undefined && placement !== 'area' ? { maxWidth: maxWidth * scale } : {}),
    ...(outside ? { outside: { ...outside, size: tenths(outside.size * scale) } } : {}),
    size: tenths(size * scale),
  };
}

const droppedName = ({ item, text, placement }: LabelRequest): Dropped => ({
  kind: placement === 'area' ? 'name' : 'place',
  ...(item === undefined ? {} : { item }),
  text,
});
