import type { Findings } from './findings.js';
import type { Issue } from './issue.js';
import type { Path } from './path.js';
import type { Confidence } from './primitives.js';
import type { StandardSchema } from './standard-schema.js';

/** What every item of an overlay has in the data. */
export interface OverlayRow {
  /** Unique in its list; names the item in token lists. */
  readonly id: string;
  /** Rows marked `check` are left out unless asked for; so are entries of a row's lists. */
  readonly confidence?: Confidence | undefined;
  /** Keys of the data's sources. */
  readonly sources?: readonly string[] | undefined;
}

/** Where in an item something stands: keys from the item on, as in `['stops', 2, 'country']`; empty for the item itself. */
export type RowPath = readonly (string | number)[];

/** Looks up what an item refers to; whatever is not there becomes an issue at its place in the input. */
export interface ReferenceCheck {
  /** Whether a code is a country's; keys with a colon, such as `x:trnc`, pass for what is no country. Default: an error. */
  readonly country: (code: string, path: RowPath, severity?: Issue['severity']) => boolean;
  /** Whether an id is that of a country, an actor or a place. */
  readonly end: (id: string, path: RowPath) => boolean;
  /** Whether an id is that of a place. */
  readonly place: (id: string, path: RowPath) => boolean;
  /** Whether a country is one that this map draws; a warning. */
  readonly drawn: (code: string, path: RowPath) => boolean;
  /** Whether there can be an item of this id, such as `link:L01`: in this data, or in the record, where the page shows it. */
  readonly item: (id: string, path: RowPath) => boolean;
  /** Whether a point lies where the map has something to draw it on; a warning at its `lon` or `lat`. */
  readonly point: (point: { readonly lon: number; readonly lat: number }, path: RowPath) => boolean;
  /** Whether somebody of this name can say something: a country of the world or an actor. Default: an error. */
  readonly party: (id: string, path: RowPath, severity?: Issue['severity']) => boolean;
  /** Warns of keys that no source has; `path` is that of what holds the list `sources`. */
  readonly sources: (keys: readonly string[] | undefined, path: RowPath) => void;
  /** Whether a period runs forwards, as far as the precision of its dates tells; `path` is that of its end. */
  readonly period: (from: string | undefined, to: string | undefined, path: RowPath) => boolean;
}

/** One item as its schema has it, or `undefined` with the reasons among the findings. */
export type ItemReader = (value: unknown, path: Path, found: Findings) => unknown;

/**
 * The half of an overlay type that reads its items. It is apart from the other half, OverlayRenderer, since only data of a
 * page's own is read: drawing brings no library of schemas along.
 */
export interface OverlayReader<
  Name extends string = string,
  Input = unknown,
  Row extends OverlayRow = OverlayRow,
> {
  /** The field of the data, the attribute or option that chooses its items, the key in the scene: `links`. */
  readonly name: Name;
  /**
   * Of one item. A Valibot schema is walked: what does not fit costs no more than itself and what cannot be without it.
   * By any other Standard Schema an item is taken or left as a whole; one that answers later, by a promise, is refused.
   */
  readonly schema: StandardSchema<Input, Row>;
  /** Reads an item where walking the schema is not enough; overlays of a page's own are given it where they are admitted. */
  readonly readItem?: ItemReader;
  /** Most items that one map reads. Default: 20,000. */
  readonly limit?: number;
  /** Most entries of lists within items by the name of the list, in all items together. Default: 1,000 in each. */
  readonly listLimits?: Readonly<Record<string, number>>;
  /** Lists within its items that are tables: what is wrong in many of their rows is one issue with a count. */
  readonly tables?: readonly string[];
  /** Whether data of a page's own may show items of the built-in record by naming them. Default: false. */
  readonly isInRecord?: boolean;
  /**
   * Looks at what single fields cannot tell. Gives the item without what refers to nothing, `false` to leave out an item
   * that would say something wrong, or nothing to keep it as it is. Its own `sources` have been looked up already.
   */
  references?(row: Row, check: ReferenceCheck): Row | false | void;
}
