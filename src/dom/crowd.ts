/** What very full pictures need, in one chunk. */
export { crowdStyle } from '../core/style/crowd-style.js';
export { markData } from '../core/render/mark-data.js';
export { createHitGrid } from '../core/scene/hit-grid.js';
export { CanvasLayer } from './canvas-layer.js';
