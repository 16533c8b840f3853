import { hasBegun, isWithin } from './dates.js';
import type { IsoDate } from './primitives.js';

/** The period of one entry of a history; see `datedState`. */
interface Dated {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/**
 * The entry of a history that holds at a date: the last that has begun, unless it has ended since. `history` is in the
 * order of its dates; `asOf` is a full date.
 */
export function stateAt<T extends Dated>(history: readonly T[], asOf: IsoDate): T | undefined {
  const last = history.filter(({ from }) => hasBegun(asOf, from)).at(-1);
  return last && isWithin(asOf, last.from, last.to) ? last : undefined;
}
