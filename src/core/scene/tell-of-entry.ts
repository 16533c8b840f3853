import { shorten } from '../data/describe.js';
import type { Issue } from '../data/issue.js';
import { rowsOf } from '../data/rows-of.js';
import { didYouMean } from '../data/suggest.js';
import type { Scene } from '../model/scene.js';
import type { Named } from './find-named.js';

/** Entries that are listed where one is not known. */
const MOST_LISTED = 12;

/**
 * What an editor should know of the id of a legend entry that the legend lacks. One that it can have at another date, or for
 * other items of the data, is only told of, with those that it has; what it never has is wrong.
 */
export function tellOfEntry(
  id: string,
  { legend, form }: Pick<Scene, 'legend' | 'form'>,
  { data, overlays }: Named,
): Omit<Issue, 'path'> | undefined {
  const ids = legend.map((entry) => entry.id);
  if (ids.includes(id)) return undefined;
  const possible = overlays.flatMap(
    ({ name, legendKeys }) => legendKeys?.(rowsOf(data, name)).map((key) => `${name}:${key}`) ?? [],
  );
  // Small maps of bodies have a legend of their own, which has none of theirs unless it is asked for.
  const isOfGroup = overlays.some(({ name, kind }) => !kind && id.startsWith(`${name}:`));
  if (form !== 'map' && isOfGroup && possible.includes(id)) return undefined;
  const listed = ids.slice(0, MOST_LISTED).join(', ');
  const rest = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : '';
  const known = ids.length > 0 ? `; it has ${listed}${rest}` : '; it has none';
  const isOfOwn = overlays.some(({ name, legendKeys }) => !legendKeys && id.startsWith(`${name}:`));
  if (isOfOwn || possible.includes(id))
    return { message: `the legend has no such entry now${known}`, severity: 'info' };
  const hint = didYouMean(id, [...ids, ...possible]);
  return {
    message: `"${shorten(id)}" is no entry of the legend${hint || known}`,
    severity: 'error',
  };
}
