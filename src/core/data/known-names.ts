import type { DrawnNames } from './drawn-names.js';
import type { OverlayReader } from './overlay-reader.js';

/** What is known outside the data. */
export interface KnownNames {
  /** Codes of the countries that a link can reach. */
  readonly countries: readonly string[];
  /** What reads the overlays that the data may have. */
  readonly overlays: readonly OverlayReader[];
  /** What the map can draw; without it nobody is told of what cannot be seen. */
  readonly drawn?: DrawnNames | undefined;
}
