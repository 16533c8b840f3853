import { CellGrid } from '../geometry/cell-grid.js';
import { pointsAlong } from '../geometry/curve-arc.js';
import type { FrameItem } from '../model/frame.js';
import type { Mark } from '../model/mark.js';

/** Finds which of very many things lies nearest to a point. */
export interface HitGrid {
  /** Id of the nearest item within `reach` pixels; the one on top of equals. */
  find(x: number, y: number, reach: number): string | undefined;
}

interface Segment {
  readonly id: string;
  readonly points: readonly [number, number, number, number];
}

/** Side of a cell in pixels. */
const CELL = 32;

/** Into how many straight pieces a curve is parted. */
const PIECES = 12;

/** An index over what a pointer can meet of items, by its segments; a point is one without length. */
export function createHitGrid(items: readonly FrameItem[]): HitGrid {
  const grid = new CellGrid<Segment>(CELL);
  for (const { id, marks } of items) {
    if (id === undefined) continue;
    for (const mark of marks) {
      if (mark.role !== 'hit') continue;
      const xy = verticesOf(mark);
      for (let i = 0; i + 3 < xy.length; i += 2) {
        const [ax, ay, bx, by] = xy.slice(i, i + 4) as [number, number, number, number];
        const box = [
          Math.min(ax, bx),
          Math.min(ay, by),
          Math.max(ax, bx),
          Math.max(ay, by),
        ] as const;
        grid.add(box, { id, points: [ax, ay, bx, by] });
      }
    }
  }
  return {
    find(x, y, reach) {
      let best: string | undefined;
      let bestDistance = reach;
      grid.some([x - reach, y - reach, x + reach, y + reach], ({ id, points }) => {
        const distance = distanceTo(points, x, y);
        if (distance <= bestDistance) [best, bestDistance] = [id, distance];
        return false;
      });
      return best;
    },
  };
}

function verticesOf(mark: Mark): readonly number[] {
  switch (mark.type) {
    case 'line':
    case 'ring':
      return mark.points;
    case 'curve':
      return pointsAlong(mark.points, PIECES);
    case 'circle':
    case 'ellipse':
      return [mark.x, mark.y, mark.x, mark.y];
    case 'path':
    case 'text':
      return [];
  }
}

function distanceTo([ax, ay, bx, by]: Segment['points'], x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - dx * at, y - ay - dy * at);
}
