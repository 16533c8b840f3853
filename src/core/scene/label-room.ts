import { CellGrid } from '../geometry/cell-grid.js';
import type { Bounds } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';

/** Side of the cells that lines are looked up in, in pixels. */
const CELL = 48;
/** Air between labels, and between a label and the edge of the view, in pixels. */
export const GAP = 2;

/** What of a picture is taken by labels, dots and lines. */
export class LabelRoom {
  readonly #taken: Bounds[];
  readonly #lines = new CellGrid<readonly [x: number, y: number]>(CELL);
  readonly #view: View;

  /** `lines` are sampled points x0, y0, x1, y1, … of what labels must not cross. */
  constructor(view: View, taken: readonly Bounds[], lines: readonly number[]) {
    this.#view = view;
    this.#taken = [...taken];
    this.keepOff(lines);
  }

  /** Further points of lines that labels must not cross. */
  keepOff(lines: readonly number[]): void {
    for (let i = 0; i < lines.length; i += 2) {
      const [x, y] = [lines[i]!, lines[i + 1]!];
      this.#lines.add([x, y, x, y], [x, y]);
    }
  }

  take(box: Bounds): void {
    this.#taken.push(box);
  }

  /** Whether a box lies in the view, off everything that is taken, and so many pixels off all lines. */
  isFree(box: Bounds, fromLines: number): boolean {
    const [left, top, right, bottom] = box;
    const { width, height } = this.#view;
    if (left < GAP || top < GAP || right > width - GAP || bottom > height - GAP) return false;
    return !this.#taken.some((other) => doMeet(box, other)) && !this.#isCrossed(box, fromLines);
  }

  #isCrossed([left, top, right, bottom]: Bounds, by: number): boolean {
    let isCrossed = false;
    const reach: Bounds = [left - by, top - by, right + by, bottom + by];
    this.#lines.each(reach, ([x, y]) => {
      if (x > reach[0] && x < reach[2] && y > reach[1] && y < reach[3]) isCrossed = true;
    });
    return isCrossed;
  }
}

const doMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP;
