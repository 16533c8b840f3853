import { arcPoints } from '../geometry/curve-arc.js';
import type { FrameItem } from '../model/frame.js';

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
const ROW = 100_000;
const cellOf = (x: number, y: number) => Math.floor(x / CELL) + ROW * Math.floor(y / CELL);

/** An index over the lines of items, by the cells of a grid that their segments touch. */
export function createHitGrid(items: readonly FrameItem[]): HitGrid {
  const cells = new Map<number, Segment[]>();
  for (const { id, marks } of items) {
    if (id === undefined) continue;
    for (const mark of marks) {
      if (mark.type !== 'path' || mark.className !== 'hit') continue;
      const points = arcPoints(mark.d);
      for (let i = 0; i + 3 < points.length; i += 2) {
        const [ax, ay, bx, by] = points.slice(i, i + 4) as [number, number, number, number];
        const segment = { id, points: [ax, ay, bx, by] as const };
        const [minX, maxX] = [Math.min(ax, bx), Math.max(ax, bx)];
        const last = cellOf(minX, Math.max(ay, by));
        const width = Math.floor(maxX / CELL) - Math.floor(minX / CELL);
        for (let row = cellOf(minX, Math.min(ay, by)); row <= last; row += ROW)
          for (let cell = row; cell <= row + width; cell++) {
            const held = cells.get(cell);
            if (held) held.push(segment);
            else cells.set(cell, [segment]);
          }
      }
    }
  }
  return {
    find(x, y, reach) {
      let best: string | undefined;
      let bestDistance = reach;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          for (const { id, points } of cells.get(cellOf(x + dx * CELL, y + dy * CELL)) ?? []) {
            const distance = distanceTo(points, x, y);
            if (distance <= bestDistance) [best, bestDistance] = [id, distance];
          }
        }
      }
      return best;
    },
  };
}

function distanceTo([ax, ay, bx, by]: Segment['points'], x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - dx * at, y - ay - dy * at);
}
