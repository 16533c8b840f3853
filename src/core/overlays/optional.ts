import { corridorReader } from '../data/corridor.js';
import type { FromJson } from '../data/input-types.js';
import type { OverlayReader } from '../data/overlay-reader.js';
import { shapeReader } from '../data/shape.js';
import { siteReader } from '../data/site.js';
import { valueReader } from '../data/values.js';
import { corridors } from './corridors.js';
import type { MapDataWith, TokensOf } from './map-data-with.js';
import type { OverlayRenderer, OverlayType } from './overlay.js';
import { shapes } from './shapes.js';
import { sites } from './sites.js';
import { values } from './values.js';

/*
 * The registry of the library's overlays that a map has only where it uses them. A further one is registered here, and the
 * compiler then asks for what loads it in browsers (app/optional-overlays.ts) and for its property (elements/data-element.ts).
 * What reads and what draws them are two tables since data is read before it is known which of them it uses: of this file
 * bundlers keep the one that is imported, with what that needs.
 */

/** What reads them. */
export const OPTIONAL_READERS = {
  shapes: shapeReader,
  corridors: corridorReader,
  sites: siteReader,
  values: valueReader,
} as const satisfies Readonly<Record<string, OverlayReader>>;

/** What draws them and tells of them over time. */
const RENDERERS = {
  shapes,
  corridors,
  sites,
  values,
} as const satisfies { readonly [Name in OptionalName]: OverlayRenderer<Name> };

export type OptionalName = keyof typeof OPTIONAL_READERS;

type Optional = {
  readonly [Name in OptionalName]: (typeof OPTIONAL_READERS)[Name] & (typeof RENDERERS)[Name];
};
type OptionalTypes = readonly Optional[OptionalName][];

/** Their types, for what is worked out of them and of those of a page. */
export type LibraryTypes = OptionalTypes;

/** Each with all its parts, in drawing order: for where data is read as well as drawn. */
export const wholeOptional = (): readonly OverlayType[] =>
  Object.values(RENDERERS).map((renderer) => ({ ...OPTIONAL_READERS[renderer.name], ...renderer }));

/** Map data with whatever overlay the library has. */
export type AnyMapData = MapDataWith<OptionalTypes>;

/**
 * What an element takes for map data: the same, or what the compiler makes of a JSON file that is imported, in which all
 * words are any text. What is wrong in it is told when it is read; `defineMapData` has literals checked by the compiler.
 */
export type MapDataInput = AnyMapData | FromJson<AnyMapData>;

/** Options by the names of those overlays: ids, tags, `all` or `none`. */
export type OptionalTokens = TokensOf<OptionalTypes>;
