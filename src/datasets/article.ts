import type { MapData } from '../core/data/map-data.js';
import { actors } from './actors.js';
import { alliances, allianceSources } from './alliances/index.js';
import { articleInsets } from './article-insets.js';
import { articleSettings } from './article-settings.js';
import { corrections } from './corrections.js';
import { disputes, disputeSources } from './disputes/index.js';
import { links, linkSources } from './links/index.js';
import { places } from './places.js';
import { steps } from './steps.js';

/** The whole record behind the default map. */
export const article: MapData = {
  ...articleSettings,
  sources: { ...allianceSources, ...disputeSources, ...linkSources },
  alliances,
  disputes,
  links,
  actors,
  places,
  corrections,
  insets: articleInsets,
  steps,
};
