import { describe, expect, it } from 'vitest';
import { stylesOf } from '../../../src/core/overlays/marks/link-marks.js';
import { crowdStyle } from '../../../src/core/style/crowd-style.js';
import type { MarkStyle } from '../../../src/core/style/mark-style.js';

const looks = (['event', 'standing', 'forecast'] as const).map((claim) =>
  stylesOf(
    { tone: 'strained', claim, isLead: false, isLater: claim === 'forecast', directed: true },
    'wide',
  ),
);
const { line } = looks[0]!;
const { head } = looks[2]!;
/** Of a page's own overlay, whose lines may be double. */
const double: MarkStyle = { fill: 'none', stroke: 'link-hostile', width: 3.6 };
const core: MarkStyle = { fill: 'none', stroke: 'halo', width: 1.3 };

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
      expect(width(times, 'core', core)).toBeLessThan(width(times, 'line', double));
  });

  it('leave heads and dots as they are', () => {
    expect(head.width).toBeGreaterThan(0);
    for (const role of ['head', 'point'] as const) expect(crowdStyle(role, head, 50)).toEqual(head);
  });
});
