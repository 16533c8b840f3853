import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { addFromRecord, type NamesByOverlay } from './add-from-record.js';

/** An optional overlay that a map uses, and the library's items of it, if there are any. */
export interface UsedOverlay {
  readonly type: Pick<OverlayRenderer, 'name' | 'tagsOf'>;
  readonly record: MapData | undefined;
}

/**
 * Data with the library's items of optional overlays, their sources, and whoever they speak of: all of an overlay where it
 * has none of its own, else those whose names it does not know itself.
 */
export const addOptional = (
  data: MapData,
  used: readonly UsedOverlay[],
  unknown: NamesByOverlay,
): MapData =>
  used.reduce((all, { type, record }) => {
    const { name } = type;
    const names = rowsOf(data, name).length === 0 ? ['all'] : unknown[name];
    return record && names ? addRows(all, { ...type, isInRecord: true }, record, names) : all;
  }, data);

function addRows(
  data: MapData,
  type: UsedOverlay['type'] & { readonly isInRecord: true },
  record: MapData,
  names: readonly string[],
): MapData {
  const extended = addFromRecord(data, { [type.name]: names }, record, [type]);
  if (extended === data) return data;
  const { actors = [] } = data;
  const known = new Set(actors.map(({ id }) => id));
  const others = (record.actors ?? []).filter(({ id }) => !known.has(id));
  return others.length > 0 ? { ...extended, actors: [...actors, ...others] } : extended;
}
