import { corridorReader } from '../data/corridor.js';
import type { OverlayReader } from '../data/overlay-reader.js';
import { siteReader } from '../data/site.js';
import { corridors } from './corridors.js';
import type { MapDataWith, TokensOf } from './map-data-with.js';
import type { OverlayRenderer, OverlayType } from './overlay.js';
import { sites } from './sites.js';

/*
 * The registry of the library's overlays that a map has only where it uses them. A further one is registered here, and the
 * compiler then asks for what loads it in browsers (app/optional-overlays.ts) and for its property (elements/data-element.ts).
 * What reads and what draws them are two tables since data is read before it is known which of them it uses: of this file
 * bundlers keep the one that is imported, with what that needs.
 */

/** What reads them. */
export const OPTIONAL_READERS = {
  corridors: corridorReader,
  sites: siteReader,
} as const satisfies Readonly<Record<string, OverlayReader>>;

/** What draws them and tells of them over time. */
const RENDERERS = {
  corridors,
  sites,
} as const satisfies { readonly [Name in OptionalName]: OverlayRenderer<Name> };

export type OptionalName = keyof typeof OPTIONAL_READERS;

type Optional = {
  readonly [Name in OptionalName]: (typeof OPTIONAL_READERS)[Name] & (typeof RENDERERS)[Name];
};
type OptionalTypes = readonly Optional[OptionalName][];

/** Each with all its parts, in drawing order: for where data is read as well as drawn. */
export const wholeOptional = (): readonly OverlayType[] =>
  Object.values(RENDERERS).map((renderer) => ({ ...OPTIONAL_READERS[renderer.name], ...renderer }));

/** Map data with whatever overlay the library has. */
export type AnyMapData = MapDataWith<OptionalTypes>;

/** Options by the names of those overlays: ids, tags, `all` or `none`. */
export type OptionalTokens = TokensOf<OptionalTypes>;
