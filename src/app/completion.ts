import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import type { Needs } from './needs.js';

/** Adds to data what its items keep elsewhere. One for each map. */
export interface Completion {
  /** What it has found to be wrong. */
  readonly issues: readonly Issue[];
  /** `base`: address of the data, if it has one. What is still to be loaded is a need. */
  complete(data: MapData, base: string | undefined, needs: Needs): MapData;
  /** Gives up what is on its way. */
  abort(): void;
}
