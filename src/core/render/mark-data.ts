import { tenths } from '../geometry/round.js';
import type { Mark, TextMark } from '../model/mark.js';

/** The outline of a mark as path data, in pixels. */
export function markData(mark: Exclude<Mark, TextMark>): string {
  switch (mark.type) {
    case 'path':
      return mark.d;
    case 'line':
      return lineData(mark.points, 'L');
    case 'ring':
      return `${lineData(mark.points, 'L')}z`;
    case 'curve':
      return lineData(mark.points, 'Q');
    case 'circle':
      return ellipseData(mark.x, mark.y, mark.r, mark.r);
    case 'ellipse':
      return ellipseData(mark.x, mark.y, mark.rx, mark.ry);
  }
}

function lineData(points: readonly number[], command: 'L' | 'Q'): string {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < points.length; i += 2)
    pairs.push(`${tenths(points[i]!)},${tenths(points[i + 1]!)}`);
  const [start = '', ...rest] = pairs;
  return `M${start}${command}${rest.join(' ')}`;
}

const ellipseData = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx},${y}a${rx},${ry} 0 1 0 ${2 * rx},0a${rx},${ry} 0 1 0 ${-2 * rx},0z`;
