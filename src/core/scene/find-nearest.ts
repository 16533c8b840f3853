import { hasBegun } from '../data/dates.js';
import type { SceneContext } from '../model/scene-context.js';
import type { SceneSettings } from './scene-settings.js';

/**
 * The first date after the map's at which something of what was chosen begins, for a map on which nothing has; `undefined`
 * where nothing is dated later.
 */
export function findNearest(
  { chosen, asOf }: SceneSettings,
  { date }: SceneContext,
): { readonly date: string; readonly words: string } | undefined {
  const [first] = Object.values(chosen)
    .flat()
    .flatMap((row) => datesIn(row))
    .filter((one) => !hasBegun(asOf, one))
    .sort();
  return first === undefined ? undefined : { date: first, words: date(first) };
}

/** Dates from which something of a row holds, however deep. */
function datesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    BEGINNINGS.has(name) && typeof inner === 'string' ? [inner] : datesIn(inner),
  );
}

const BEGINNINGS: ReadonlySet<string> = new Set(['from', 'start']);
