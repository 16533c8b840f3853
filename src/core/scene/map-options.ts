import type { OverlayName } from '../data/readers.js';
import type { Known, TokenList } from '../data/token-list.js';
import type { ProjectionName } from '../geometry/projections.js';
import type { WorldviewName } from '../geometry/worldview-names.js';

/**
 * What a page asks of a map besides its data; whatever is left out comes from the data, then from the defaults. For each
 * overlay, by its name: ids, tags, `all` or `none`, in drawing order; by default what the data shows first.
 */
export type MapOptions = ViewOptions & {
  readonly [Name in OverlayName]?: TokenList | undefined;
};

/** The same as pages without types give them, in any form. */
export type GivenOptions = { readonly [Key in keyof MapOptions]?: unknown };

type ViewOptions = {
  /** Headline in place of the data's. */
  readonly headline?: string | undefined;
  /** Names of the overlays that are shown at all. Default: every one. */
  readonly overlays?: TokenList | undefined;
  /** Roles in bodies that are drawn, such as `member observer`, or `all`; the table has every one. Default: the data's. */
  readonly roles?: TokenList | undefined;
  /** A date of year, month or day precision; a year or month means its last day. */
  readonly asOf?: string | undefined;
  /** `un`, `de-facto` or the code of the state whose view it is, in any case. */
  readonly worldview?: Known<WorldviewName> | undefined;
  /** Country codes. */
  readonly focus?: TokenList | undefined;
  /** `mercator` or `conic`. */
  readonly projection?: Known<ProjectionName> | undefined;
  /** Whether rows that no editor has confirmed are shown. Default false. */
  readonly unconfirmed?: boolean | undefined;
  /** Whether words of links stand on pictures that are not wide, too, as far as they find room there. Default false. */
  readonly isWorded?: boolean | undefined;
};

/** The tokens that options have for an overlay, be it one that a page has brought. */
export function tokensFor(options: GivenOptions, overlay: string): unknown {
  const given: Readonly<Record<string, unknown>> = options;
  return given[overlay];
}
