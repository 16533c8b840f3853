import { lastDay } from '../data/dates.js';
import type { IsoDate } from '../data/primitives.js';
import type { TimelineDate, TimelineMark } from '../model/scene.js';

/** Share of the events that the range of an axis holds at first. */
const HELD = 0.85;
/** Most lanes of an axis. */
const MOST_LANES = 3;

/** A stretch of whole years on which equal times are equally long. */
export interface TimeAxis {
  /** The first year, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where a moment lies: 0 at the start, 1 at the end; the first moment of a date known to the month or the year. */
  readonly at: (date: IsoDate) => number;
  /** Where the last day of a date lies: there a map as of it stands. */
  readonly placeOf: (date: IsoDate) => number;
  /** The stretch of a date, or of a period: a month or a year is as long as it was. */
  readonly spanOf: (from: IsoDate, to?: IsoDate) => readonly [start: number, length: number];
  /** Years to be named, at most so many, with their places. */
  readonly years: (most: number) => readonly { readonly year: number; readonly at: number }[];
}

const DAY = 86_400_000;

/** The axis from the first day of a year to the last of the one before another. */
export function timeAxis(from: number, to: number): TimeAxis {
  const start = Date.UTC(from, 0);
  const length = Date.UTC(to, 0) - start;
  const place = (moment: number) => (moment - start) / length;
  const at = (date: IsoDate) => place(Date.parse(date));
  return {
    from,
    to,
    at,
    placeOf: (date) => at(lastDay(date)),
    spanOf: (first, last = first) => {
      const end = place(Date.parse(lastDay(last)) + DAY);
      return [at(first), end - at(first)];
    },
    years: (most) => {
      const step = STEPS.find((one) => (to - from) / one <= most) ?? STEPS.at(-1)!;
      const first = Math.ceil(from / step) * step;
      return Array.from({ length: Math.ceil((to - first) / step) }, (_, i) => first + i * step).map(
        (year) => ({ year, at: place(Date.UTC(year, 0)) }),
      );
    },
  };
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The first and the last year that an axis must have, and that beyond which nothing is known. */
export interface AxisNeeds {
  /** Date of the map, which the axis holds. */
  readonly asOf: IsoDate;
  /** End of the record, after which the axis goes on to the end of its year. */
  readonly knownTo?: IsoDate | undefined;
  /** Whether all events are to be on it. */
  readonly isWhole: boolean;
}

/**
 * The axis of some events: the least number of whole years that holds 85 % of them, of several such stretches the latest,
 * with the date of the map and the end of the record.
 */
export function axisOf(
  events: readonly IsoDate[],
  { asOf, knownTo, isWhole }: AxisNeeds,
): TimeAxis {
  const years = events.map(yearOf).sort((a, b) => a - b);
  const needed = [yearOf(asOf), ...(knownTo === undefined ? [] : [yearOf(knownTo)])];
  const [first, last] =
    years.length === 0
      ? [needed[0]!, needed[0]!]
      : isWhole
        ? [years[0]!, years.at(-1)!]
        : leastStretch(years);
  return timeAxis(Math.min(first, ...needed), Math.max(last, ...needed) + 1);
}

function leastStretch(years: readonly number[]): readonly [first: number, last: number] {
  const count = Math.ceil(HELD * years.length);
  let best: readonly [number, number] = [years[0]!, years.at(-1)!];
  for (let i = 0; i + count <= years.length; i++) {
    const [first, last] = [years[i]!, years[i + count - 1]!];
    if (last - first <= best[1] - best[0]) best = [first, last];
  }
  return best;
}

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));

/** What happens in one matter, on one line of the axis. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly marks: readonly TimelineMark[];
}

/** The lanes of a timeline: the three matters with the most events, in the order in which they begin. */
export function lanesOf(timeline: readonly TimelineDate[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const mark of timeline.flatMap(({ marks = [] }) => marks)) {
    const lane = lanes.get(mark.lane);
    lanes.set(mark.lane, {
      key: mark.lane,
      name: mark.name,
      marks: [...(lane?.marks ?? []), mark],
    });
  }
  const kept = [...lanes.values()]
    .sort((a, b) => b.marks.length - a.marks.length)
    .slice(0, MOST_LANES);
  return [...lanes.values()].filter((lane) => kept.includes(lane));
}

/** The colour of a lane as of a date: that of what happened last, before all of it that of the first. */
export const colourOf = ({ marks }: Lane, asOf: IsoDate): TimelineMark['colour'] =>
  (marks.findLast((mark) => hasHappened(mark, asOf)) ?? marks[0]!).colour;

/** Where each row of a lane ends so far. */
export type RowEnds = Map<number, number>;

/**
 * The row in which a stretch is free of those before it, and which it then fills: 0 in the middle, -1 above or 1 below it;
 * undefined where it would be closer than `gap` to another in each.
 */
export function takeRow(
  ends: RowEnds,
  start: number,
  end: number,
  gap: number,
): number | undefined {
  const row = [0, -1, 1].find((one) => start - (ends.get(one) ?? -Infinity) >= gap);
  if (row !== undefined) ends.set(row, end);
  return row;
}

/** Whether a mark lies before the date of a map, or on it. */
export const hasHappened = ({ date }: TimelineMark, asOf: IsoDate): boolean =>
  date <= lastDay(asOf);

/** A full date a month later or earlier, on the same day or, in a shorter month, the last. */
export function shiftMonth(date: IsoDate, step: 1 | -1): IsoDate {
  const [year = 0, month = 1, day = 1] = lastDay(date).split('-').map(Number);
  const length = new Date(Date.UTC(year, month - 1 + step + 1, 0)).getUTCDate();
  const shifted = new Date(Date.UTC(year, month - 1 + step, Math.min(day, length)));
  return shifted.toISOString().slice(0, 10);
}
