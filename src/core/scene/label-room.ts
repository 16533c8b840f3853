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

  /** Whether a box lies in the view, off everything that is taken, and so many pixels off all lines, if these matter. */
  isFree(box: Bounds, fromLines?: number): boolean {
    const { width, height } = this.#view;
    if (box[0] < GAP || box[1] < GAP || box[2] > width - GAP || box[3] > height - GAP) return false;
    for (const other of this.#taken) if (doMeet(box, other)) return false;
    return fromLines === undefined || !this.#isCrossed(box, fromLines);
  }

  #isCrossed(box: Bounds, by: number): boolean {
    const left = box[0] - by;
    const top = box[1] - by;
    const right = box[2] + by;
    const bottom = box[3] + by;
    return this.#lines.some(
      [left, top, right, bottom],
      (point) => point[0] > left && point[0] < right && point[1] > top && point[1] < bottom,
    );
  }
}

const doMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP;
