import { lastDay } from '../../core/data/dates.js';
import type { IsoDate } from '../../core/data/primitives.js';

/** Where dates lie on a line of length 1 on which equal times are equally long. */
export interface TimeScale {
  /** A year or month is as long as it was. */
  readonly spanOf: (date: IsoDate) => readonly [start: number, length: number];
  /** Round years with their places, at most `count` of them. */
  readonly years: (count: number) => readonly { readonly year: number; readonly at: number }[];
}

const DAY = 86_400_000;
const ROUND = [1, 2, 5, 10, 20, 50, 100];

/** The scale from the first day of the first date to the last day of the last; `dates` are in order. */
export function timeScale(dates: readonly IsoDate[]): TimeScale {
  const start = firstMoment(dates[0]!);
  const length = Math.max(endMoment(dates.at(-1)!) - start, DAY);
  const at = (moment: number) => (moment - start) / length;
  return {
    spanOf: (date) => [at(firstMoment(date)), (endMoment(date) - firstMoment(date)) / length],
    years: (count) => {
      const [first, last] = [dates[0]!, dates.at(-1)!].map((date) => Number(date.slice(0, 4)));
      const step = ROUND.find((step) => (last! - first!) / step < count) ?? ROUND.at(-1)!;
      const years: { year: number; at: number }[] = [];
      for (let year = Math.ceil(first! / step) * step; year <= last!; year += step) {
        // A year that began before the scale is named at its start.
        years.push({ year, at: Math.max(0, at(firstMoment(String(year)))) });
      }
      // So near the start, the second of two names would run into the first.
      return years.filter(({ at }, i) => i === 0 || at - years[i - 1]!.at > 0.6 / count);
    },
  };
}

const endMoment = (date: IsoDate) => Date.parse(lastDay(date)) + DAY;

/** ISO dates of any precision are read as the beginning of what they name, in UTC. */
const firstMoment = (date: IsoDate) => Date.parse(date);
