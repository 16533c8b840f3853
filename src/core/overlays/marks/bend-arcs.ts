import { curveArc } from '../../geometry/curve-arc.js';
import type { Position } from '../../geometry/projection.js';
import type { FrameContext } from '../../model/frame.js';

/** An arc between two pixels, and what its ends are, the most important arcs first. */
export interface BentArc {
  readonly from: string;
  readonly to: string;
  readonly start: Position;
  readonly end: Position;
}

/** How far the control point lies off the chord, as a share of it: from short arcs to long ones. */
const MOST = 0.26;
const LEAST = 0.13;
const PER_PIXEL = 0.00013;
/** Two arcs that share an end leave it at no less than this, in radians. */
const LEAST_ANGLE = (25 * Math.PI) / 180;
/** Nearer to the chord than this, in pixels, the middle of the picture has no side. */
const ON_CHORD = 24;

/**
 * How far each arc bends, as a share of its length, to the left of its direction where that is positive: to the outer side
 * of the picture's middle, unless that leads over the country the map is about more than the other does; and to the other
 * side where it would leave a place too close to a more important arc.
 */
export function bendArcs(
  arcs: readonly BentArc[],
  focus: ReadonlySet<string>,
  context: FrameContext,
): number[] {
  const taken: { readonly end: string; readonly angle: number }[] = [];
  return arcs.map((arc) => {
    const size = sizeOf(arc) / 2;
    const side = sideOf(arc, size, focus, context);
    const isClose = (sign: number) =>
      anglesOf(arc, sign * size).some(({ end, angle }) =>
        taken.some((other) => other.end === end && between(other.angle, angle) < LEAST_ANGLE),
      );
    const sign = isClose(side) && !isClose(-side) ? -side : side;
    taken.push(...anglesOf(arc, sign * size));
    return sign * size;
  });
}

function sizeOf({ start, end }: BentArc): number {
  const chord = Math.hypot(end[0] - start[0], end[1] - start[1]);
  return Math.max(LEAST, Math.min(MOST, 0.235 - PER_PIXEL * chord));
}

function sideOf(
  { start, end }: BentArc,
  size: number,
  focus: ReadonlySet<string>,
  { view, ground }: FrameContext,
): 1 | -1 {
  const over = (sign: 1 | -1): number => {
    const samples = curveArc(start, end, sign * size, { gaps: [0, 0] }).samples();
    let count = 0;
    for (let i = 0; i < samples.length; i += 2) {
      const code = ground.countryAt([samples[i]!, samples[i + 1]!]);
      if (code !== undefined && focus.has(code)) count++;
    }
    return count / (samples.length / 2);
  };
  const outer = outerSide(start, end, [view.width / 2, view.height / 2]);
  // A difference of a few samples is no reason.
  return over(outer) > over(outer === 1 ? -1 : 1) + 0.06 ? (outer === 1 ? -1 : 1) : outer;
}

/** The side that lies away from a point: 1 for the left of the direction; upwards where the point is on the chord. */
function outerSide([x0, y0]: Position, [x1, y1]: Position, [cx, cy]: Position): 1 | -1 {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy) || 1;
  // To the left of the direction, with y growing downwards, is (dy, -dx).
  const toLeft = ((cx - x0) * dy - (cy - y0) * dx) / length;
  if (Math.abs(toLeft) < ON_CHORD) return dx >= 0 ? 1 : -1;
  return toLeft > 0 ? -1 : 1;
}

function anglesOf({ from, to, start, end }: BentArc, share: number) {
  const [x0, y0, cx, cy, x1, y1] = curveArc(start, end, share, { gaps: [0, 0] }).points;
  return [
    { end: from, angle: Math.atan2(cy - y0, cx - x0) },
    { end: to, angle: Math.atan2(cy - y1, cx - x1) },
  ];
}

function between(a: number, b: number): number {
  const difference = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}
