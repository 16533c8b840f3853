import type { Bounds } from './shape.js';

/** Clips a closed ring (x0, y0, x1, y1, …) to a rectangle, edge by edge (Sutherland and Hodgman, 1974). */
export function clipRing(ring: number[], frame: Bounds): number[] {
  let current = ring;
  for (let edge = 0; edge < 4 && current.length > 0; edge++) {
    if (isAllInside(current, frame, edge)) continue;
    const next: number[] = [];
    for (let i = 0; i < current.length; i += 2) {
      const previous = (i + current.length - 2) % current.length;
      const [wasInside, isNowInside] = [
        isInside(current, previous, frame, edge),
        isInside(current, i, frame, edge),
      ];
      if (wasInside !== isNowInside) next.push(...crossing(current, previous, i, frame, edge));
      if (isNowInside) next.push(current[i]!, current[i + 1]!);
    }
    current = next;
  }
  return current;
}

/** Clips an open line to a rectangle; what leaves and returns becomes several parts. */
export function clipLine(line: number[], frame: Bounds): number[][] {
  let parts = [line];
  for (let edge = 0; edge < 4; edge++) {
    const next: number[][] = [];
    for (const part of parts) {
      if (isAllInside(part, frame, edge)) {
        if (part.length >= 4) next.push(part);
        continue;
      }
      let open: number[] = [];
      for (let i = 0; i < part.length; i += 2) {
        const inside = isInside(part, i, frame, edge);
        if (i > 0 && inside !== isInside(part, i - 2, frame, edge)) {
          open.push(...crossing(part, i - 2, i, frame, edge));
          if (!inside) {
            next.push(open);
            open = [];
          }
        }
        if (inside) open.push(part[i]!, part[i + 1]!);
      }
      if (open.length >= 4) next.push(open);
    }
    parts = next;
  }
  return parts;
}

function isAllInside(line: readonly number[], frame: Bounds, edge: number): boolean {
  for (let i = 0; i < line.length; i += 2) if (!isInside(line, i, frame, edge)) return false;
  return true;
}

/** Edges 0 to 3 are minX, minY, maxX, maxY. */
function isInside(line: readonly number[], i: number, frame: Bounds, edge: number): boolean {
  const value = line[i + (edge % 2)]!;
  return edge < 2 ? value >= frame[edge]! : value <= frame[edge]!;
}

function crossing(
  line: readonly number[],
  a: number,
  b: number,
  frame: Bounds,
  edge: number,
): [number, number] {
  const axis = edge % 2;
  const from = line[a + axis]!;
  const share = (frame[edge]! - from) / (line[b + axis]! - from);
  return [
    line[a]! + (line[b]! - line[a]!) * share,
    line[a + 1]! + (line[b + 1]! - line[a + 1]!) * share,
  ];
}
