/**
 * The file to paste: registers the elements. The first picture is in this file, so that it is on screen after one request;
 * all else comes as chunks when it is needed: what draws from data, Leaflet, geometry, the table, the timeline, the schemas
 * and the full record.
 */
import './elements/central-asia-map/define.js';

// Elements that nobody has defined yet may be ours. Their list is not read by pages that have maps alone.
if (typeof document !== 'undefined' && document.querySelector(':not(:defined)'))
  import('./elements/define-found.js').then(({ defineFound }) => defineFound()).catch(console.warn);
