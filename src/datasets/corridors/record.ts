import type { Corridor } from '../../core/data/corridor.js';
import type { MapData } from '../../core/data/map-data.js';
import { corridors, corridorSources } from './index.js';

/** The record of corridors as map data, with all that its rows name. */
export const record: MapData & { readonly corridors: readonly Corridor[] } = {
  corridors,
  sources: corridorSources,
};
