import { corridorReader } from './corridor.js';
import type { OptionalName } from './optional-names.js';
import type { OverlayReader } from './overlay-reader.js';
import { siteReader } from './site.js';

/** What reads the optional overlays, apart from the rest of them: data is read before it is known which of them it uses. */
export const OPTIONAL_READERS = {
  corridors: corridorReader,
  sites: siteReader,
} as const satisfies { readonly [Name in OptionalName]: OverlayReader<Name> };
