import { isWithin } from '../../data/dates.js';
import type { IsoDate } from '../../data/primitives.js';
import type { SceneContext } from '../../model/scene-context.js';

/** A half-open period `[from, to)` at the precision of its dates; a missing end is open. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** The period in the fields `from` and `to` of a row, as far as it has them. */
export function ownPeriod(row: object): Period {
  const { from, to } = row as Readonly<Record<'from' | 'to', unknown>>;
  return {
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  };
}

/** Whether a period holds at the date of a scene. */
export const holds = ({ from, to }: Period, { asOf }: SceneContext): boolean =>
  isWithin(asOf, from, to);

/** A period in words, such as "since 1 May 2001" or "from 2001 to 2014". */
export function periodInWords({ from, to }: Period, { messages, date }: SceneContext): string {
  if (from === undefined) return to === undefined ? messages.undated : messages.until(date(to));
  return to === undefined ? messages.since(date(from)) : messages.between(date(from), date(to));
}
