import { lastDay } from '../../core/data/dates.js';
import type { IsoDate } from '../../core/data/primitives.js';

/** Index of the last of the ordered dates that is over by the end of `asOf`; -1 before the first. */
export const findStep = (dates: readonly IsoDate[], asOf: IsoDate): number =>
  dates.findLastIndex((date) => lastDay(date) <= lastDay(asOf));

/** The step before; between two dates, where `isOnStep` is false, the one before the date; undefined if there is none. */
export function stepBefore(index: number, isOnStep: boolean): number | undefined {
  const before = isOnStep ? index - 1 : index;
  return before < 0 ? undefined : before;
}

/**
 * Where a key of a slider leads from the step `index`, which is -1 before the first; undefined for keys that move nothing.
 * The page keys go to the nearest date of a later or an earlier year.
 */
export function stepForKey(
  key: string,
  dates: readonly IsoDate[],
  index: number,
  { isOnStep }: { readonly isOnStep: boolean },
): number | undefined {
  const last = dates.length - 1;
  const year = (i: number) => dates[i]?.slice(0, 4) ?? '';
  // Before the first step every key leads to it.
  const back = stepBefore(index, isOnStep) ?? 0;
  const on = Math.min(last, index + 1);
  switch (key) {
    case 'ArrowUp':
      return on;
    case 'ArrowDown':
      return back;
    case 'ArrowRight':
      return on;
    case 'ArrowLeft':
      return back;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageUp': {
      const next = dates.findIndex((_, i) => i > index && year(i) > year(index));
      return next < 0 ? last : next;
    }
    case 'PageDown': {
      const next = dates.findLastIndex((_, i) => i < index && year(i) < year(index));
      return Math.max(0, next);
    }
    default:
      return undefined;
  }
}
