import type { Position, Projection } from './projection.js';
import type { View } from './view.js';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371.0088;
/** Widest the bar may be, in pixels. */
const WIDEST = 110;

/** A round distance and its length in the middle of a view, in kilometres and pixels. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly pixels: number;
}

/** The longest round distance (1, 2 or 5 times a power of ten) that fits a short bar, measured in the middle of the view. */
export function scaleBar(
  { left, top, width, height, scale }: View,
  { unproject }: Projection,
): ScaleBar {
  const at = (dx: number): Position =>
    unproject([(left + width / 2 + dx) / scale, (top + height / 2) / scale]);
  const perPixel = distance(at(-WIDEST / 2), at(WIDEST / 2)) / WIDEST;
  const most = perPixel * WIDEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
  return { kilometres, pixels: kilometres / perPixel };
}

/** Great-circle distance in kilometres (haversine). */
function distance([lonA, latA]: Position, [lonB, latB]: Position): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) *
      Math.cos(latB * radians) *
      Math.sin(((lonB - lonA) * radians) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(h));
}
