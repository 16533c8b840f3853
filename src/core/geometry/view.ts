import type { Box } from '../data/primitives.js';
import type { Bounds } from './shape.js';
import type { Position, Projection } from './projection.js';

/** What part of the world a picture shows: its size in CSS pixels, pixels per world unit, and its top left corner. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** Pixels per world unit: 256 · 2^zoom. */
  readonly scale: number;
  /** World pixels (world units · scale) of the top left corner. */
  readonly left: number;
  readonly top: number;
  /** How far shapes are drawn beyond the view's edge, in pixels, so that a window dragged over it stays filled. */
  readonly overscan: number;
  /** What vertices are rounded to, in pixels. Default: 0.1. */
  readonly precision?: number;
  /** How much larger than by default type is set, for readers who want larger text. Default: 1. */
  readonly fontScale?: number;
}

/** What a picture of the view covers, in its pixels: all that it shows, and what is drawn beyond. */
export const outerBox = ({ width, height, overscan }: View) => ({
  x: -overscan,
  y: -overscan,
  width: width + 2 * overscan,
  height: height + 2 * overscan,
});

/** Pixels of a world position in a view. */
export const toScreen = (view: View, [x, y]: Position): [number, number] => [
  x * view.scale - view.left,
  y * view.scale - view.top,
];

/** How far a view may go: world bounds, and the least and greatest scale, in pixels per world unit. */
export interface ViewLimits {
  readonly bounds: Bounds;
  readonly minScale: number;
  readonly maxScale: number;
}

/** Whether two views show the same, to the last digit. */
export const isSameView = (a: View, b: View): boolean =>
  a === b ||
  (a.scale === b.scale &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height &&
    a.overscan === b.overscan &&
    a.precision === b.precision &&
    a.fontScale === b.fontScale);

/** Whether two views lie in the same place, as near as a live map counts it: by zooms, which costs the last digits. */
export const isSamePlace = (a: View, b: View): boolean =>
  Math.abs(a.scale / b.scale - 1) < 1e-9 && a.left === b.left && a.top === b.top;

export const zoomOf = (scale: number): number => Math.log2(scale / 256);

/** World bounds of a longitude/latitude box; edges are sampled, since a projection may bend them. */
export const projectBox = (box: Box, { project }: Projection): Bounds => boundsOf(box, project);

/** The longitude/latitude box around world bounds: west, south, east, north. */
export const unprojectBounds = (bounds: Bounds, { unproject }: Projection): Box => [
  ...boundsOf(bounds, unproject),
];

/** What a view shows, in degrees. */
export const viewBox = ({ left, top, width, height, scale }: View, projection: Projection): Box =>
  unprojectBounds(
    [left, top, left + width, top + height].map((value) => value / scale) as unknown as Bounds,
    projection,
  );

function boundsOf([x0, y0, x1, y1]: Bounds, map: (point: Position) => Position): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i <= 16; i++) {
    const x = x0 + ((x1 - x0) * i) / 16;
    const y = y0 + ((y1 - y0) * i) / 16;
    for (const edge of [
      [x, y0],
      [x, y1],
      [x0, y],
      [x1, y],
    ] as const) {
      const [u, v] = map(edge);
      minX = Math.min(minX, u);
      minY = Math.min(minY, v);
      maxX = Math.max(maxX, u);
      maxY = Math.max(maxY, v);
    }
  }
  return [minX, minY, maxX, maxY];
}

/** The view of a given size that shows all of `bounds` as large as it can, centred. */
export function fitView(
  [minX, minY, maxX, maxY]: Bounds,
  width: number,
  height: number,
  overscan = 0,
  maxScale = Infinity,
): View {
  const scale = Math.min(width / (maxX - minX), height / (maxY - minY), maxScale);
  return {
    width,
    height,
    scale,
    overscan,
    // Whole pixels, as Leaflet places its map: the live map then stands exactly where the picture stood.
    left: Math.round(((minX + maxX) / 2) * scale - width / 2),
    top: Math.round(((minY + maxY) / 2) * scale - height / 2),
  };
}

/** The view in another size, about the same centre. */
export function resizeView(view: View, width: number, height: number, overscan: number): View {
  const left = Math.round(view.left + (view.width - width) / 2);
  const top = Math.round(view.top + (view.height - height) / 2);
  return { ...view, width, height, left, top, overscan };
}

/** The view closer by so many steps of zoom, each twice the scale, about its centre and within limits. */
export function zoomView(view: View, steps: number, limits: ViewLimits): View {
  const { width, height } = view;
  const scale = clamp(view.scale * 2 ** steps, limits.minScale, limits.maxScale);
  const [x, y] = [view.left + width / 2, view.top + height / 2];
  const left = (x * scale) / view.scale - width / 2;
  const top = (y * scale) / view.scale - height / 2;
  return keepWithin({ ...view, scale, left, top }, limits);
}

/** The view moved by shares of its width and height, no farther than the limits. */
export function panView(view: View, shareX: number, shareY: number, limits: ViewLimits): View {
  const { left, top, width, height } = view;
  return keepWithin({ ...view, left: left + shareX * width, top: top + shareY * height }, limits);
}

/** The view at whole pixels within bounds; in the middle of these where it shows more. */
function keepWithin(view: View, { bounds }: ViewLimits): View {
  const { left, top, width, height, scale } = view;
  const [minX, minY, maxX, maxY] = bounds.map((value) => value * scale) as unknown as Bounds;
  const keep = (start: number, size: number, least: number, most: number) =>
    Math.round(size > most - least ? (least + most - size) / 2 : clamp(start, least, most - size));
  return { ...view, left: keep(left, width, minX, maxX), top: keep(top, height, minY, maxY) };
}

/** Limits that keep a picture of a size filled: no farther out than `bounds`, or than it is already. */
export function limitsOf(view: View, bounds: Bounds, maxScale: number): ViewLimits {
  const [minX, minY, maxX, maxY] = bounds;
  const filled = Math.max(view.width / (maxX - minX), view.height / (maxY - minY));
  return { bounds, minScale: Math.min(filled, view.scale), maxScale };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Pixels that shapes are drawn beyond the edges, so that a picture that is dragged stays filled. */
export const overscanOf = (width: number, height: number): number =>
  Math.round(Math.min(width, height) / 3);
