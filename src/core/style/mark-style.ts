import type { Paint } from './paint.js';

/**
 * What a mark is on the map, which style sheets, crowds and pointers go by: an `area`, a `line` with the `casing` below it
 * that parts it from what it crosses, a pale `core` that makes it double, the arrow's `head` at its end, a `point`, a
 * `guide` that only joins other marks, `text`, or a `hit`, which is not seen and only met by the pointer.
 */
export type MarkRole =
  'area' | 'line' | 'casing' | 'core' | 'head' | 'point' | 'guide' | 'text' | 'hit';

/** How a mark is painted. */
export interface MarkStyle {
  readonly fill?: Paint | 'none';
  readonly stroke?: Paint;
  /** Of the stroke, in pixels. */
  readonly width?: number;
  /** Lengths of strokes and gaps in pixels, e.g. `5 3`. */
  readonly dash?: string;
  readonly opacity?: number;
  /** Round caps and joins. */
  readonly round?: boolean;
  readonly italic?: boolean;
  readonly bold?: boolean;
  /** Of type, where it is neither plain nor bold. */
  readonly weight?: 600;
  /** What is around the letters: the colour of their ground. Default: `halo`. */
  readonly halo?: Paint | 'none';
  /** Width of the stroke behind the letters in pixels, half of which is seen. Default: 3. */
  readonly haloWidth?: number;
  /** Between letters, in pixels. */
  readonly spacing?: number;
}

/** What a mark looks like and what it is. */
export interface MarkLook {
  readonly role: MarkRole;
  readonly style: MarkStyle;
  /** Its class name, where that is not its role. */
  readonly className?: string;
}

/** What a label looks like. */
export interface LabelLook {
  readonly className: string;
  readonly style: MarkStyle;
}
