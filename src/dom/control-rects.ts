import type { Bounds } from '../core/geometry/shape.js';
import type { View } from '../core/geometry/view.js';
import type { Scene } from '../core/model/scene.js';

/**
 * What the element puts on its picture: the scale bar below and, where readers may act on the map, the buttons in the upper
 * corner at the end of the line.
 */
export function controlRects(
  { width, height, type = 1 }: View,
  dir: Scene['dir'],
  isInteractive: boolean,
): Bounds[] {
  const bar: Bounds = [0, height - 24 * type, 170 * type, height];
  const buttons: Bounds = dir === 'rtl' ? [0, 0, 48, 124] : [width - 48, 0, width, 124];
  return isInteractive ? [buttons, bar] : [bar];
}
