import type { Actor } from '../../core/data/link.js';
import type { Source } from '../../core/data/map-data.js';
import type { Site } from '../../core/data/site.js';
import { actors } from '../actors.js';
import { afghanSites, afghanSitesSources } from './afghanistan.js';
import { caucasianSites, caucasianSitesSources } from './caucasus.js';
import { afghanCrossings, afghanCrossingsSources } from './crossings-afghanistan.js';
import {
  caspianCaucasianCrossings,
  caspianCaucasianCrossingsSources,
} from './crossings-caspian-caucasus.js';
import { chineseCrossings, chineseCrossingsSources } from './crossings-china.js';
import { ferganaCrossings, ferganaCrossingsSources } from './crossings-fergana.js';
import { dams, damsSources } from './dams.js';
import { kazakhSites, kazakhSitesSources } from './kazakhstan.js';
import { kyrgyzUzbekSites, kyrgyzUzbekSitesSources } from './kyrgyzstan-uzbekistan.js';
import { ports, portsSources } from './ports.js';
import { tajikSites, tajikSitesSources } from './tajikistan.js';

/** All sites of the record, as known to 30 June 2026: military sites, plants and ranges, ports, dams, crossings. */
export const sites: Site[] = [
  ...tajikSites,
  ...kyrgyzUzbekSites,
  ...kazakhSites,
  ...caucasianSites,
  ...afghanSites,
  ...ports,
  ...dams,
  ...afghanCrossings,
  ...chineseCrossings,
  ...ferganaCrossings,
  ...caspianCaucasianCrossings,
];

const OPERATORS: readonly string[] = ['actor:taliban', 'hist:ussr'];

/** Who runs sites without being a country. */
export const siteActors: Actor[] = actors.filter(({ id }) => OPERATORS.includes(id));

/** What the sites rest on. */
export const siteSources: Record<string, Source> = {
  ...tajikSitesSources,
  ...kyrgyzUzbekSitesSources,
  ...kazakhSitesSources,
  ...caucasianSitesSources,
  ...afghanSitesSources,
  ...portsSources,
  ...damsSources,
  ...afghanCrossingsSources,
  ...chineseCrossingsSources,
  ...ferganaCrossingsSources,
  ...caspianCaucasianCrossingsSources,
};
