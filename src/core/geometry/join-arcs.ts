import { measurePath, type Path } from './shape.js';

/**
 * A ring or line made of arcs, one after the other, each from the end of the one before it; `~i` is the arc `i` backwards,
 * as in TopoJSON.
 */
export function joinArcs(arcs: readonly Float64Array[], indices: readonly number[]): Path {
  const parts = indices.map((index) => (index < 0 ? reversed(arcs[~index]!) : arcs[index]!));
  const doubles = 2 * (parts.length - 1);
  const xy = new Float64Array(parts.reduce((sum, { length }) => sum + length, -doubles));
  let at = 0;
  for (const part of parts) {
    // What an arc begins with, the one before it has ended with.
    xy.set(at === 0 ? part : part.subarray(2), at);
    at += at === 0 ? part.length : part.length - 2;
  }
  return measurePath(xy);
}

function reversed(xy: Float64Array): Float64Array {
  const result = new Float64Array(xy.length);
  for (let i = 0; i < xy.length; i += 2) {
    result[i] = xy[xy.length - 2 - i]!;
    result[i + 1] = xy[xy.length - 1 - i]!;
  }
  return result;
}
