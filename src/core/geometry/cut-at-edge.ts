import type { Position } from './projection.js';
import type { View } from './view.js';

/** Pixels between the edge of the view and where a line towards a far place ends. */
const INSET = 5;

/** Where the straight line from a point inside a view to one outside leaves it, a little before the edge. */
export function cutAtEdge(
  inside: Position,
  outside: Position,
  { width, height }: View,
): [number, number] {
  const [dx, dy] = [outside[0] - inside[0], outside[1] - inside[1]];
  const reach = (from: number, step: number, size: number) =>
    step === 0 ? Infinity : ((step > 0 ? size - INSET : INSET) - from) / step;
  const share = Math.max(0, Math.min(reach(inside[0], dx, width), reach(inside[1], dy, height), 1));
  return [inside[0] + dx * share, inside[1] + dy * share];
}
