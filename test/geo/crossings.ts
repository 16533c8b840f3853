import type { Position } from './support.js';

type Segment = readonly [Position, Position];

const CELL = 64;

const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** True when the insides of two segments meet in one point. */
const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Cells of a coarse grid that a segment's box touches. */
function cellsOf([[ax, ay], [bx, by]]: Segment): string[] {
  const cells: string[] = [];
  const from = (a: number, b: number): number => Math.floor(Math.min(a, b) / CELL);
  const to = (a: number, b: number): number => Math.floor(Math.max(a, b) / CELL);
  for (let x = from(ax, bx); x <= to(ax, bx); x++) {
    for (let y = from(ay, by); y <= to(ay, by); y++) cells.push(`${x},${y}`);
  }
  return cells;
}

/** Pairs of segments that cross; arcs meeting at their ends do not count. */
export function findCrossings(
  arcs: readonly (readonly Position[])[],
): (readonly [Segment, Segment])[] {
  const segments = arcs.flatMap((arc) =>
    arc.slice(1).map((point, i): Segment => [arc[i] ?? point, point]),
  );
  const byCell = new Map<string, number[]>();
  const found = new Map<string, readonly [Segment, Segment]>();
  segments.forEach((segment, index) => {
    for (const cell of cellsOf(segment)) {
      const others = byCell.get(cell) ?? [];
      for (const other of others) {
        const rival = segments[other];
        if (rival && cross(segment, rival)) found.set(`${other}/${index}`, [rival, segment]);
      }
      byCell.set(cell, [...others, index]);
    }
  });
  return [...found.values()];
}
