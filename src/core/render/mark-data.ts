import type { Mark, TextMark } from '../model/mark.js';
import { pointsData } from './points-data.js';

/** The outline of a mark as path data, in pixels. */
export function markData(mark: Exclude<Mark, TextMark>): string {
  switch (mark.type) {
    case 'path':
      return mark.d;
    case 'circle':
      return ellipseData(mark.x, mark.y, mark.r, mark.r);
    case 'ellipse':
      return ellipseData(mark.x, mark.y, mark.rx, mark.ry);
    default:
      return pointsData(mark);
  }
}

const ellipseData = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx},${y}a${rx},${ry} 0 1 0 ${2 * rx},0a${rx},${ry} 0 1 0 ${-2 * rx},0z`;
