import type { Values } from '../../data/values.js';
import { classBreaks, classOf } from './class-breaks.js';
import { scaleOf } from './ramps.js';
import { roundTicks } from './round-ticks.js';
import type { Shades } from './value-item.js';

/** Steps of a continuous bar: finer than an eye can tell. */
const STEPS = 32;

/** Shades for numbers: `all` are those of every date, so that a colour means the same at each. */
export function shadesOf(values: Values, all: readonly number[]): Shades {
  const { form = 'classes', middle, color } = values;
  const scale = scaleOf(middle !== undefined, color);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  if (form === 'continuous') {
    const shareOf = shareBetween(least, greatest, middle);
    const span = greatest - least || 1;
    return {
      fillOf: (n) => ({ paint: scale.paintAt(shareOf(n)), text: scale.textAt(shareOf(n)) }),
      breaks: roundTicks(least, greatest),
      bar: Array.from({ length: STEPS }, (_, i) =>
        scale.paintAt(shareOf(least + (span * (i + 0.5)) / STEPS)),
      ),
      placeOf: (n) => (n - least) / span,
    };
  }
  const breaks = classBreaks(all, values);
  const shareOf = classShare(breaks, middle);
  return {
    fillOf(n) {
      const share = shareOf(classOf(n, breaks));
      return { paint: scale.paintAt(share), text: scale.textAt(share) };
    },
    breaks,
    bar: Array.from({ length: breaks.length + 1 }, (_, i) => scale.paintAt(shareOf(i))),
    placeOf: (n) => (breaks.indexOf(n) + 1) / (breaks.length + 1),
  };
}

/** A number's place on a scale: with a middle, that is half, and the farther end is 0 or 1. */
function shareBetween(least: number, greatest: number, middle: number | undefined) {
  if (middle === undefined) return (n: number) => (n - least) / (greatest - least || 1);
  const reach = Math.max(Math.abs(greatest - middle), Math.abs(least - middle)) || 1;
  return (n: number) => 0.5 + (n - middle) / (2 * reach);
}

/** A class's place on a scale: classes on the two sides of a middle go on from it in equal steps. */
function classShare(breaks: readonly number[], middle: number | undefined) {
  const classes = breaks.length + 1;
  if (middle === undefined) return (i: number) => (classes === 1 ? 0.5 : i / (classes - 1));
  const below = breaks.filter((one) => one <= middle).length;
  const reach = Math.max(below, classes - below);
  return (i: number) => 0.5 + (i < below ? i - below : i - below + 1) / (2 * reach);
}
