import type { ArcPoints } from '../geometry/curve-arc.js';
import type { MarkLook, MarkStyle } from '../style/mark-style.js';

/** A shape or lines of very many points, as path data. `pattern` is the id of a fill of the frame. */
export interface PathMark extends MarkLook {
  readonly type: 'path';
  readonly d: string;
  readonly pattern?: string;
  /** Path data of what it is cut to. */
  readonly clip?: string;
}

/** A shape of few points, in pixels as x0, y0, x1, y1, …: a `line` through them, or a closed `ring`. */
export interface PointsMark extends MarkLook {
  readonly type: 'line' | 'ring';
  readonly points: readonly number[];
}

/** A line from the first point to the third that bends towards the second. */
export interface CurveMark extends MarkLook {
  readonly type: 'curve';
  readonly points: ArcPoints;
}

export interface CircleMark extends MarkLook {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface EllipseMark extends MarkLook {
  readonly type: 'ellipse';
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly pattern?: string;
}

export interface TextMark extends MarkLook {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Font size in pixels. */
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  /** From one baseline to the next, in ems. Default: 1.15. */
  readonly leading?: number;
  /** Lines from this one on have another colour or weight. */
  readonly rest?: { readonly from: number; readonly style: Pick<MarkStyle, 'fill' | 'weight'> };
}

/** The least that is drawn; it says by itself what it is and how it is painted. */
export type Mark = PathMark | PointsMark | CurveMark | CircleMark | EllipseMark | TextMark;
