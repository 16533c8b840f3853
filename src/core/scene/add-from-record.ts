import type { MapData } from '../data/map-data.js';
import { selectItems } from '../data/select-items.js';
import { OVERLAYS } from '../overlays/index.js';

/** Adds the named bodies and disputes of a record to data that does not have them, with their sources. */
export function addFromRecord(data: MapData, names: readonly string[], record: MapData): MapData {
  const alliances = selectItems(names, record.alliances ?? [], OVERLAYS.alliances.tagsOf).items;
  const disputes = selectItems(names, record.disputes ?? [], OVERLAYS.disputes.tagsOf).items;
  if (alliances.length + disputes.length === 0) return data;
  return {
    ...data,
    alliances: [...(data.alliances ?? []), ...alliances],
    disputes: [...(data.disputes ?? []), ...disputes],
    sources: { ...record.sources, ...data.sources },
  };
}
