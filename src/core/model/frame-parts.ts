import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { SceneNote } from './scene-parts.js';

/*
 * What a picture has besides its map, with all pixels settled.
 */

/** Where a close-up stands and what joins it to the picture, in pixels of the picture. */
export interface InsetPlace {
  /** The surface with caption, margin and picture, as left, top, right, bottom; `below` the picture where it has no corner. */
  readonly panel: Bounds | 'below';
  /** What it shows, on the picture; in the view's pixels. */
  readonly locator: Bounds;
  /** The line from the locator to the panel, as x0, y0, x1, y1, …; none below the picture. */
  readonly connector: readonly number[];
}

/** A line of text, of runs that may be bold. */
export type TextLine = readonly { readonly text: string; readonly isBold: boolean }[];

/** A note in the margin beside the picture, with the line that leads to what it is about. */
export interface FrameNote {
  readonly note: SceneNote;
  /** Where what it is about is ringed, in pixels. */
  readonly ring: Position;
  /** Whether the ring goes around a symbol of the picture, which is seen in it. */
  readonly isAround?: boolean;
  /** From the note's first line to the ring, as x0, y0, x1, y1, … */
  readonly leader: readonly number[];
  /** Top of its text in the margin, in pixels. */
  readonly top: number;
  readonly lines: readonly TextLine[];
}

/** What stands beside a picture: notes in a margin at the end of the line. */
export interface FrameMargin {
  /** Width of picture and margin together, in pixels. */
  readonly width: number;
}
