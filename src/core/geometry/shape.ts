/** A closed ring or an open line in world units, with its bounds: `xy` holds x0, y0, x1, y1, … */
export interface Path {
  readonly xy: Float64Array;
  readonly bounds: Bounds;
}

/** minX, minY, maxX, maxY. */
export type Bounds = readonly [number, number, number, number];

/** Packs vertices into a path and measures it once, so that each later view can skip what it cannot see. */
export function packPath(vertices: readonly (readonly number[])[]): Path {
  const xy = new Float64Array(vertices.length * 2);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  vertices.forEach(([x = 0, y = 0], i) => {
    xy[2 * i] = x;
    xy[2 * i + 1] = y;
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  });
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
