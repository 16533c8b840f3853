import type { Dispute } from '../../core/data/dispute.js';
import type { Source } from '../../core/data/map-data.js';
import { centralAsianBordersSources } from './core/borders-sources.js';
import { centralAsianBorders } from './core/borders.js';
import { centralAsianExclaves, centralAsianExclavesSources } from './core/exclaves.js';
import { settledBorders, settledBordersSources } from './core/settled-borders.js';
import { centralAsianWater, centralAsianWaterSources } from './core/water.js';

/** Disputes of Central Asia itself, the region `core`. */
export const coreDisputes: Dispute[] = [
  ...centralAsianBorders,
  ...centralAsianExclaves,
  ...centralAsianWater,
  ...settledBorders,
];

/** What the records of the region `core` rest on. */
export const coreDisputesSources: Record<string, Source> = {
  ...centralAsianBordersSources,
  ...centralAsianExclavesSources,
  ...centralAsianWaterSources,
  ...settledBordersSources,
};
