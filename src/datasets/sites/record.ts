import type { MapData } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';
import { siteActors, sites, siteSources } from './index.js';

/** The record of sites as map data, with all that its rows name. */
export const record: MapData & { readonly sites: readonly Site[] } = {
  sites,
  actors: siteActors,
  sources: siteSources,
};
