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

/** Pixels that stay free between an end and the line, so that the dot there is seen. */
const GAP = 5;
const HEAD_LENGTH = 9;
const HEAD_WIDTH = 7;
/** Short arcs bend as if they were this long, in pixels, so that their bend can be seen. */
const SHORT = 64;

/**
 * A quadratic curve from `a` to `b` that bends to the left of its direction by a share of the distance, to the right if
 * that is negative. With `directed` it ends in an arrowhead that touches the target.
 */
export function curveArc(a: Position, b: Position, share: number, directed: boolean): Arc {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const bend = Math.max(distance, SHORT) * share;
  const control: [number, number] = [
    (a[0] + b[0]) / 2 + (dy / distance) * bend * 2,
    (a[1] + b[1]) / 2 - (dx / distance) * bend * 2,
  ];
  const start = towards(a, control, Math.min(GAP, distance / 6));
  const tip = towards(b, control, Math.min(directed ? GAP - 1 : GAP, distance / 6));
  const base = directed ? towards(tip, control, HEAD_LENGTH - 1) : tip;
  const at = (t: number) => quadratic(start, control, base, t);
  const points: ArcPoints = [...start, ...control, ...base];
  const samples = () => pointsAlong(points, Math.ceil(distance / 6) + 4);
  const middle = at(0.5);
  return directed
    ? { points, head: headOf(tip, control), middle, samples }
    : { points, middle, samples };
}

/** Points along a quadratic curve: `count` and one. */
export function pointsAlong(curve: ArcPoints, count: number): number[] {
  const [ax, ay, cx, cy, bx, by] = curve;
  const points: number[] = [];
  for (let i = 0; i <= count; i++)
    points.push(...quadratic([ax, ay], [cx, cy], [bx, by], i / count));
  return points;
}

function headOf(tip: Position, from: Position): ArcPoints {
  const base = towards(tip, from, HEAD_LENGTH);
  const [dx, dy] = [(tip[0] - base[0]) / HEAD_LENGTH, (tip[1] - base[1]) / HEAD_LENGTH];
  const half = HEAD_WIDTH / 2;
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
