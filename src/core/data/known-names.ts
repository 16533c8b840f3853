import type { OverlayReader } from './overlay-reader.js';

/** What is known outside the data. */
export interface KnownNames {
  /** Codes of the countries that the map can draw. */
  readonly countries: readonly string[];
  /** What reads the overlays that the data may have. */
  readonly overlays: readonly OverlayReader[];
}
