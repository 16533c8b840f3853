import type { Phrase } from '../model/phrase.js';
import type { WordedEntry } from '../model/scene.js';

/** By the ids of entries. */
export type OwnEntries = ReadonlyMap<string, WordedEntry>;

/** An entry of any legend. */
interface Entry {
  readonly id: string;
  readonly label: Phrase;
  readonly isSaid?: boolean | undefined;
}

/** The entries that are left, in the order that is asked for; one with a place in it is wanted, be it said elsewhere. */
export function wordEntries<One extends Entry>(
  entries: readonly One[],
  own: OwnEntries,
): readonly One[] {
  return entries
    .map((entry) => ({ entry, wording: own.get(entry.id) ?? {} }))
    .filter(({ wording }) => !wording.hidden)
    .sort((a, b) => placeOf(a.wording) - placeOf(b.wording))
    .map(({ entry, wording: { label, order = -1, hidden } }) => ({
      ...entry,
      ...(label ? { label } : {}),
      ...(order >= 0 || hidden === false ? { isSaid: false } : {}),
    }));
}

/** Those with a number stand before those without, and those with a number below zero after them. */
function placeOf({ order }: WordedEntry): number {
  const [first, middle, last] = [0, 1, 2];
  if (order === undefined) return middle;
  // Numbers of any size between two neighbouring whole ones.
  const within = Math.atan(order) / Math.PI;
  return order < 0 ? last + within : first + within;
}

/**
 * One legend for several maps: what looks alike on them has one entry, `common`, but what an editor has a label for, which
 * stands for itself. A common entry without a place of its own has that of the first that it stands for.
 */
export function mergeEntries<One extends Entry>(
  entries: readonly One[],
  own: OwnEntries,
  common: (entry: One) => One,
  join: (known: One, more: One) => One,
): { readonly entries: readonly One[]; readonly own: OwnEntries } {
  const merged = new Map<string, One>();
  const all = new Map(own);
  for (const entry of entries) {
    const wording = own.get(entry.id);
    if (wording?.hidden) continue;
    const shared = common(entry);
    const isShared = shared.id !== entry.id;
    const label = isShared ? wording?.label : undefined;
    const one = label ? { ...entry, label } : shared;
    const key = label ? `${shared.id} ${label.text}` : one.id;
    const known = merged.get(key);
    merged.set(key, known ? join(known, one) : one);
    const { order } = wording ?? {};
    if (isShared && !label && order !== undefined && all.get(one.id)?.order === undefined)
      all.set(one.id, { ...all.get(one.id), order });
  }
  return { entries: [...merged.values()], own: all };
}
