/** Classes, types and the pure pipeline; importing this registers nothing and touches no document. */
export { CentralAsiaMap } from './elements/central-asia-map/central-asia-map.js';
export { CentralAsiaLegend } from './elements/central-asia-legend/central-asia-legend.js';
export { CentralAsiaTable } from './elements/central-asia-table/central-asia-table.js';
export { CentralAsiaTimeline } from './elements/central-asia-timeline/central-asia-timeline.js';
export type { TimelineDate } from './core/scene/timeline-dates.js';
export * from './elements/events.js';
export { parseMapData, type Parsed } from './core/data/parse-map-data.js';
export type { Issue } from './core/data/issue.js';
export type { MapData, Source, Correction, Step } from './core/data/map-data.js';
export type { Alliance, Membership, Role } from './core/data/alliance.js';
export type { Dispute, DisputeKind, DisputeMark, DisputeStatus } from './core/data/dispute.js';
export type { Actor, Claim, Link, Place, Tone } from './core/data/link.js';
export type { Basis, Box, Confidence, CountryCode, IsoDate, Text } from './core/data/primitives.js';
export type { MapOptions } from './core/scene/resolve-settings.js';
export type { Strings } from './core/messages/with-strings.js';
export type {
  Scene,
  SceneItem,
  CountryItem,
  DisputeItem,
  LinkItem,
  AllianceItem,
} from './core/model/scene.js';
export { WORLDVIEWS, type Worldview } from './core/geometry/worldviews.js';
