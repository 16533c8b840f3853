import { expect, it } from 'vitest';
import { pointsAlong, stretchOf, type ArcPoints } from '../../../src/core/geometry/curve-arc.js';

const CURVE: ArcPoints = [0, 0, 40, 80, 100, 10];

it('cuts stretches of a curve that lie on it from one to the next', () => {
  const whole = pointsAlong(CURVE, 8);
  expect(stretchOf(CURVE, 0, 1)).toEqual([...CURVE]);
  for (let i = 0; i < 8; i += 2) {
    const along = pointsAlong(stretchOf(CURVE, i / 8, (i + 2) / 8), 2);
    along.forEach((value, k) => expect(value).toBeCloseTo(whole[2 * i + k]!, 9));
  }
});
