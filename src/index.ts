/** Classes, types and the pure pipeline; importing this registers nothing and touches no document. */
export { CentralAsiaMap } from './elements/central-asia-map/central-asia-map.js';
export { CentralAsiaLegend } from './elements/central-asia-legend/central-asia-legend.js';
export { CentralAsiaTable } from './elements/central-asia-table/central-asia-table.js';
export { CentralAsiaNote } from './elements/central-asia-note/central-asia-note.js';
export { CentralAsiaStory } from './elements/central-asia-story/central-asia-story.js';
export { CentralAsiaMultiples } from './elements/central-asia-multiples/central-asia-multiples.js';
export { CentralAsiaComparison } from './elements/central-asia-comparison/central-asia-comparison.js';
export { CentralAsiaMenu } from './elements/central-asia-menu/central-asia-menu.js';
export { CentralAsiaTimeline } from './elements/central-asia-timeline/central-asia-timeline.js';
export {
  CamAsOfChangeEvent,
  CamIssuesEvent,
  CamPickEvent,
  CamReadyEvent,
} from './elements/events.js';
export * from './elements/item-events.js';
export { CamStepChangeEvent } from './elements/story-event.js';
export type { MapOptions } from './core/scene/map-options.js';
export type { Strings } from './core/messages/with-strings.js';
export type {
  Scene,
  SceneItem,
  TimelineDate,
  CountryItem,
  OverlayItem,
} from './core/model/scene.js';
export type { AllianceItem } from './core/overlays/alliances.js';
export type { DisputeItem } from './core/overlays/disputes.js';
export type { LinkItem } from './core/overlays/links.js';
export * from './core.js';
