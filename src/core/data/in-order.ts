import type { ReferenceCheck } from './overlay-reader.js';

/** The entries of an item's `history` by their dates; one out of order and sources that are not there are told of. */
export function inOrder<
  Entry extends { readonly from: string; readonly sources?: string[] | undefined },
>(history: readonly Entry[], check: ReferenceCheck): Entry[] {
  history.forEach((entry, i) => {
    check.sources(entry.sources, ['history', i]);
    const before = history[i - 1];
    if (before) check.period(before.from, entry.from, ['history', i, 'from']);
  });
  return [...history].sort((a, b) => (a.from < b.from ? -1 : 1));
}
