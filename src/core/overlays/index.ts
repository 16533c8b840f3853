import { alliances } from './alliances.js';
import { disputes } from './disputes.js';
import { links } from './links.js';

/** Every overlay, by its name in the data and in token lists. A further one is one file and one line here. */
export const OVERLAYS = { alliances, disputes, links } as const;

export type OverlayName = keyof typeof OVERLAYS;
export const OVERLAY_NAMES = Object.keys(OVERLAYS) as OverlayName[];
