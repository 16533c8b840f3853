import { issueInTable } from '../data/table-items.js';
import type { Studio } from '../studio.js';

/**
 * What the map on the page says of places in its data, such as `asOf` or `notes[0].text`, and of what lies within them: each
 * sentence once. What is told in a cell of the table is not told twice, and a map of before says nothing of this one.
 */
export function issuesAt(
  { ui: { seen }, document, state: { map }, tableItems }: Studio,
  ...places: readonly string[]
): string | undefined {
  if (!seen || seen.document !== document) return undefined;
  const isIn = (path: string) =>
    places.some(
      (place) =>
        path === place || (/^[.[]/.test(path.slice(place.length)) && path.startsWith(place)),
    );
  const told = seen.issues
    .filter(({ path }) => isIn(path) && issueInTable(path, map, tableItems) === undefined)
    .map(({ message }) => message);
  return told.length > 0 ? [...new Set(told)].join(' ') : undefined;
}
