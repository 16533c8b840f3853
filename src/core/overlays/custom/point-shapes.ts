import type { Position } from '../../geometry/projection.js';
import type { Mark } from '../../model/mark.js';
import type { MarkStyle } from '../../style/mark-style.js';

/** Corners of the shapes that a point can have, about its middle; a circle would touch most of them from inside. */
const CORNERS = {
  square: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
  diamond: [0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0],
  triangle: [0, -1.2, 1.2, 0.9, -1.2, 0.9],
  'triangle-down': [0, 1.2, -1.2, -0.9, 1.2, -0.9],
  pentagon: [0, -1.15, 1.1, -0.35, 0.68, 0.95, -0.68, 0.95, -1.1, -0.35],
  hexagon: [-0.6, -1.05, 0.6, -1.05, 1.2, 0, 0.6, 1.05, -0.6, 1.05, -1.2, 0],
  trapezoid: [-0.6, -0.7, 0.6, -0.7, 1.4, 0.8, -1.4, 0.8],
  star: [0, -1.5, 0.4, -0.4, 1.5, 0, 0.4, 0.4, 0, 1.5, -0.4, 0.4, -1.5, 0, -0.4, -0.4],
  cross: [
    -0.4, -1.2, 0.4, -1.2, 0.4, -0.4, 1.2, -0.4, 1.2, 0.4, 0.4, 0.4, 0.4, 1.2, -0.4, 1.2, -0.4, 0.4,
    -1.2, 0.4, -1.2, -0.4, -0.4, -0.4,
  ],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** What a point is drawn as; shapes tell kinds apart without colour. */
export type PointShape = 'circle' | keyof typeof CORNERS;

/** A point of this shape; `radius` is that of the circle, in pixels. */
export function shapedPoint(
  shape: PointShape,
  style: MarkStyle,
  [x, y]: Position,
  radius: number,
): Mark {
  if (shape === 'circle') return { type: 'circle', role: 'point', style, x, y, r: radius };
  const points = CORNERS[shape].map((value, i) => (i % 2 === 0 ? x : y) + value * radius);
  return { type: 'ring', role: 'point', style, points };
}
