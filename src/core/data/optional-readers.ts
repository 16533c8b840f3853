import { corridorReader } from './corridor.js';
import type { OverlayReader } from './overlay-reader.js';
import { siteReader } from './site.js';

/**
 * What reads the library's overlays that a map has only where it uses them, by their names: data of a page's own is read
 * before it is known which it uses. core/overlays/optional.ts has the whole of each.
 */
export const OPTIONAL_READERS = {
  corridors: corridorReader,
  sites: siteReader,
} as const satisfies Readonly<Record<string, OverlayReader>>;

export type OptionalName = keyof typeof OPTIONAL_READERS;
