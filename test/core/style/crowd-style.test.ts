import { describe, expect, it } from 'vitest';
import { dashOf, stylesOf } from '../../../src/core/overlays/marks/link-marks.js';
import { crowdStyle } from '../../../src/core/style/crowd-style.js';
import type { MarkStyle } from '../../../src/core/style/mark-style.js';

const looks = (['event', 'standing', 'forecast'] as const).map((claim) =>
  stylesOf('hostile', claim, dashOf('hostile', false)),
);
const { line, head } = looks[0]!;
const double = looks[1]!;
const core: MarkStyle = double.core;

describe('lines of a crowd', () => {
  const width = (times: number, role: 'line' | 'core' = 'line', style = line) =>
    crowdStyle(role, style, times).width!;

  it('have their full width where a crowd begins', () => {
    for (const look of looks) {
      expect(crowdStyle('line', look.line, 1)).toEqual(look.line);
      expect(crowdStyle('head', look.head, 1)).toEqual(look.head);
    }
    expect(crowdStyle('core', core, 1)).toEqual(core);
  });

  it('are half as wide among four times as many, and never thinner than a pixel', () => {
    expect(width(4)).toBeCloseTo(width(1) / 2);
    for (const times of [1, 10, 1000]) {
      expect(width(times)).toBeGreaterThanOrEqual(1);
      expect(width(times)).toBeLessThanOrEqual(width(1));
    }
  });

  it('keep colour and dashes, and the core within the double line', () => {
    const [few, many] = [1, 5].map((times) => crowdStyle('line', line, times));
    expect(few!.dash).toBeDefined();
    expect({ ...many, width: 0 }).toEqual({ ...few, width: 0 });
    for (const times of [1, 2, 50])
      expect(width(times, 'core', core)).toBeLessThan(width(times, 'line', double.line));
  });

  it('leave heads and dots as they are', () => {
    expect(head.width).toBeGreaterThan(0);
    for (const role of ['head', 'point'] as const) expect(crowdStyle(role, head, 50)).toEqual(head);
  });
});
