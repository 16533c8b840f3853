import type { Paint } from '../style/paint.js';
import type { LandFill } from './ground.js';

/** How a number of an item shows on it: as its colour or as the width of its line (a visual encoding). */
export interface Encoding {
  /** Of its area. */
  readonly fill?: Pick<LandFill, 'paint' | 'text'>;
  /** Of its line, with the length and width of an arrowhead, in pixels. */
  readonly width?: number;
  readonly head?: readonly [length: number, width: number];
  /** Of its line. */
  readonly paint?: Paint;
  /** The number, where the picture tells it. */
  readonly words?: string;
}
