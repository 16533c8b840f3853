import type { ArcPoints } from '../geometry/curve-arc.js';
import type { MarkRole, MarkStyle } from '../style/mark-style.js';

interface Painted {
  /** What it is on the map; also its class name, unless it has one of its own. */
  readonly role: MarkRole;
  readonly style: MarkStyle;
  readonly className?: string;
}

/** A shape or lines of very many points, as path data. `pattern` is the id of a fill of the frame. */
export interface PathMark extends Painted {
  readonly type: 'path';
  readonly d: string;
  readonly pattern?: string;
}

/** A shape of few points, in pixels as x0, y0, x1, y1, …: a `line` through them, or a closed `ring`. */
export interface PointsMark extends Painted {
  readonly type: 'line' | 'ring';
  readonly points: readonly number[];
}

/** A line from the first point to the third that bends towards the second. */
export interface CurveMark extends Painted {
  readonly type: 'curve';
  readonly points: ArcPoints;
}

export interface CircleMark extends Painted {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface EllipseMark extends Painted {
  readonly type: 'ellipse';
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly pattern?: string;
}

export interface TextMark extends Painted {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Font size in pixels. */
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** The least that is drawn; it says by itself what it is and how it is painted. */
export type Mark = PathMark | PointsMark | CurveMark | CircleMark | EllipseMark | TextMark;
