import { clipLine, clipRing } from './clip.js';
import type { Path } from './shape.js';
import { isSameView, type View } from './view.js';

/** Vertices nearer than this to the last one drawn are skipped, in pixels; at a coarse precision, nearer than so many of its steps. */
const TOLERANCE = 0.4;
const LEAST_STEPS = 1.6;
/** Shapes are cut this far outside what is drawn, in pixels: wider than any stroke. */
const MARGIN = 20;

/**
 * How many views are remembered of a path: that of most maps of a page and that of the one that is moved, or that of a story's
 * step and of those beside it.
 */
const KEPT = 4;

/** Short ways in tenths of a pixel as they are written: to write each anew takes longest of all that a path needs. */
const MOST_TENTHS = 200;
const TENTHS = Array.from({ length: 2 * MOST_TENTHS + 1 }, (_, i) =>
  String((i - MOST_TENTHS) / 10),
);

/** What was last worked out for a path, since a picture is drawn anew far more often than it is moved. */
export type PathCache = WeakMap<
  Path,
  readonly { readonly view: View; readonly closed: boolean; readonly data: string }[]
>;

/**
 * SVG path data of closed rings or of open lines in a view, clipped to it and thinned to what can be seen; empty where nothing
 * shows.
 */
export const pathData = (
  paths: readonly Path[],
  view: View,
  closed: boolean,
  cache: PathCache,
): string => paths.map((path) => dataOf(path, view, closed, cache)).join('');

/** The vertices of the parts of open lines that a view shows, in pixels. */
export const lineParts = (paths: readonly Path[], view: View): number[][] =>
  paths.flatMap((path) =>
    isVisible(path, view) ? clipLine(screenVertices(path, view), frameOf(view)) : [],
  );

/** SVG path data of lines of pixels. */
export const partsData = (parts: readonly (readonly number[])[], { precision }: View): string =>
  parts.map((part) => subpath(part, false, precision)).join('');

function dataOf(path: Path, view: View, closed: boolean, cache: PathCache): string {
  const known = cache.get(path) ?? [];
  const last = known.find((one) => one.closed === closed && isSameView(one.view, view));
  if (last) return last.data;
  const next = { view, closed, data: subpaths(path, view, closed) };
  cache.set(path, [next, ...known].slice(0, KEPT));
  return next.data;
}

function subpaths(path: Path, view: View, closed: boolean): string {
  if (!isVisible(path, view)) return '';
  const vertices = screenVertices(path, view);
  const parts = closed ? [clipRing(vertices, frameOf(view))] : clipLine(vertices, frameOf(view));
  return parts
    .filter((part) => part.length >= (closed ? 6 : 4))
    .map((part) => subpath(part, closed, view.precision))
    .join('');
}

function frameOf({ width, height, overscan }: View) {
  const margin = overscan + MARGIN;
  return [-margin, -margin, width + margin, height + margin] as const;
}

function isVisible({ bounds: [minX, minY, maxX, maxY] }: Path, view: View): boolean {
  const { scale, left, top } = view;
  const [frameMinX, frameMinY, frameMaxX, frameMaxY] = frameOf(view);
  return (
    maxX * scale - left >= frameMinX &&
    minX * scale - left <= frameMaxX &&
    maxY * scale - top >= frameMinY &&
    minY * scale - top <= frameMaxY
  );
}

function screenVertices({ xy }: Path, { scale, left, top, precision = 0 }: View): number[] {
  const tolerance = Math.max(TOLERANCE, LEAST_STEPS * precision);
  const result: number[] = [];
  let lastX = Infinity;
  let lastY = Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i]! * scale - left;
    const y = xy[i + 1]! * scale - top;
    const isLast = i === xy.length - 2;
    if (!isLast && Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance) continue;
    result.push(x, y);
    lastX = x;
    lastY = y;
  }
  return result;
}

/** Relative commands: short, and exact to the precision, because rounding errors are carried on. */
function subpath(vertices: readonly number[], closed: boolean, precision = 0.1): string {
  const perPixel = Math.round(1 / precision);
  let x = Math.round(vertices[0]! * perPixel);
  let y = Math.round(vertices[1]! * perPixel);
  const start = `M${x / perPixel},${y / perPixel}l`;
  let result = '';
  for (let i = 2; i < vertices.length; i += 2) {
    const nextX = Math.round(vertices[i]! * perPixel);
    const nextY = Math.round(vertices[i + 1]! * perPixel);
    if (nextX === x && nextY === y) continue;
    result += `${written(nextX - x, perPixel)},${written(nextY - y, perPixel)} `;
    x = nextX;
    y = nextY;
  }
  if (result === '') return '';
  return `${start}${result.trimEnd()}${closed ? 'z' : ''}`;
}

const written = (steps: number, perPixel: number): string | number =>
  (perPixel === 10 && TENTHS[steps + MOST_TENTHS]) || steps / perPixel;
