/**
 * The file to paste: registers the elements. The first picture is in this file, so that it is on screen after one request;
 * all else comes as chunks when it is needed: what draws from data, Leaflet, geometry, the table, the timeline, the schemas
 * and the full record.
 */
import './elements/central-asia-map/define.js';

/** Elements that a page may use on their own; a map loads those in its own care. */
const ALONE: Readonly<Record<string, () => Promise<unknown>>> = {
  'central-asia-note': () => import('./elements/central-asia-note/define.js'),
  'central-asia-legend': () => import('./elements/central-asia-legend/define.js'),
  'central-asia-table': () => import('./elements/central-asia-table/define.js'),
  'central-asia-timeline': () => import('./elements/central-asia-timeline/define.js'),
};

if (typeof document !== 'undefined') {
  for (const [name, load] of Object.entries(ALONE)) {
    if (document.querySelector(name)) load().catch(console.warn);
  }
}
