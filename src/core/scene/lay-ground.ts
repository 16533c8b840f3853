import type { GroundGrid } from '../geometry/ground-grid.js';
import type { Position } from '../geometry/projection.js';
import type { Path } from '../geometry/shape.js';
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
      const area = grid.at(...xy);
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
    isWithin: (box, code) => grid.isWithin(indexOf.get(code) ?? -1, box),
    shareOf: (box, code) => grid.sharesIn(box).get(indexOf.get(code) ?? -1) ?? 0,
    search(code, near, test) {
      const area = indexOf.get(code) ?? -1;
      const from = near && grid.at(...near) === area ? near : grid.middleOf(area);
      return from && grid.search(from, test);
    },
    nearestTo: (box, code, most) => grid.nearestTo(box, indexOf.get(code) ?? -1, most),
    spotIn(code, near) {
      const area = indexOf.get(code) ?? -1;
      const from = grid.at(...near) === area ? near : grid.middleOf(area);
      return (
        from && grid.search<Position>(from, (x, y) => (grid.at(x, y) === area ? [x, y] : undefined))
      );
    },
  };
}
