import type { Geography, PoliticalMap } from '../geometry/geography.js';
import type { Position } from '../geometry/projection.js';
import type { View } from '../geometry/view.js';
import type { Scene } from './scene.js';

/** A drawn shape or line; `className` names its style (see style/mark-styles.ts), `pattern` a fill of the frame. */
export interface PathMark {
  readonly type: 'path';
  readonly d: string;
  readonly className: string;
  readonly pattern?: string;
}
export interface CircleMark {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly className: string;
}
export interface EllipseMark {
  readonly type: 'ellipse';
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly className: string;
  readonly pattern?: string;
}
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Font size in pixels. */
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly className: string;
}
export type Mark = PathMark | CircleMark | EllipseMark | TextMark;

/** From the ground up. */
export const LAYERS = [
  'countries',
  'water',
  'areas',
  'borders',
  'disputes',
  'links',
  'places',
  'labels',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** Marks that belong together; those with an id can be pointed at, focused and opened. */
export interface FrameItem {
  readonly layer: LayerName;
  /** Unique in the frame; for interactive items the id of the scene item. */
  readonly key: string;
  readonly id?: string;
  readonly label?: string;
  readonly className: string;
  readonly marks: readonly Mark[];
  /** Where a popup points and where the arrow keys look, in pixels. */
  readonly anchor?: Position;
}

/** A tiled fill: land, a tint over it, and stripes or dots over that. Ids are unique in a frame. */
export interface FramePattern {
  readonly id: string;
  /** Whether the fill covers what lies below it. */
  readonly isLand?: boolean;
  readonly tint?: string;
  /** Side of the square tile, in pixels. */
  readonly size: number;
  readonly strokes: readonly PatternStroke[];
}

/** One family of parallel lines, or of dots, in a tile. */
export interface PatternStroke {
  readonly className: string;
  readonly direction: 'rising' | 'falling' | 'level' | 'upright';
  /** Where in the tile its lines run, as shares of its side: `[0]` is one line per tile, `[0, 0.5]` two. */
  readonly offsets: readonly number[];
  /** Width of the lines or diameter of the dots, in pixels. */
  readonly width: number;
  readonly dots?: boolean;
}

/** A picture with all its pixels settled: what every renderer draws. */
export interface Frame {
  readonly view: View;
  readonly items: readonly FrameItem[];
  readonly patterns: readonly FramePattern[];
  /** Names that only their short form found room for, to be explained beside the picture. */
  readonly shortened: readonly { readonly short: string; readonly name: string }[];
}

/** A wish for a label; wishes are granted by priority as long as they do not collide. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  /** Tried when the text does not fit. */
  readonly short?: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly className: string;
  /** Higher goes first. */
  readonly priority: number;
  /** `area`: centred on the point or near it; `point`: beside a symbol; `leader`: farther off, joined to it by a line. */
  readonly placement: 'area' | 'point' | 'leader';
  /** Class names of small marks in a row below the text. */
  readonly badges?: readonly string[];
  /** Radius of a dot at the point, drawn only along with the text. */
  readonly dot?: number;
  /** Widest the label may be, in pixels. */
  readonly room?: number;
}

/** What an overlay needs to draw itself in a view. */
export interface FrameContext {
  readonly scene: Scene;
  readonly geography: Geography;
  readonly political: PoliticalMap;
  /** Borders in the default view: what records of disputes speak of, whichever view is drawn. */
  readonly base: PoliticalMap;
  readonly view: View;
  /** Pixels of a longitude/latitude, from the top left corner of the view. */
  readonly toPixels: (lonLat: Position) => [number, number];
  readonly isInside: (xy: Position) => boolean;
  /** The fill that shows a set of roles; the same set gives the same pattern. */
  readonly usePattern: (pattern: FramePattern) => string;
}
export interface FramePart {
  readonly items: readonly FrameItem[];
  readonly labels: readonly LabelWish[];
  /** Curves that labels keep clear of where they can, as sampled points x0, y0, x1, y1, … */
  readonly obstacles: readonly number[];
}
