import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import type { OverlayType } from '../overlays/overlay.js';
import { addFromRecord } from './add-from-record.js';

/** An optional overlay that a map uses, and the library's items of it. */
export interface UsedOverlay {
  readonly type: Pick<OverlayType, 'name' | 'isInRecord' | 'tagsOf'>;
  readonly record: MapData;
}

/**
 * The names by which data wants items of an optional overlay from the library's record, if any: all of them where it has
 * none of its own, else those that it does not know itself.
 */
export const namesWanted = (
  data: MapData,
  name: string,
  unknown: readonly string[] = [],
): readonly string[] => (rowsOf(data, name).length === 0 ? ['all'] : unknown);

/** Data with the library's items that names stand for, their sources, and whoever they speak of. */
export function addOptional(
  data: MapData,
  { type, record }: UsedOverlay,
  names: readonly string[],
): MapData {
  const extended = addFromRecord(data, { [type.name]: names }, record, [type]);
  if (extended === data) return data;
  const { actors = [] } = data;
  const known = new Set(actors.map(({ id }) => id));
  const others = (record.actors ?? []).filter(({ id }) => !known.has(id));
  return others.length > 0 ? { ...extended, actors: [...actors, ...others] } : extended;
}
