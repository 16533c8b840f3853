import { isDefaultMap, type MapInput } from '../../app/map-input.js';
import { hasContent, hasPicture, misplacedPicture } from './page-content.js';

/** A map's element, as far as it is asked here. */
interface AskingMap extends Element {
  readonly store: { readonly input: MapInput };
  readonly adapt: MapInput['adapt'];
  readonly selected: string | undefined;
}

/** What of a map's element says more than its data and options do. */
interface MapAsked {
  /** Whether a timeline is shown, by the map itself or beside it. */
  readonly hasTimeline: boolean;
  /** Whether the map has a timeline of its own, its table is open or a reader has pointed at something. */
  readonly isTelling: boolean;
}

/** What a map asks for beyond `own`, what every element with data does. */
export function readMapInput(
  element: AskingMap,
  own: Partial<MapInput>,
  { hasTimeline, isTelling }: MapAsked,
): Partial<MapInput> {
  const { adapt, selected } = element;
  const before = element.store.input;
  const input = { ...own, adapt, misplaced: own.misplaced ?? misplacedPicture(element) };
  return {
    ...input,
    selected,
    isPrerendered: hasContent(element) || isDefaultMap({ ...before, ...input }),
    hasOwnPicture: hasPicture(element),
    needsFullDataset: isTelling || Boolean(selected),
    needsTimeline: hasTimeline,
  };
}
