import type { Bounds } from '../geometry/shape.js';
import type { FrameItem } from '../model/frame.js';
import type { Mark } from '../model/mark.js';

/** The box around an item's marks in pixels, without its texts and what only the pointer meets; `undefined` for none. */
export function itemBounds({ marks }: FrameItem): Bounds | undefined {
  const points = marks.filter(({ role }) => role !== 'hit').flatMap(pointsOf);
  if (points.length === 0) return undefined;
  const [xs, ys] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
  return [least(xs!), least(ys!), most(xs!), most(ys!)];
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Points around a mark as x0, y0, x1, y1, … */
function pointsOf(mark: Mark): readonly number[] {
  switch (mark.type) {
    case 'path':
      return pathPoints(mark.d);
    case 'line':
    case 'ring':
    case 'curve':
      return mark.points;
    case 'circle':
      return [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r];
    case 'ellipse':
      return [mark.x - mark.rx, mark.y - mark.ry, mark.x + mark.rx, mark.y + mark.ry];
    case 'text':
      return [];
  }
}

/** The corners of path data as the pictures have it: moves and lines, absolute or relative. */
function pathPoints(d: string): number[] {
  const points: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', args = ''] of d.matchAll(/([MmLl])([^A-Za-z]*)/g)) {
    const numbers = args.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const isRelative = command === command.toLowerCase();
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x = numbers[i]! + (isRelative ? x : 0);
      y = numbers[i + 1]! + (isRelative ? y : 0);
      points.push(x, y);
    }
  }
  return points;
}
