import type { OverlayName } from '../data/readers.js';
import { alliances } from './alliances.js';
import { disputes } from './disputes.js';
import { links } from './links.js';
import type { OverlayRenderer } from './overlay.js';

/** What draws the overlays that every map has, by their names; core/data/readers.ts has what reads them. */
export const OVERLAYS = { alliances, disputes, links } as const satisfies {
  readonly [Name in OverlayName]: OverlayRenderer<Name>;
};

/** The same in drawing order, as the functions of the pipeline take them. */
export const DRAWN_OVERLAYS: readonly OverlayRenderer[] = Object.values(OVERLAYS);
