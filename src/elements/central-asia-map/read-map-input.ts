import { isDefaultMap, type MapInput } from '../../app/map-input.js';
import { hasContent, hasPicture, misplacedPicture } from './page-content.js';

/** What of a map's element says more than its data and options do. */
interface MapAsked {
  /** What the store has been given before. */
  readonly before: MapInput;
  readonly selected: string | undefined;
  /** Whether a timeline is shown, by the map itself or beside it. */
  readonly hasTimeline: boolean;
  /** Whether the map has a timeline of its own, its table is open or a reader has pointed at something. */
  readonly isTelling: boolean;
}

/** What a map asks for beyond `own`, what every element with data does. */
export function readMapInput(
  element: Element,
  own: Partial<MapInput>,
  { before, selected, hasTimeline, isTelling }: MapAsked,
): Partial<MapInput> {
  const input = { ...own, misplaced: own.misplaced ?? misplacedPicture(element) };
  return {
    ...input,
    selected,
    isPrerendered: hasContent(element) || isDefaultMap({ ...before, ...input }),
    hasOwnPicture: hasPicture(element),
    needsFullDataset: isTelling || Boolean(selected),
    needsTimeline: hasTimeline,
  };
}
