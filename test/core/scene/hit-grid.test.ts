import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPoints, curveArc } from '../../../src/core/geometry/curve-arc.js';
import type { FrameItem } from '../../../src/core/model/frame.js';
import { crowdOf } from '../../../src/core/scene/crowd.js';
import { createHitGrid } from '../../../src/core/scene/hit-grid.js';

type Point = readonly [number, number];

const link = (id: string, a: Point, b: Point): FrameItem => ({
  layer: 'links',
  key: id,
  id,
  className: 'link',
  marks: [{ type: 'path', d: curveArc(a, b, 0.2, false).line, className: 'hit' }],
});

describe('what lies nearest to a point', () => {
  const items = [link('a', [10, 10], [300, 10]), link('b', [10, 200], [300, 200])];

  it('is the line within reach, else nothing', () => {
    const grid = createHitGrid(items);
    const [x, y] = arcPoints((items[1]!.marks[0] as { d: string }).d).slice(8, 10) as [
      number,
      number,
    ];
    expect(grid.find(x, y + 3, 7)).toBe('b');
    expect(grid.find(x, y + 40, 7)).toBeUndefined();
  });

  it('is found as if each line had been tried', () => {
    const coordinate = fc.integer({ min: -200, max: 900 });
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 30 }), point, (ends, [x, y]) => {
        const many = ends.map(([a, b], i) => link(`L${i}`, a, b));
        const found = createHitGrid(many).find(x, y, 7);
        const alone = many.filter((item) => createHitGrid([item]).find(x, y, 7) !== undefined);
        expect(found !== undefined).toBe(alone.length > 0);
        if (found) expect(alone.map(({ id }) => id)).toContain(found);
      }),
    );
  });
});

describe('a crowd', () => {
  const frame = (count: number) => ({
    view: { width: 1, height: 1, scale: 1, left: 0, top: 0, bleed: 0 },
    items: Array.from({ length: count }, (_, i) => link(`L${i}`, [0, 0], [9, 9])),
    patterns: [],
    shortened: [],
  });

  it('is what would be too many elements', () => {
    expect(crowdOf(frame(1000))).toHaveLength(0);
    expect(crowdOf(frame(1001))).toHaveLength(1001);
  });
});
