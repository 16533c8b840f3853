import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import { selectItems } from '../data/select-items.js';
import type { OverlayType } from '../overlays/overlay.js';

/** What of an overlay's two halves it takes to find its items in a record. */
type Found = Pick<OverlayType, 'name' | 'isInRecord' | 'tagsOf'>;

/** Names that stand for items, by the overlay of which they are meant. */
export type NamesByOverlay = Readonly<Record<string, readonly string[]>>;

/**
 * Adds the items of a record that names stand for, with the record's sources, to data that does not have them. Where that
 * does not say to when its facts are known, it is to when the record's are.
 */
export function addFromRecord(
  data: MapData,
  names: NamesByOverlay,
  record: MapData,
  overlays: readonly Found[],
): MapData {
  const added = overlays
    .filter(({ name, isInRecord }) => isInRecord && names[name])
    .map(({ name, tagsOf }) => {
      const own = rowsOf(data, name);
      const found = selectItems(names[name], rowsOf(record, name), tagsOf).items;
      return [name, own, without(own, found)] as const;
    });
  if (added.every(([, , rows]) => rows.length === 0)) return data;
  return {
    knownTo: record.knownTo,
    ...data,
    ...Object.fromEntries(added.map(([name, own, rows]) => [name, [...own, ...rows]])),
    sources: { ...record.sources, ...data.sources },
  };
}

/** The data's own item stands for the record's of the same id. */
function without<Row extends { readonly id: string }>(
  own: readonly Row[],
  rows: readonly Row[],
): readonly Row[] {
  const known = new Set(own.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
}
