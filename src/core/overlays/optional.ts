import type { OptionalName } from '../data/optional-names.js';
import { OPTIONAL_READERS } from '../data/optional-readers.js';
import { corridors } from './corridors.js';
import type { MapDataWith, TokensOf } from './map-data-with.js';
import type { OverlayType } from './overlay.js';
import { sites } from './sites.js';

/** The library's overlays that a map has only where it uses them, by their names. Each is one file; a further one is one line here. */
export const OPTIONAL_OVERLAYS = {
  corridors: { ...OPTIONAL_READERS.corridors, ...corridors },
  sites: { ...OPTIONAL_READERS.sites, ...sites },
} as const satisfies { readonly [Name in OptionalName]: OverlayType<Name> };

type Optional = typeof OPTIONAL_OVERLAYS;
type OptionalTypes = readonly Optional[keyof Optional][];

/** Map data with whatever overlay the library has. */
export type AnyMapData = MapDataWith<OptionalTypes>;

/** Options by the names of those overlays: ids, tags, `all` or `none`. */
export type OptionalTokens = TokensOf<OptionalTypes>;
