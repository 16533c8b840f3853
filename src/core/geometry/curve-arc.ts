import type { Position } from './projection.js';

/** An arc between two points, with what labels and popups need of it. */
export interface Arc {
  /** Start, control and end of a quadratic curve: x0, y0, x1, y1, x2, y2. */
  readonly points: ArcPoints;
  /** Corners of the arrowhead, the tip first. */
  readonly head?: ArcPoints;
  /** The top of the bend. */
  readonly middle: [number, number];
  /** Points along the line, x0, y0, x1, y1, …, close enough together that no name fits between two of them unseen. */
  readonly samples: () => number[];
}

/** Three points: x0, y0, x1, y1, x2, y2. */
export type ArcPoints = readonly [number, number, number, number, number, number];

/** How the ends of an arc are drawn. */
export interface ArcEnds {
  /** Length and width of the arrowhead at its end, in pixels; none without. */
  readonly head?: readonly [length: number, width: number] | undefined;
  /** Pixels that stay free at its start and its end, so that the dots there are seen. */
  readonly gaps: readonly [start: number, end: number];
}

/** Short arcs bend as if they were this long, in pixels, so that their bend can be seen. */
const SHORT = 64;

/**
 * A quadratic curve from `a` to `b` that bends to the left of its direction by a share of the distance, to the right if
 * that is negative.
 */
export function curveArc(a: Position, b: Position, share: number, { head, gaps }: ArcEnds): Arc {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const bend = Math.max(distance, SHORT) * share;
  const control: [number, number] = [
    (a[0] + b[0]) / 2 + (dy / distance) * bend * 2,
    (a[1] + b[1]) / 2 - (dx / distance) * bend * 2,
  ];
  const start = towards(a, control, Math.min(gaps[0], distance / 5));
  const tip = towards(b, control, Math.min(gaps[1], distance / 5));
  const length = head ? Math.min(head[0], distance / 3) : 0;
  const base = head ? towards(tip, control, length * 0.8) : tip;
  const at = (t: number) => quadratic(start, control, base, t);
  const points: ArcPoints = [...start, ...control, ...base];
  const samples = () => [...pointsAlong(points, Math.ceil(distance / 6) + 4), ...tip];
  const middle = at(0.5);
  const arc = { points, middle, samples };
  return head ? { ...arc, head: headOf(tip, control, length, head[1]) } : arc;
}

/** A point of a curve, and the unit vector to the left of its direction there. */
export function spotOn(curve: ArcPoints, t: number): { at: Position; left: Position } {
  const [ax, ay, cx, cy, bx, by] = curve;
  const [dx, dy] = [(1 - t) * (cx - ax) + t * (bx - cx), (1 - t) * (cy - ay) + t * (by - cy)];
  const length = Math.hypot(dx, dy) || 1;
  return { at: quadratic([ax, ay], [cx, cy], [bx, by], t), left: [dy / length, -dx / length] };
}

/** The stretch of a curve between two of its spots, 0 at its start and 1 at its end. */
export function stretchOf(curve: ArcPoints, from: number, to: number): ArcPoints {
  const [ax, ay, cx, cy, bx, by] = curve;
  // Where the tangents at its ends meet.
  const control = (a: number, c: number, b: number) =>
    (1 - from) * (1 - to) * a + (from * (1 - to) + to * (1 - from)) * c + from * to * b;
  const at = (t: number) => quadratic([ax, ay], [cx, cy], [bx, by], t);
  return [...at(from), control(ax, cx, bx), control(ay, cy, by), ...at(to)];
}

/** Points along a quadratic curve: `count` and one. */
export function pointsAlong(curve: ArcPoints, count: number): number[] {
  const [ax, ay, cx, cy, bx, by] = curve;
  const points: number[] = [];
  for (let i = 0; i <= count; i++)
    points.push(...quadratic([ax, ay], [cx, cy], [bx, by], i / count));
  return points;
}

function headOf(tip: Position, from: Position, length: number, width: number): ArcPoints {
  const base = towards(tip, from, length);
  const [dx, dy] = [(tip[0] - base[0]) / (length || 1), (tip[1] - base[1]) / (length || 1)];
  const half = width / 2;
  const left: Position = [base[0] - dy * half, base[1] + dx * half];
  const right: Position = [base[0] + dy * half, base[1] - dx * half];
  return [...tip, ...left, ...right];
}

function towards(from: Position, to: Position, length: number): [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = length / (Math.hypot(dx, dy) || 1);
  return [from[0] + dx * share, from[1] + dy * share];
}

function quadratic(a: Position, control: Position, b: Position, t: number): [number, number] {
  const [u, v, w] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return [u * a[0] + v * control[0] + w * b[0], u * a[1] + v * control[1] + w * b[1]];
}
