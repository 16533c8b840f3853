import { isCalendarDate } from './is-calendar-date.js';
import type { IsoDate } from './primitives.js';

/**
 * Whether a half-open period `[from, to)` holds at a date. Bounds are compared at their own precision: a period from
 * `2012` begins with the year, one to `2012` has ended when the year begins, so that neighbouring periods meet without
 * gap or overlap. A missing bound is open. `asOf` is a full date.
 */
export function isWithin(
  asOf: IsoDate,
  from: IsoDate | undefined,
  to: IsoDate | undefined,
): boolean {
  return (!from || hasBegun(asOf, from)) && (!to || !hasBegun(asOf, to));
}

/** Whether the year, month or day `date` has begun by the full date `asOf`. */
export const hasBegun = (asOf: IsoDate, date: IsoDate): boolean =>
  asOf.slice(0, date.length) >= date;

/** The last day of a year, month or day: what "as of 2022" means. */
export function lastDay(date: IsoDate): IsoDate {
  const [, month = 12, day] = date.split('-').map(Number);
  if (day) return date;
  const isLast = (n: number) => isCalendarDate(`${date.slice(0, 4)}-${month}-${n}`);
  const days = [31, 30, 29, 28].find(isLast)!;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${days}`;
}

/** Whether `b` lies wholly before `a`, as far as their precision tells. */
export const isBefore = (b: IsoDate, a: IsoDate): boolean =>
  b.slice(0, Math.min(a.length, b.length)) < a.slice(0, Math.min(a.length, b.length));
