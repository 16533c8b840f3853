import type { Corridor } from '../../core/data/corridor.js';
import type { Source } from '../../core/data/map-data.js';
import { gasPipelines, gasPipelinesSources } from './gas.js';
import { oilAndPower, oilAndPowerSources } from './oil-and-power.js';
import { caspianRailways, caspianRailwaysSources } from './railways-caspian.js';
import { southernRailways, southernRailwaysSources } from './railways-south.js';
import { roads, roadsSources } from './roads.js';

/** All corridors of the record, as known to 30 June 2026: railways, pipelines, a power line, roads. */
export const corridors: Corridor[] = [
  ...caspianRailways,
  ...southernRailways,
  ...gasPipelines,
  ...oilAndPower,
  ...roads,
];

/** What the corridors rest on. */
export const corridorSources: Record<string, Source> = {
  ...caspianRailwaysSources,
  ...southernRailwaysSources,
  ...gasPipelinesSources,
  ...oilAndPowerSources,
  ...roadsSources,
};
