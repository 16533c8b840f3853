import { numbersOf } from '../../messages/as-russian.js';

/** Most digits after the point where the data does not say. */
const MOST_DECIMALS = 2;

/** Writes numbers as a language does, with as many digits after the point as they have. */
export function numberFormat(
  lang: string,
  numbers: readonly number[],
  decimals = decimalsOf(numbers),
): (n: number) => string {
  const format = new Intl.NumberFormat(numbersOf(lang), { maximumFractionDigits: decimals });
  // The sign of typesetting, which stands as high as the plus.
  return (n) => format.format(n).replace('-', '−');
}

const decimalsOf = (numbers: readonly number[]): number =>
  numbers.reduce((most, n) => {
    const [, digits = ''] = /\.(\d+)$/.exec(n.toPrecision(12).replace(/0+$/, '')) ?? [];
    return Math.min(MOST_DECIMALS, Math.max(most, digits.length));
  }, 0);
