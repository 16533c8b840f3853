import { describe, expect, it } from 'vitest';
import { crowdStyle } from '../../../src/core/style/crowd-style.js';
import { markStyle } from '../../../src/core/style/mark-style.js';

describe('lines of a crowd', () => {
  const width = (times: number, mark = 'arc', item = 'link hostile event') =>
    crowdStyle(mark, item, times).width!;

  it('have their full width where a crowd begins', () => {
    for (const mark of ['arc', 'head', 'core'])
      for (const claim of ['event', 'standing', 'forecast'])
        expect(crowdStyle(mark, `link neutral ${claim}`, 1)).toEqual(
          markStyle(mark, `link neutral ${claim}`),
        );
  });

  it('are half as wide among four times as many, and never thinner than a pixel', () => {
    expect(width(4)).toBeCloseTo(width(1) / 2);
    for (const times of [1, 10, 1000]) {
      expect(width(times)).toBeGreaterThanOrEqual(1);
      expect(width(times)).toBeLessThanOrEqual(width(1));
    }
  });

  it('keep colour and dashes, and the core within the double line', () => {
    const [few, many] = [1, 5].map((times) => crowdStyle('arc', 'link hostile event', times));
    expect({ ...many, width: 0 }).toEqual({ ...few, width: 0 });
    const double = 'link cooperative standing';
    for (const times of [1, 2, 50])
      expect(width(times, 'core', double)).toBeLessThan(width(times, 'arc', double));
  });

  it('leave heads and dots as they are', () => {
    for (const mark of ['head', 'place-dot'])
      expect(crowdStyle(mark, 'link hostile event', 50)).toEqual(
        markStyle(mark, 'link hostile event'),
      );
  });
});
