import type { MapData } from '../data/map-data.js';
import { readTokens } from '../data/select-items.js';

/**
 * In what a page asks for another map than the data shows by itself: in what is on it or in focus, or in its date alone.
 * What only changes how the same is drawn or said, such as a point of view, makes no other map.
 */
export type Difference = 'items' | 'date' | undefined;

/** `statedDate` is that of the map. */
export function findDifference(
  data: MapData,
  options: Readonly<Record<string, unknown>>,
  overlays: readonly { readonly name: string }[],
  statedDate: string,
): Difference {
  const shown: Readonly<Record<string, readonly string[] | undefined>> = data.show ?? {};
  const hasOther =
    isOther(options['overlays'], undefined) ||
    isOther(options['focus'], data.focus) ||
    overlays.some(({ name }) => isOther(options[name], shown[name]));
  if (hasOther) return 'items';
  return data.asOf !== undefined && statedDate !== data.asOf ? 'date' : undefined;
}

/** Whether tokens that a page gives name something else than those of the data. */
function isOther(given: unknown, own: readonly string[] | undefined): boolean {
  const tokens = readTokens(given, '', []);
  return tokens !== undefined && keyOf(tokens) !== keyOf(own);
}

const keyOf = (tokens: readonly string[] | undefined) => tokens?.join(' ').toLowerCase();
