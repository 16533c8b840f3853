/**
 * The file to paste: registers the elements. What the first picture needs is in this file, so that it is drawn after one
 * request; Leaflet, finer geometry, the table, the schemas and the full record come as chunks when they are needed.
 */
import './elements/central-asia-map/define.js';
export { articleFirst } from './datasets/article-first.js';
