import { DEFAULT_WORLDVIEWS } from '../core/geometry/default-worldviews.js';
import type { Worldview } from '../core/geometry/worldview.js';

/** The same table for every map of a page: the default views at first, all once a map has asked for another. */
let known: Readonly<Record<string, Worldview>> = DEFAULT_WORLDVIEWS;

/** The views at hand, by id. */
export const knownWorldviews = (): Readonly<Record<string, Worldview>> => known;

/** Fetches the views of states, for a name that is not at hand; throws if they cannot be loaded. */
export async function loadWorldviews(): Promise<void> {
  known = (await import('../core/geometry/worldviews.js')).WORLDVIEWS;
}
