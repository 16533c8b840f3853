import { allianceReader } from './alliance.js';
import { disputeReader } from './dispute.js';
import { linkReader } from './link.js';
import type { OverlayReader } from './overlay-reader.js';

/** What reads the overlays that every map has, by their names; core/overlays/index.ts has what draws them. */
export const READERS = {
  alliances: allianceReader,
  disputes: disputeReader,
  links: linkReader,
} as const satisfies Readonly<Record<string, OverlayReader>>;

export type OverlayName = keyof typeof READERS;

/** One item of an overlay in the data. */
export type RowOf<Reader> =
  Reader extends OverlayReader<string, infer _Input, infer Row> ? Row : never;
