/** For servers, builds and scripts: data in, SVG or HTML out; no document, no custom elements. */
export { prerenderPage, renderStaticMap, validateMapData } from './drawing/static-map.js';
export type { StaticMap, StaticOptions } from './drawing/static-options.js';
export {
  renderStaticMultiples,
  type MultiplesOptions,
  type StaticMultiples,
} from './drawing/static-multiples.js';
export { renderStaticStory, type StaticStory, type StoryOptions } from './drawing/static-story.js';
export type { Issue } from './core/data/issue.js';
export type { AnyMapData as MapData, MapDataInput } from './core/overlays/optional.js';
export type { Strings } from './core/messages/with-strings.js';
export type { MapDataWith } from './core/overlays/map-data-with.js';
export type { OverlayType } from './core/overlays/overlay.js';
export type { MapOptions } from './core/scene/map-options.js';
export type { PageOptions, PrerenderedPage } from './prerender/prerender-page.js';
