import type { Token } from '../style/palette.js';

/** A tiled fill: land, a tint over it, and stripes or dots over that. Ids are unique in a frame. */
export interface FramePattern {
  readonly id: string;
  /** Whether the fill covers what lies below it. */
  readonly isLand?: boolean;
  readonly tint?: Token;
  /** Side of the square tile, in pixels. */
  readonly size: number;
  readonly strokes: readonly PatternStroke[];
}

/** One family of parallel lines, or of dots, in a tile. */
export interface PatternStroke {
  readonly colour: Token;
  readonly direction: 'rising' | 'falling' | 'level' | 'upright';
  /** Where in the tile its lines run, as shares of its side: `[0]` is one line per tile, `[0, 0.5]` two. */
  readonly offsets: readonly number[];
  /** Width of the lines or diameter of the dots, in pixels. */
  readonly width: number;
  readonly dots?: boolean;
}
