import { CellGrid } from './cell-grid.js';

/** Lines of pixels, x0, y0, x1, y1, …, by whether a broad line has room along them. */
export interface SplitLines {
  readonly roomy: readonly (readonly number[])[];
  readonly close: readonly (readonly number[])[];
}

/** A vertex of a line, how far along it that is, and whether it is one of those that are asked how near others come. */
type Spot = readonly [x: number, y: number, way: number, line: number, isSample: boolean];

/** Most pixels from one spot to the next, and least from one that is asked to the next. */
const STEP = 6;
const SAMPLE = 3;
/** A line that comes back this much nearer than it is long has turned, and is not just bent. */
const TURN = 2.2;

/**
 * Splits lines into stretches that have room and stretches along which they, or others of them, come back to within `reach`
 * pixels, as at necks and in narrow bays. Rings shorter than four times that have none, nor have stretches shorter than that
 * between two that are close.
 */
export function splitByRoom(lines: readonly (readonly number[])[], reach: number): SplitLines {
  const all = lines.map(spotsAlong);
  const grid = new CellGrid<Spot>(reach);
  for (const spots of all)
    for (const spot of spots) if (spot[4]) grid.add([spot[0], spot[1], spot[0], spot[1]], spot);
  const [roomy, close]: [number[][], number[][]] = [[], []];
  for (const spots of all) {
    const whole = spots.at(-1)![2];
    const isAllClose = whole < 4 * reach;
    let isNow = isAllClose;
    const isClose = spots.map((spot) => {
      if (isAllClose || !spot[4]) return isNow;
      const x = spot[0];
      const y = spot[1];
      return (isNow = grid.some([x - reach, y - reach, x + reach, y + reach], (other) => {
        const dx = other[0] - x;
        const dy = other[1] - y;
        const off = dx * dx + dy * dy;
        if (off >= reach * reach) return false;
        if (other[3] !== spot[3]) return true;
        // The ends of a ring are one spot.
        const along = Math.abs(other[2] - spot[2]);
        const between = Math.min(along, whole - along);
        return between > reach && between * between > TURN * TURN * off;
      }));
    });
    for (let i = 0; i + 1 < spots.length;) {
      const start = i;
      const isLikeFirst = (k: number) => isClose[k] === isClose[start];
      while (i + 1 < spots.length && (i === start || isLikeFirst(i))) i++;
      const run = spots.slice(start, i + 1);
      const isShort = run.at(-1)![2] - run[0]![2] < reach;
      (isClose[start] || isShort ? close : roomy).push(run.flatMap(([x, y]) => [x, y]));
    }
  }
  return { roomy, close };
}

function spotsAlong(xy: readonly number[], line: number): Spot[] {
  const spots: Spot[] = [[xy[0]!, xy[1]!, 0, line, true]];
  let sampled = 0;
  for (let i = 2; i < xy.length; i += 2) {
    const last = spots[spots.length - 1]!;
    const x = last[0];
    const y = last[1];
    const way = last[2];
    const dx = xy[i]! - x;
    const dy = xy[i + 1]! - y;
    const length = Math.sqrt(dx * dx + dy * dy);
    for (let k = Math.ceil(length / STEP), n = 1; n <= k; n++) {
      const to = way + (length * n) / k;
      const isSample = to - sampled >= SAMPLE;
      if (isSample) sampled = to;
      spots.push([x + (dx * n) / k, y + (dy * n) / k, to, line, isSample]);
    }
  }
  return spots;
}
