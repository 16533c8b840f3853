import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf } from '../../../src/core/overlays/thematic/class-breaks.js';

/** Numbers over many powers of ten, most of them small, as those of countries are. */
const skewed = fc
  .array(
    fc.record({
      digits: fc.integer({ min: 1, max: 9999 }),
      power: fc.integer({ min: -6, max: 6 }),
      sign: fc.constantFrom(1, 1, 1, -1),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((parts) => parts.map(({ digits, power, sign }) => sign * digits * 10 ** power));

/** Significant digits. */
const lengthOf = (number: number): number =>
  Math.abs(number).toExponential(11).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;

/** The fewest digits of any number above the one and at most the other. */
function shortestIn(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  const [near, far] = [low, high].map(Math.abs).sort((a, b) => a - b) as [number, number];
  for (let power = Math.floor(Math.log10(far)), digits = 1; ; power--, digits++) {
    const step = 10 ** power;
    // Those that are a digit longer than the greatest power of ten in it are one digit long.
    const least = high > 0 ? Math.floor(near / step) + 1 : Math.ceil(near / step - 1e-9);
    const most = high > 0 ? Math.floor(far / step + 1e-9) : Math.ceil(far / step) - 1;
    for (let one = least; one <= Math.min(most, least + 20); one++)
      if (one > 0 && one * step > 0) return Math.min(digits, lengthOf(one * step));
    if (digits > 11) return digits;
  }
}

describe('round breaks', () => {
  it('rise, leave no class empty and are no longer than a number between the same two values', () => {
    fc.assert(
      fc.property(skewed, fc.integer({ min: 3, max: 7 }), (numbers, classes) => {
        const breaks = classBreaks(numbers, { classes });
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(breaks.length).toBe(Math.min(classes, new Set(sorted).size) - 1);
        expect(new Set(sorted.map((n) => classOf(n, breaks))).size).toBe(breaks.length + 1);
        for (const one of breaks) {
          const high = sorted.find((n) => n >= one)!;
          const low = sorted.findLast((n) => n < one)!;
          const isSeries = /^(?:1|2|25|5)$/.test(
            Math.abs(one).toExponential(9).replace(/e.*$/, '').replace('.', '').replace(/0+$/, ''),
          );
          const what = `${one} between ${low} and ${high}`;
          if (one !== 0 && !isSeries)
            expect(lengthOf(one), what).toBeLessThanOrEqual(shortestIn(low, high));
        }
      }),
      { numRuns: 500, seed: 17 },
    );
  });
});
