import type { Frame } from '../model/frame.js';
import type { LegendEntry } from '../model/scene.js';

/** The entries of a legend without those of bodies that found no room on a picture: it has no mark of them. */
export function drawnEntries(
  legend: readonly LegendEntry[],
  { dropped = [] }: Partial<Pick<Frame, 'dropped'>>,
): readonly LegendEntry[] {
  const bodies = dropped.flatMap(({ body }) => (body === undefined ? [] : [`alliances:${body}:`]));
  return legend.filter(({ id }) => !bodies.some((start) => id.startsWith(start)));
}
