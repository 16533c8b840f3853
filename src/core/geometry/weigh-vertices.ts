/** Vertices between two that every simplified line keeps: bounds the work for lines made to be slow. */
const RUN = 512;

/**
 * What each vertex of a line (x0, y0, x1, y1, …) counts for: the tolerance, in the units of the line, from which on it may be
 * left out (Douglas and Peucker, 1973). So a line is looked at once, and simplified to any level by leaving out the vertices
 * of less weight. Both ends have none to be left out at. Libraries for this give a line at one tolerance, and want each vertex
 * as an object.
 */
export function weighVertices(xy: Float64Array): Float64Array {
  const count = xy.length / 2;
  const weights = new Float64Array(count);
  const open: number[] = [];
  for (let first = 0; first < count - 1; first += RUN) {
    const last = Math.min(first + RUN, count - 1);
    weights[first] = weights[last] = Infinity;
    open.push(first, last);
  }
  while (open.length > 0) {
    const last = open.pop()!;
    const first = open.pop()!;
    const [farthest, distance] = farthestBetween(xy, first, last);
    if (farthest < 0) continue;
    // Never more than what it hangs on, or it would stay where that has gone.
    weights[farthest] = Math.min(distance, weights[first]!, weights[last]!);
    open.push(first, farthest, farthest, last);
  }
  return weights;
}

/** The vertex between two that lies farthest from the straight line between them, and how far. */
function farthestBetween(xy: Float64Array, first: number, last: number): [number, number] {
  const [x0, y0] = [xy[2 * first]!, xy[2 * first + 1]!];
  const [dx, dy] = [xy[2 * last]! - x0, xy[2 * last + 1]! - y0];
  const length = dx * dx + dy * dy;
  let farthest = -1;
  let most = -1;
  for (let i = first + 1; i < last; i++) {
    const [px, py] = [xy[2 * i]! - x0, xy[2 * i + 1]! - y0];
    const share = length > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length)) : 0;
    const [ex, ey] = [px - share * dx, py - share * dy];
    const distance = ex * ex + ey * ey;
    if (distance > most) [farthest, most] = [i, distance];
  }
  return [farthest, Math.sqrt(most)];
}

/** The vertices of a line that count for at least so much. */
export function keepWeighty(xy: Float64Array, weights: Float64Array, least: number): Float64Array {
  let kept = 0;
  for (const weight of weights) if (weight >= least) kept++;
  const result = new Float64Array(2 * kept);
  for (let i = 0, k = 0; i < weights.length; i++)
    if (weights[i]! >= least) {
      result[k++] = xy[2 * i]!;
      result[k++] = xy[2 * i + 1]!;
    }
  return result;
}
