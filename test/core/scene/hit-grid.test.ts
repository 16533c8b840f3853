import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveArc, pointsAlong } from '../../../src/core/geometry/curve-arc.js';
import type { FrameItem } from '../../../src/core/model/frame.js';
import { DRAWN_OVERLAYS } from '../../../src/core/overlays/index.js';
import { findCrowd } from '../../../src/core/scene/find-crowd.js';
import { createHitGrid } from '../../../src/core/scene/hit-grid.js';
import { HIT } from '../../../src/core/style/base-looks.js';

type Point = readonly [number, number];

const link = (id: string, a: Point, b: Point): FrameItem => ({
  layer: 'links',
  key: id,
  id,
  className: 'link',
  marks: [{ type: 'curve', ...HIT, points: curveArc(a, b, 0.2, { gaps: [0, 0] }).points }],
});

describe('what lies nearest to a point', () => {
  const items = [link('a', [10, 10], [300, 10]), link('b', [10, 200], [300, 200])];

  it('is the line within reach, else nothing', () => {
    const grid = createHitGrid(items);
    const [x = 0, y = 0] = pointsAlong(
      curveArc([10, 200], [300, 200], 0.2, { gaps: [0, 0] }).points,
      12,
    ).slice(8);
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

describe('points', () => {
  const at = (id: string, x: number, y: number): FrameItem => ({
    layer: 'points',
    key: id,
    id,
    className: 'point',
    marks: [{ type: 'circle', ...HIT, x, y, r: 11 }],
  });

  it('are met within reach of their middle, the nearer first', () => {
    const grid = createHitGrid([at('a', 50, 50), at('b', 58, 50)]);
    expect(grid.find(52, 50, 7)).toBe('a');
    expect(grid.find(57, 52, 7)).toBe('b');
    expect(grid.find(50, 58, 7)).toBeUndefined();
  });
});

describe('a crowd', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, i) => link(`L${i}`, [0, 0], [9, 9]));

  it('is what would be too many elements', () => {
    expect(findCrowd(items(1000), DRAWN_OVERLAYS)).toEqual({ items: [], times: 1 });
    const crowd = findCrowd(items(2001), DRAWN_OVERLAYS);
    expect(crowd.items).toHaveLength(2001);
    expect(crowd.times).toBeCloseTo(2);
  });

  it('has no part in overlays that set no limit', () => {
    const many = items(2001).map((item) => ({ ...item, layer: 'disputes' }));
    expect(findCrowd(many, DRAWN_OVERLAYS).items).toEqual([]);
    expect(findCrowd(items(2001), []).items).toEqual([]);
  });
});
