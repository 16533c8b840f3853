import { hasBegun } from './dates.js';
import type { IsoDate } from './primitives.js';

/** A stretch of time: the last day before it, and its own last day. */
export interface TimeSpan {
  readonly before: IsoDate;
  readonly day: IsoDate;
}

/** Whether a date begins within a stretch of time. */
export const beginsWithin = (
  date: IsoDate | undefined,
  { before, day }: TimeSpan,
): date is IsoDate => date !== undefined && hasBegun(day, date) && !hasBegun(before, date);
