import { parseMapData, type Issue, type MapData } from 'central-asia-map/core';
import type { Fields } from './is-fields.js';

/** A map from elsewhere, and what of it was left out. */
export interface ReadMap {
  readonly map: MapData;
  readonly issues: readonly Issue[];
}

/** A map from what was pasted, linked or kept. Panes look into its lists, so that what does not fit stays outside. */
export function readMap({ $schema: _, ...given }: Fields): ReadMap {
  const { data, issues } = parseMapData(given);
  return { map: data, issues: issues.filter(({ severity }) => severity === 'error') };
}
