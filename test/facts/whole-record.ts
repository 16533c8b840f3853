import { article } from '../../src/datasets/article.js';
import { corridors, corridorSources } from '../../src/datasets/corridors/index.js';
import { sites, siteSources } from '../../src/datasets/sites/index.js';

/** What `npm run facts` counts: the record behind the default map, the sites and the corridors. */
export const wholeRecord = {
  ...article,
  sites,
  corridors,
  sources: { ...article.sources, ...siteSources, ...corridorSources },
};
