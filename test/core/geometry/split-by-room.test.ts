import { describe, expect, it } from 'vitest';
import { splitByRoom } from '../../../src/core/geometry/split-by-room.js';

const lengthOf = (lines: readonly (readonly number[])[]) =>
  lines.reduce((sum, line) => {
    for (let i = 2; i < line.length; i += 2)
      sum += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!);
    return sum;
  }, 0);
const square = (side: number) => [0, 0, side, 0, side, side, 0, side, 0, 0];
/** Two rooms of 100 px and a corridor of `width` px and 60 px between them. */
const rooms = (width: number) => {
  const [top, bottom] = [50 - width / 2, 50 + width / 2];
  return [
    ...[0, 0, 100, 0, 100, top, 160, top, 160, 0, 260, 0],
    ...[260, 100, 160, 100, 160, bottom, 100, bottom, 100, 100, 0, 100, 0, 0],
  ];
};

describe('splitting lines by the room along them', () => {
  it('leaves a line alone that has room, be it a ring, a corner or a gentle bend', () => {
    const bend = Array.from({ length: 60 }, (_, i) => [i * 5, 30 * Math.sin(i / 6)]).flat();
    for (const line of [square(80), [0, 0, 200, 0], [0, 0, 90, 0, 90, 90], bend]) {
      const { roomy, close } = splitByRoom([line], 16);
      expect(close).toEqual([]);
      expect(lengthOf(roomy)).toBeCloseTo(lengthOf([line]), 6);
    }
  });

  it('finds both sides of a corridor, and nothing where it is wide', () => {
    const { roomy, close } = splitByRoom([rooms(8)], 16);
    expect(lengthOf(close)).toBeGreaterThan(110);
    expect(lengthOf(close)).toBeLessThan(200);
    expect(lengthOf(roomy) + lengthOf(close)).toBeCloseTo(lengthOf([rooms(8)]), 6);
    expect(splitByRoom([rooms(30)], 16).close).toEqual([]);
  });

  it('finds a line beside another', () => {
    const { roomy, close } = splitByRoom([[0, 0, 200, 0], [0, 10, 200, 10]], 16); // prettier-ignore
    expect(roomy).toEqual([]);
    expect(close).toHaveLength(2);
  });

  it('gives small rings none', () => {
    expect(splitByRoom([square(15)], 16)).toMatchObject({ roomy: [], close: [{}] });
  });
});
