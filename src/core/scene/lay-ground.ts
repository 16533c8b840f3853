import { CELL, type GroundGrid } from '../geometry/ground-grid.js';
import type { Position } from '../geometry/projection.js';
import type { Bounds, Path } from '../geometry/shape.js';
import type { Ground, GroundShare, LandFill } from '../model/ground.js';

/** Land or water that lies on what came before it. */
export interface GroundArea {
  /** Code of the country that it is; none for waters. */
  readonly code?: string;
  readonly paths: readonly Path[];
  readonly fill: LandFill;
}

const SEA: LandFill = { paint: 'water', text: 'label-water' };

/** What lies under each spot of a view, and what it is painted with. */
export function layGround(areas: readonly GroundArea[], grid: GroundGrid): Ground {
  const indexOf = new Map<string, number>();
  areas.forEach(({ code }, i) => {
    if (code !== undefined) indexOf.set(code, i + 1);
  });
  const fillAt = (area: number): LandFill => areas[area - 1]?.fill ?? SEA;
  return {
    fillOf: (code) => fillAt(indexOf.get(code) ?? 0),
    areaOf: (code) => grid.sizeOf(indexOf.get(code) ?? Infinity),
    countryAt(xy) {
      const area = grid.at(xy);
      return area === undefined ? undefined : areas[area - 1]?.code;
    },
    under(box) {
      const shares = new Map<LandFill['paint'], GroundShare>();
      for (const [area, share] of grid.sharesIn(box)) {
        const fill = fillAt(area);
        const known = shares.get(fill.paint);
        shares.set(fill.paint, { fill, share: share + (known?.share ?? 0) });
      }
      return [...shares.values()].sort((a, b) => b.share - a.share);
    },
    *spotsAround(code) {
      const middle = grid.middleOf(indexOf.get(code) ?? -1);
      if (middle) yield* grid.spotsAround(middle);
    },
    nearestTo: (box, code, most) => grid.nearestTo(box, indexOf.get(code) ?? -1, most),
    roomIn: (code, size, near) => roomIn(grid, indexOf.get(code), size, near),
    spotIn: (code, near) =>
      roomIn(grid, indexOf.get(code), [CELL, CELL], near).next().value ?? undefined,
  };
}

/** Middles of boxes of a size that lie in an area alone, the nearest to a point first. */
function* roomIn(
  grid: GroundGrid,
  area: number | undefined,
  [width, height]: readonly [number, number],
  near: Position,
): Generator<Position> {
  if (area === undefined) return;
  const from = grid.at(near) === area ? near : (grid.middleOf(area) ?? near);
  for (const [x, y] of grid.spotsOf(area, from)) {
    const box: Bounds = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
    if (grid.isWithin(area, box)) yield [x, y];
  }
}
