import type { GroundGrid } from '../geometry/ground-grid.js';
import type { Position } from '../geometry/projection.js';
import type { Path } from '../geometry/shape.js';
import type { Ground, LandFill } from '../model/ground.js';

/** Land or water that lies on what came before it. */
export interface GroundArea {
  /** Code of the country that it is; none for waters. */
  readonly code?: string;
  readonly paths: readonly Path[];
  readonly fill: LandFill;
}

const NONE: Position = [0, 0];
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
      const shares: { fill: LandFill; share: number }[] = [];
      for (const { area, share } of grid.sharesIn(box)) {
        const fill = fillAt(area);
        const known = shares.find((one) => one.fill.paint === fill.paint);
        if (known) [known.fill, known.share] = [fill, known.share + share];
        else shares.push({ fill, share });
      }
      return shares.length > 1 ? shares.sort((a, b) => b.share - a.share) : shares;
    },
    isWithin: (box, code) => grid.isWithin(indexOf.get(code) ?? -1, box),
    shareOf(box, code) {
      const index = indexOf.get(code);
      return grid.sharesIn(box).find(({ area }) => area === index)?.share ?? 0;
    },
    search(code, near, test, reach = NONE) {
      const area = indexOf.get(code) ?? -1;
      const from = near && grid.at(...near) === area ? near : grid.middleOf(area);
      return from && grid.search(from, test, area, reach);
    },
    nearestTo: (box, code, most) => grid.nearestTo(box, indexOf.get(code) ?? -1, most),
    spotIn(code, near) {
      const area = indexOf.get(code) ?? -1;
      const from = grid.at(...near) === area ? near : grid.middleOf(area);
      const test = (x: number, y: number): Position | undefined =>
        grid.at(x, y) === area ? [x, y] : undefined;
      return from && grid.search(from, test, area, NONE);
    },
  };
}
