/** A closed ring or an open line in world units, with its bounds: `xy` holds x0, y0, x1, y1, … */
export interface Path {
  readonly xy: Float64Array;
  readonly bounds: Bounds;
}

/** minX, minY, maxX, maxY. */
export type Bounds = readonly [number, number, number, number];

/** A path of vertices with its bounds: measured once, so that each later view can skip what it cannot see. */
export function measurePath(xy: Float64Array): Path {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i]!;
    const y = xy[i + 1]!;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { xy, bounds: [minX, minY, maxX, maxY] };
}

/** The bounds around several paths; `undefined` for none. */
export function joinBounds(paths: readonly Path[]): Bounds | undefined {
  if (paths.length === 0) return undefined;
  return paths
    .map((path) => path.bounds)
    .reduce((a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ]);
}
