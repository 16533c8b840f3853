import type { Position } from './projection.js';

/** An arc between two points as path data, with what labels and popups need of it. */
export interface Arc {
  readonly line: string;
  readonly head?: string;
  /** The top of the bend. */
  readonly middle: [number, number];
  /** Points along the line, x0, y0, x1, y1, …, close enough together that no name fits between two of them unseen. */
  readonly samples: () => number[];
}

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
  const control: Position = [
    (a[0] + b[0]) / 2 + (dy / distance) * bend * 2,
    (a[1] + b[1]) / 2 - (dx / distance) * bend * 2,
  ];
  const start = towards(a, control, Math.min(GAP, distance / 6));
  const tip = towards(b, control, Math.min(directed ? GAP - 1 : GAP, distance / 6));
  const base = directed ? towards(tip, control, HEAD_LENGTH - 1) : tip;
  const at = (t: number) => quadratic(start, control, base, t);
  const samples = () => pointsAlong([start, control, base], Math.ceil(distance / 6) + 4);
  const line = `M${pair(start)}Q${pair(control)} ${pair(base)}`;
  const middle = at(0.5);
  return directed
    ? { line, head: headData(tip, control), middle, samples }
    : { line, middle, samples };
}

/** Points along the line of an arc, from its path data. */
export function arcPoints(line: string, count = 12): number[] {
  const [ax, ay, cx, cy, bx, by] = (line.match(/-?[\d.]+/g) ?? []).map(Number);
  if (by === undefined) return [];
  return pointsAlong(
    [
      [ax!, ay!],
      [cx!, cy!],
      [bx!, by],
    ],
    count,
  );
}

function pointsAlong([a, control, b]: readonly [Position, Position, Position], count: number) {
  const points: number[] = [];
  for (let i = 0; i <= count; i++) points.push(...quadratic(a, control, b, i / count));
  return points;
}

function headData(tip: Position, from: Position): string {
  const base = towards(tip, from, HEAD_LENGTH);
  const [dx, dy] = [(tip[0] - base[0]) / HEAD_LENGTH, (tip[1] - base[1]) / HEAD_LENGTH];
  const half = HEAD_WIDTH / 2;
  const left: Position = [base[0] - dy * half, base[1] + dx * half];
  const right: Position = [base[0] + dy * half, base[1] - dx * half];
  return `M${pair(tip)}L${pair(left)} ${pair(right)}z`;
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

const pair = ([x, y]: Position) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
