/**
 * The file to paste: registers the elements. What the first picture needs is in this file, so that it is drawn after one
 * request; Leaflet, finer geometry, the table, the timeline, the schemas and the full record come as chunks when they are
 * needed.
 */
import './elements/central-asia-map/define.js';

export { articleFirst } from './datasets/article-first.js';

/** Elements that a page may use on their own; a map loads those in its own care. */
const ALONE: Readonly<Record<string, () => Promise<unknown>>> = {
  'central-asia-table': () => import('./elements/central-asia-table/define.js'),
  'central-asia-timeline': () => import('./elements/central-asia-timeline/define.js'),
};

if (typeof document !== 'undefined') {
  for (const [name, load] of Object.entries(ALONE)) {
    if (document.querySelector(name)) load().catch(console.warn);
  }
}
