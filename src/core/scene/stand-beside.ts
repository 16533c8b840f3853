import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { Ground, LandFill } from '../model/ground.js';

/** A country with less to see of it than this, in square pixels, may have its name on the land of others. */
const SMALL = 2500;
/** How far along a line it is looked what lies under it. */
const SHARES = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95];
/** Of a country's name: beside its land it needs none. */
export const LEAST_FROM_LAND = 12;

/**
 * On the land of others only a line tells whose name it is, which must not come from there across a third one's that has a
 * part in what is told; nor must the name stand on such land. At sea it is that of a coast: no line reaches it across the
 * land of another.
 */
export function isKnownFor(
  code: string,
  leader: readonly number[],
  box: Bounds,
  ground: Ground,
): boolean {
  if (ground.fillOf(code).role === 'focus') return true;
  const [x0, y0, x1, y1] = leader as [number, number, number, number];
  if (ground.under(box)[0]?.fill.paint === 'water')
    return SHARES.every((share) => {
      const under = ground.countryAt([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]);
      return under === undefined || under === code;
    });
  const isPlain = (x: number, y: number) => {
    const under = ground.countryAt([x, y]);
    return under === undefined || under === code || !ground.fillOf(under).role;
  };
  const [left, top, right, bottom] = box;
  return (
    lengthOf(leader) >= LEAST_FROM_LAND &&
    SHARES.every((share) => isPlain(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)) &&
    [top, bottom].every((y) => SHARES.every((share) => isPlain(left + (right - left) * share, y)))
  );
}

/**
 * Whether a box hardly touches a country, and lies where it cannot be read as the name of another: the focus, at sea, or a
 * small member of a body on land that has no part in it.
 */
export function isBeside(box: Bounds, code: string, ground: Ground): boolean {
  const own = ground.fillOf(code);
  const shares = ground.under(box);
  const first = shares[0];
  if ((first?.share ?? 0) < 0.9) return false;
  // A member that is outlined alone has the paint of plain land, which is no part of what is told.
  const isAlike = (fill: LandFill) =>
    fill.paint === own.paint && (fill.paint !== 'land' || fill.role === own.role);
  if (shares.some(({ fill, share }) => isAlike(fill) && share > 0.03)) return false;
  const isOnPlain =
    own.role === 'body' && first?.fill.paint === 'land' && ground.areaOf(code) < SMALL;
  return own.role === 'focus' || isOnPlain || first?.fill.paint === 'water';
}

/** From a point to the nearest spot of a box. */
export function leaderTo([x, y]: Position, [left, top, right, bottom]: Bounds): readonly number[] {
  const toX = Math.max(left, Math.min(x, right));
  const toY = Math.max(top + 3, Math.min(y, bottom - 3));
  return [x, y, toX, toY];
}

export const lengthOf = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]) =>
  Math.hypot(x1 - x0, y1 - y0);
