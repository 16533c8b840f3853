import { hasBegun } from './dates.js';
import type { Claim, Link, LinkChange, Tone } from './link.js';
import type { IsoDate } from './primitives.js';

/** What changes about a link over time. */
export interface LinkState {
  readonly tone: Tone;
  readonly claim: Claim;
  /** The entry of its history that holds; none before the first. */
  readonly change: LinkChange | undefined;
}

/** Tone and claim of a link at a full date: those of the last entry of its history that has begun, else its own. */
export function linkAt({ tone, claim, history }: Link, asOf: IsoDate): LinkState {
  const change = history?.findLast(({ from }) => hasBegun(asOf, from));
  return { tone: change?.tone ?? tone, claim: change?.claim ?? claim, change };
}
