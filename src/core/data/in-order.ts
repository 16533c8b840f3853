import type { ReferenceCheck, RowPath } from './overlay-reader.js';

interface Entry {
  readonly from: string;
  readonly to?: string | undefined;
  readonly sources?: string[] | undefined;
}

/**
 * The entries of an item's history by their dates; one out of order and sources that are not there are told of, and one
 * that ends before it begins is left out. `path` is that of the history in the item.
 */
export function inOrder<One extends Entry>(
  history: readonly One[],
  check: ReferenceCheck,
  path: RowPath = ['history'],
): One[] {
  const sound = history.filter((entry, i) => {
    check.sources(entry.sources, [...path, i]);
    const before = history[i - 1];
    if (before) check.period(before.from, entry.from, [...path, i, 'from']);
    return check.period(entry.from, entry.to, [...path, i, 'to']);
  });
  return sound.sort((a, b) => (a.from < b.from ? -1 : 1));
}
