import type { Bounds } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import type { Scene } from '../model/scene.js';

/**
 * What the element puts on its picture: three buttons in the upper corner at the end of the line, `button` pixels wide and
 * high, and the scale bar below.
 */
export function coveredBy(
  { width, height, type = 1 }: View,
  dir: Scene['dir'],
  button: number = BUTTON,
): Bounds[] {
  const [across, down] = [button + 16, 3 * button + 28];
  const buttons: Bounds = dir === 'rtl' ? [0, 0, across, down] : [width - across, 0, width, down];
  return [buttons, [0, height - 24 * type, 170 * type, height]];
}

/** Sizes of a button in pixels, as the element's style sheet has them: for a mouse and for a finger. */
const BUTTON = 32;
export const TOUCH_BUTTON = 44;
