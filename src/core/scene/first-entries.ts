import type { LegendEntry } from '../model/scene.js';

/** Most entries of a legend that readers see without asking. */
const MOST = 5;

/**
 * The entries that stand below a picture: what it does not say by itself, areas before borders before links; all where it
 * says everything. About has the others.
 */
export function firstEntries(legend: readonly LegendEntry[]): readonly LegendEntry[] {
  const unsaid = legend.filter(({ isSaid }) => !isSaid);
  return (unsaid.length > 0 ? unsaid : legend).slice(0, MOST);
}
