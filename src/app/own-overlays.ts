import type { Issue } from '../core/data/issue.js';
import { admitOverlays } from '../core/overlays/admit/admit-overlays.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import { OPTIONAL } from './optional-overlays.js';

/** The overlay types that a page gives, as far as they can be asked. What only these need is in this chunk. */
export const admitOwn = (given: unknown, report: (issue: Issue) => void): readonly OverlayType[] =>
  admitOverlays(given, [...DRAWN_OVERLAYS, ...OPTIONAL], report);
