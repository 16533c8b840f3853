import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import { selectItems } from '../data/select-items.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import type { NamesByOverlay } from './add-from-record.js';

/** An optional overlay that a map uses, and the library's items of it, if there are any. */
export interface UsedOverlay {
  readonly type: Pick<OverlayRenderer, 'name' | 'tagsOf'>;
  readonly record: MapData | undefined;
}

/**
 * Data with the library's items of optional overlays, their sources, and whoever they speak of: all of an overlay where it
 * has none of its own, else those whose names it does not know itself. Apart from addFromRecord, so that this chunk and the
 * one that reads own data need no third.
 */
export const addOptional = (
  data: MapData,
  used: readonly UsedOverlay[],
  unknown: NamesByOverlay,
): MapData =>
  used.reduce((all, { type, record }) => {
    const own = rowsOf(data, type.name);
    const names = own.length === 0 ? ['all'] : unknown[type.name];
    if (!record || !names) return all;
    const { items } = selectItems(names, rowsOf(record, type.name), type.tagsOf);
    if (items.length === 0) return all;
    return {
      ...all,
      [type.name]: joined(own, items),
      actors: joined(all.actors, record.actors),
      sources: { ...record.sources, ...all.sources },
    };
  }, data);

/** Items with further ones; the data's own item stands for another of the same id. */
function joined<Item extends { readonly id: string }>(
  own: readonly Item[] = [],
  others: readonly Item[] = [],
): Item[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !known.has(id))];
}
