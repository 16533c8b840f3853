import { ckmeans } from 'simple-statistics';
import type { BreakMethod, Values } from '../../data/values.js';

/** How many classes there are where the data does not say. */
const CLASSES = 5;
/** Round numbers are these times a power of ten. */
const ROUND = [1, 2, 2.5, 5] as const;

/**
 * Where the classes of numbers part, the lowest first: a number that is a break is in the class above it. There are fewer
 * where one would be empty. `middle` is always a break, if there are numbers on both sides of it.
 */
export function classBreaks(
  numbers: readonly number[],
  {
    breaks,
    classes = CLASSES,
    method = 'round',
    middle,
  }: Pick<Values, 'breaks' | 'classes' | 'method' | 'middle'>,
): readonly number[] {
  if (breaks) return breaks;
  const sorted = [...numbers].sort((a, b) => a - b);
  if (middle === undefined) return breaksOf(sorted, classes, method);
  const [below, above] = [sorted.filter((n) => n < middle), sorted.filter((n) => n >= middle)];
  if (below.length === 0 || above.length === 0) return breaksOf(sorted, classes, method);
  // Each side has its part of the classes, and one at the least.
  const share = Math.round((classes * below.length) / sorted.length);
  const count = Math.min(classes - 1, Math.max(1, share));
  return [
    ...breaksOf(below, count, method),
    middle,
    ...breaksOf(above, classes - count, method),
  ].filter((one, i, all) => i === 0 || one > all[i - 1]!);
}

/** The class of a number, from 0 on. */
export function classOf(number: number, breaks: readonly number[]): number {
  const next = breaks.findIndex((one) => number < one);
  return next < 0 ? breaks.length : next;
}

function breaksOf(sorted: readonly number[], classes: number, method: BreakMethod): number[] {
  const distinct = new Set(sorted).size;
  const most = Math.min(classes, distinct);
  if (most < 2) return [];
  const [least, greatest] = [sorted[0]!, sorted[sorted.length - 1]!];
  switch (method) {
    case 'natural':
      return naturalBreaks(sorted, most);
    case 'quantile':
      return filled(
        Array.from({ length: most - 1 }, (_, i) => quantile(sorted, (i + 1) / most)),
        sorted,
      );
    case 'equal':
      return Array.from(
        { length: most - 1 },
        (_, i) => least + ((greatest - least) * (i + 1)) / most,
      );
    case 'round':
      return roundBreaks(sorted, most);
  }
}

/** The first number of each class but the lowest, where classes differ least within themselves (Jenks; Wang and Song 2011). */
const naturalBreaks = (sorted: readonly number[], classes: number): number[] =>
  ckmeans([...sorted], classes)
    .slice(1)
    .map(([first]) => first!);

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Round numbers near natural breaks: 1, 2, 2.5 or 5 times powers of ten, else multiples of one such number, the coarsest that
 * leave no class empty. Where numbers are too far apart for one step, as from 0.01 to 900, each break is the roundest number
 * between the two that it parts.
 */
function roundBreaks(sorted: readonly number[], classes: number): number[] {
  const gaps = gapsAt(naturalBreaks(sorted, classes), sorted);
  const series = gaps.map(([low, high]) => roundNear(middleOf(low, high)));
  if (isApart(series, sorted)) return series;
  const single = gaps.map(([low, high]) => roundBetween(low, high));
  const stepped = inSteps(gaps, sorted);
  const isRounder = stepped?.every((one, i) => digitsOf(one) <= digitsOf(single[i]!));
  return stepped && isRounder ? stepped : single;
}

/** Multiples of one round number, the coarsest. */
function inSteps(gaps: readonly Gap[], sorted: readonly number[]): number[] | undefined {
  const span = sorted[sorted.length - 1]! - sorted[0]!;
  for (let power = Math.ceil(Math.log10(span)); power > Math.log10(span) - 5; power--)
    for (const factor of [...ROUND].reverse()) {
      const step = factor * 10 ** power;
      const multiples = gaps.map(([low, high]) => tidy(Math.round((low + high) / 2 / step) * step));
      if (isApart(multiples, sorted)) return multiples;
    }
  return undefined;
}

/** The greatest number of a class and the least of the next: the break is above the one, and at most the other. */
type Gap = readonly [low: number, high: number];

const gapsAt = (breaks: readonly number[], sorted: readonly number[]): readonly Gap[] =>
  breaks.map((one) => [sorted[sorted.indexOf(one) - 1]!, one]);

/** By ratio, as the numbers of the series are apart. */
const middleOf = (low: number, high: number): number =>
  low > 0 ? Math.sqrt(low * high) : high < 0 ? -Math.sqrt(low * high) : 0;

/** The number of the series that is nearest, by ratio. */
function roundNear(number: number): number {
  if (number === 0) return 0;
  const size = Math.abs(number);
  const power = Math.floor(Math.log10(size));
  const near = [...ROUND, 10].map((factor) => factor * 10 ** power);
  return tidy(Math.sign(number) * nearest(near, size));
}

const nearest = (some: readonly number[], size: number): number => {
  const distance = (one: number) => Math.abs(Math.log(one / size));
  return some.reduce((a, b) => (distance(b) < distance(a) ? b : a));
};

/** A number of the series in a gap, the nearest to its middle; with none there, the number of the fewest digits. */
function roundBetween(low: number, high: number): number {
  const middle = middleOf(low, high);
  const isBetween = (one: number) => one > low && one <= high;
  if (isBetween(0) && middle === 0) return 0;
  const sign = high > 0 ? 1 : -1;
  const greatest = Math.max(Math.abs(low), Math.abs(high));
  const top = Math.ceil(Math.log10(greatest));
  const size = Math.abs(middle) || greatest;
  const powers = Array.from({ length: DIGITS }, (_, i) => top - i);
  const between = (factors: readonly number[]) =>
    factors.map((factor) => tidy(sign * factor)).filter(isBetween);
  const series = powers.flatMap((power) => between(ROUND.map((factor) => factor * 10 ** power)));
  if (series.length > 0) return sign * nearest(series.map(Math.abs), size);
  for (const power of powers)
    for (const factor of [5, 2, 1]) {
      const step = factor * 10 ** power;
      const around = [Math.floor(size / step) * step, Math.ceil(size / step) * step];
      const found = between(around).filter((one) => one !== 0);
      if (found.length > 0) return sign * nearest(found.map(Math.abs), size);
    }
  return high;
}

/** How many digits are looked at: more would be no rounder than the numbers themselves. */
const DIGITS = 12;

/** Significant digits; 2.5 counts as round as 2. */
function digitsOf(number: number): number {
  const digits = Math.abs(number).toPrecision(DIGITS).replace(/e.*$/, '').replace('.', '');
  const significant = digits.replace(/^0+|0+$/g, '');
  return significant === '25' ? 1 : significant.length;
}

/** Without what binary fractions add. */
const tidy = (n: number): number => Number(n.toPrecision(DIGITS));

/** Whether breaks rise and leave no class empty. */
const isApart = (breaks: readonly number[], sorted: readonly number[]): boolean =>
  filled(breaks, sorted).length === breaks.length;

/** Of breaks those that have numbers between them. */
function filled(breaks: readonly number[], sorted: readonly number[]): number[] {
  const kept: number[] = [];
  let from = -Infinity;
  for (const one of breaks) {
    if (!(one > from) || !sorted.some((n) => n >= from && n < one)) continue;
    kept.push(one);
    from = one;
  }
  if (kept.length > 0 && !sorted.some((n) => n >= from)) kept.pop();
  return kept;
}
