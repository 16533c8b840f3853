// Apart from what decodes topologies, so that the types of overlays name none of its packages.
import type { Projection } from './projection.js';
import type { Path } from './shape.js';
import type { Worldview } from './worldview.js';

export type BorderStyle = 'solid' | 'dashed' | 'dotted';
export interface Water {
  readonly id: string;
  readonly rank: number;
  readonly paths: readonly Path[];
}
/** Land that a worldview counts to a state which another one administers. */
export interface Claim {
  /** Dispute code of the piece, or its id. */
  readonly key: string;
  readonly owner: string;
  readonly holder: string;
  readonly paths: readonly Path[];
}
/** The countries and borders of one worldview, in world units. */
export interface PoliticalMap {
  readonly countries: ReadonlyMap<string, readonly Path[]>;
  readonly borders: Readonly<Record<BorderStyle, readonly Path[]>>;
  /** The common border of two countries; empty if they have none. */
  sharedBorder(a: string, b: string): readonly Path[];
  /**
   * The borders of a group of countries with all others, and their coasts; `isSettled`: without borders that are not final in
   * the view.
   */
  outline(codes: readonly string[], isSettled?: boolean): readonly Path[];
  /** The borders between countries of a group that are final in the view. */
  within(codes: readonly string[]): readonly Path[];
  /** Where land meets the sea; the edge of the data is none. */
  readonly coast: readonly Path[];
  /** Land that its owner in the view does not hold. */
  readonly claims: readonly Claim[];
}
/** One topology in one projection, decoded once and shared by every map of a page. */
export interface Geography {
  readonly projection: Projection;
  /** What must be printed beside a picture made from it, in the words of its licence; none for what is in the public domain. */
  readonly attribution?: string | undefined;
  readonly lakes: readonly Water[];
  readonly rivers: readonly Water[];
  /** Countries and borders as a worldview shows them. */
  political(worldview: Worldview): PoliticalMap;
  /** Works out the same in short steps; afterwards `political` has it at hand. */
  preparePolitical(worldview: Worldview): Generator<void>;
  /** Outline of pieces, by their dispute codes, their ids or the keys of exclaves. */
  outline(pieces: readonly string[]): readonly Path[];
}
