import { OPTIONAL } from '../app/optional-overlays.js';
import type { OverlayName } from '../core/data/readers.js';

const WHOLE: Readonly<Record<OverlayName, true>> = { alliances: true, disputes: true, links: true };

/** Names of the library's overlays; the compiler asks for a further one that every map has. */
export const OVERLAY_NAMES: readonly string[] = [
  ...Object.keys(WHOLE),
  ...OPTIONAL.map(({ name }) => name),
];
