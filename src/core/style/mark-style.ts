import type { Token } from './palette.js';

/**
 * What a mark is on the map, which style sheets, crowds and pointers go by: an `area`, a `line` with the pale `core` that
 * makes it double and the arrow's `head` at its end, a `point`, a `guide` that only joins other marks, `text`, or a `hit`,
 * which is not seen and only met by the pointer.
 */
export type MarkRole = 'area' | 'line' | 'core' | 'head' | 'point' | 'guide' | 'text' | 'hit';

/** How a mark is painted; colours are tokens of the palette. */
export interface MarkStyle {
  readonly fill?: Token | 'none';
  readonly stroke?: Token;
  /** Of the stroke, in pixels. */
  readonly width?: number;
  /** Lengths of strokes and gaps in pixels, e.g. `5 3`. */
  readonly dash?: string;
  readonly opacity?: number;
  /** Round caps and joins. */
  readonly round?: boolean;
  readonly italic?: boolean;
  readonly bold?: boolean;
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
