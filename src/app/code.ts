import { Resource } from './resource.js';

/*
 * What any map that is not prerendered needs, known before the code is there that knows more: asked for at once rather
 * than in turns.
 */

/** What reads and checks data of a page's own. */
export const ownData = new Resource(() => import('./read-own-data.js'));

/** The coarsest level of geometry, which is soon there. */
export const coarsestTopology = new Resource(() => import('../../geo/first-paint.topo.json'));

/** The level of geometry that most maps are drawn with. */
export const standardTopology = new Resource(() => import('../../geo/standard.topo.json'));

/** What the built-in article shows at first. */
export const articleFirst = new Resource(
  async () => (await import('../datasets/article-first.js')).articleFirst,
);
