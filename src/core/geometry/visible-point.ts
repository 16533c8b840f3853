import { clipRing } from './clip.js';
import type { Path } from './shape.js';
import { isSameView, type View } from './view.js';

/** The roomiest spot of what a view shows of an area, with that part's width and area in pixels. */
export interface VisiblePoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly area: number;
}

const STEPS = 9;

/** What was last found for an area, since pictures are drawn anew far more often than they are moved. */
export type SpotCache = WeakMap<
  readonly Path[],
  { readonly view: View; readonly spot: VisiblePoint | undefined }
>;

/** Finds a point well inside the largest visible part of rings, on a grid; `undefined` where none can be seen. */
export function visiblePoint(
  paths: readonly Path[],
  view: View,
  cache: SpotCache,
): VisiblePoint | undefined {
  const last = cache.get(paths);
  if (last && isSameView(last.view, view)) return last.spot;
  const spot = findVisiblePoint(paths, view);
  cache.set(paths, { view, spot });
  return spot;
}

function findVisiblePoint(
  paths: readonly Path[],
  { scale, left, top, width, height }: View,
): VisiblePoint | undefined {
  let best: number[] = [];
  let bestArea = 0;
  for (const { xy, bounds } of paths) {
    const [minX, minY, maxX, maxY] = bounds;
    const upper = (maxX - minX) * (maxY - minY) * scale * scale;
    if (upper <= bestArea) continue;
    const ring = clipRing(
      Array.from(xy, (value, i) => value * scale - (i % 2 === 0 ? left : top)),
      [0, 0, width, height],
    );
    const area = Math.abs(signedArea(ring));
    if (area > bestArea) [best, bestArea] = [ring, area];
  }
  if (bestArea < 1) return undefined;
  const [minX, minY, maxX, maxY] = extent(best);
  let spot = { x: (minX + maxX) / 2, y: (minY + maxY) / 2, room: -1 };
  for (let row = 1; row < STEPS; row++) {
    for (let column = 1; column < STEPS; column++) {
      const x = minX + ((maxX - minX) * column) / STEPS;
      const y = minY + ((maxY - minY) * row) / STEPS;
      if (!isInRing(best, x, y)) continue;
      // Names are wider than high, so room to the sides counts less.
      const room = distanceToEdge(best, x, y, 0.5);
      if (room > spot.room) spot = { x, y, room };
    }
  }
  return { x: spot.x, y: spot.y, width: maxX - minX, area: bestArea };
}

function extent(ring: readonly number[]): [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    minX = Math.min(minX, ring[i]!);
    maxX = Math.max(maxX, ring[i]!);
    minY = Math.min(minY, ring[i + 1]!);
    maxY = Math.max(maxY, ring[i + 1]!);
  }
  return [minX, minY, maxX, maxY];
}

function signedArea(ring: readonly number[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  }
  return sum / 2;
}

/** Whether a point lies inside a ring (even-odd rule). */
export function isInRing(ring: ArrayLike<number>, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [xi, yi, xj, yj] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function distanceToEdge(ring: readonly number[], x: number, y: number, weightX: number): number {
  let nearest = Infinity;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay] = [(ring[j]! - x) * weightX, ring[j + 1]! - y];
    const [dx, dy] = [(ring[i]! - ring[j]!) * weightX, ring[i + 1]! - ring[j + 1]!];
    const share = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, (ax + dx * share) ** 2 + (ay + dy * share) ** 2);
  }
  return nearest;
}
