import type { MapData } from '../data/map-data.js';
import { selectItems } from '../data/select-items.js';
import { OVERLAYS } from '../overlays/index.js';

/** Adds the named bodies and disputes of a record, with their sources, to data that does not have them. */
export function addFromRecord(data: MapData, names: readonly string[], record: MapData): MapData {
  const { tagsOf: bodyTags } = OVERLAYS.alliances;
  const { tagsOf: disputeTags } = OVERLAYS.disputes;
  const alliances = without(data.alliances, selectItems(names, record.alliances ?? [], bodyTags));
  const disputes = without(data.disputes, selectItems(names, record.disputes ?? [], disputeTags));
  if (alliances.length + disputes.length === 0) return data;
  return {
    ...data,
    alliances: [...(data.alliances ?? []), ...alliances],
    disputes: [...(data.disputes ?? []), ...disputes],
    sources: { ...record.sources, ...data.sources },
  };
}

/** The data's own item stands for the record's of the same id. */
function without<T extends { readonly id: string }>(
  own: readonly T[] = [],
  { items }: { readonly items: readonly T[] },
): T[] {
  const known = new Set(own.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}
