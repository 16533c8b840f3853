import { lastDay } from '../../core/data/dates.js';
import type { IsoDate } from '../../core/data/primitives.js';

/** Index of the last of the ordered dates that is over by the end of `asOf`; -1 before the first. */
export const findStep = (dates: readonly IsoDate[], asOf: IsoDate): number =>
  dates.findLastIndex((date) => lastDay(date) <= lastDay(asOf));

/**
 * Where a key of a slider leads from the step `index`; undefined for keys that move nothing. The page keys go to the
 * nearest date of a later or an earlier year. `isOnStep` is false between two dates, where back means the one before.
 */
export function stepForKey(
  key: string,
  dates: readonly IsoDate[],
  index: number,
  { isOnStep, isRtl }: { readonly isOnStep: boolean; readonly isRtl: boolean },
): number | undefined {
  const last = dates.length - 1;
  const year = (i: number) => dates[i]?.slice(0, 4) ?? '';
  const back = Math.max(0, isOnStep ? index - 1 : index);
  const on = Math.min(last, index + 1);
  switch (key) {
    case 'ArrowUp':
      return on;
    case 'ArrowDown':
      return back;
    case 'ArrowRight':
      return isRtl ? back : on;
    case 'ArrowLeft':
      return isRtl ? on : back;
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
