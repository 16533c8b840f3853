import type { LegendEntry } from '../model/scene.js';

/** Most entries of a legend that readers see without asking. */
const MOST = 5;

/**
 * The entries that stand below a picture: what it does not say by itself of the items that it shows, areas before borders
 * before links; all where it says everything. About has the others. `seen`: ids of what is shown.
 */
export function firstEntries(
  legend: readonly LegendEntry[],
  seen: Iterable<string>,
): readonly LegendEntry[] {
  const ids = new Set(seen);
  const drawn = legend.filter(({ targets }) => targets.some((id) => ids.has(id)));
  const unsaid = drawn.filter(({ isSaid }) => !isSaid);
  return (unsaid.length > 0 ? unsaid : drawn).slice(0, MOST);
}
