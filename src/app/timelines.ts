import { HISTORIES } from '../core/overlays/histories/index.js';
import type { OverlayHistory } from '../core/overlays/overlay.js';
import { createTimelineSource, type TimelineSource } from '../core/scene/build-timeline.js';

/** Works out the timelines of a map with these overlays besides those that every map has; only a timeline needs this chunk. */
export const createTimelines = (own: readonly OverlayHistory[]): TimelineSource =>
  createTimelineSource([...Object.values(HISTORIES), ...own]);
