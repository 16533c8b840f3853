import type { Bounds } from '../core/geometry/shape.js';
import type { View } from '../core/geometry/view.js';
import type { Scene } from '../core/model/scene.js';

/** Below this width one button stands for all. */
const NARROW = 480;

/**
 * What the element puts on its picture: the scale bar below and, where readers may act on the map, the buttons in the upper
 * corner at the end of the line.
 */
export function controlRects(
  { width, height, fontScale = 1 }: View,
  dir: Scene['dir'],
  isInteractive: boolean,
): Bounds[] {
  const bar: Bounds = [0, height - 24 * fontScale, 170 * fontScale, height];
  // As large as they are for fingers.
  const [across, down] = width < NARROW ? [60, 60] : [60, 148];
  const buttons: Bounds = dir === 'rtl' ? [0, 0, across, down] : [width - across, 0, width, down];
  return isInteractive ? [buttons, bar] : [bar];
}
