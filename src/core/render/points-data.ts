import { tenths } from '../geometry/round.js';
import type { CurveMark, PointsMark } from '../model/mark.js';

/** Path data of a mark that is given by its points. */
export function pointsData({ type, points }: PointsMark | CurveMark): string {
  let data = '';
  for (let i = 0; i + 1 < points.length; i += 2) {
    const command = ['M', type === 'curve' ? 'Q' : 'L'][i / 2] ?? ' ';
    data += `${command}${tenths(points[i]!)},${tenths(points[i + 1]!)}`;
  }
  return type === 'ring' ? `${data}z` : data;
}
