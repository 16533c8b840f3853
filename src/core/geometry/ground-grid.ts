import type { Position } from './projection.js';
import { joinBounds, type Bounds, type Path } from './shape.js';
import type { View } from './view.js';

/** Side of a cell, in pixels: fine enough for names, and a few milliseconds to fill. */
export const CELL = 4;

/**
 * Which area lies under each spot of a view, on a grid: what names, words and arcs are placed by. Areas are counted from 1
 * in the order in which they were given, later ones over earlier ones; 0 is the sea.
 */
export class GroundGrid {
  readonly #paths: readonly (readonly Path[])[];
  readonly #view: View;
  readonly #columns: number;
  readonly #rows: number;
  readonly #areas: Uint16Array;
  /** The column after the last one of the same area, from each cell on: boxes are read by such runs, not cell by cell. */
  readonly #ends: Uint16Array;
  readonly #counts: number[];
  readonly #sumX: number[];
  readonly #sumY: number[];

  constructor(paths: readonly (readonly Path[])[], view: View) {
    this.#paths = paths;
    this.#view = view;
    this.#columns = Math.ceil(view.width / CELL);
    this.#rows = Math.ceil(view.height / CELL);
    this.#areas = new Uint16Array(this.#columns * this.#rows);
    paths.forEach((some, i) => this.#fill(some, i + 1));
    const zeros = () => new Array<number>(paths.length + 1).fill(0);
    [this.#counts, this.#sumX, this.#sumY] = [zeros(), zeros(), zeros()];
    this.#ends = new Uint16Array(this.#areas.length);
    for (let row = this.#rows - 1, i = this.#areas.length - 1; row >= 0; row--)
      for (let column = this.#columns - 1, end = this.#columns; column >= 0; column--, i--) {
        const area = this.#areas[i]!;
        if (area !== this.#areas[i + 1]) end = column + 1;
        this.#ends[i] = end;
        this.#counts[area]!++;
        this.#sumX[area]! += column;
        this.#sumY[area]! += row;
      }
  }

  /** The area at a pixel; `undefined` outside the view. */
  at(x: number, y: number): number | undefined {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (x < 0 || y < 0 || x >= this.#view.width || y >= this.#view.height) return undefined;
    return this.#areas[row * this.#columns + column];
  }

  /** How much of an area the view shows, in square pixels. */
  sizeOf(area: number): number {
    return (this.#counts[area] ?? 0) * CELL * CELL;
  }

  /** The areas that a box meets, in the order in which they are met row by row, and the share of the box that each has. */
  sharesIn(box: Bounds): readonly AreaShare[] {
    const left = box[0] + CELL / 4;
    const top = box[1] + CELL / 4;
    // A spot in each cell counts; of those outside of the view, only how many there are.
    const columns = Math.max(0, Math.ceil((box[2] - left) / CELL));
    const rows = Math.max(0, Math.ceil((box[3] - top) / CELL));
    const shownColumns = Math.min(columns, Math.ceil((this.#view.width - left) / CELL));
    const shownRows = Math.min(rows, Math.ceil((this.#view.height - top) / CELL));
    const firstColumn = Math.floor(left / CELL);
    const firstRow = Math.floor(top / CELL);
    const met: { area: number; share: number }[] = [];
    let last: { area: number; share: number } | undefined;
    for (let row = Math.max(0, -firstRow); row < shownRows; row++) {
      const start = (firstRow + row) * this.#columns + firstColumn;
      for (let column = Math.max(0, -firstColumn); column < shownColumns;) {
        const area = this.#areas[start + column]!;
        const end = Math.min(shownColumns, this.#ends[start + column]! - firstColumn);
        if (last?.area !== area) last = met.find((one) => one.area === area);
        if (!last) met.push((last = { area, share: 0 }));
        last.share += end - column;
        column = end;
      }
    }
    for (const one of met) one.share /= rows * columns;
    return met;
  }

  /** Whether a box lies in one area alone. */
  isWithin(area: number, box: Bounds): boolean {
    const [left, top, right, bottom] = box;
    if (left < 0 || top < 0 || right >= this.#view.width || bottom >= this.#view.height)
      return false;
    const lastRow = Math.floor(bottom / CELL);
    const lastColumn = Math.floor(right / CELL);
    const firstColumn = Math.floor(left / CELL);
    for (let row = Math.floor(top / CELL); row <= lastRow; row++) {
      const at = row * this.#columns + firstColumn;
      if (this.#areas[at] !== area || this.#ends[at]! <= lastColumn) return false;
    }
    return true;
  }

  /** The middle of all that the view shows of an area, which may lie outside of it. */
  middleOf(area: number): Position | undefined {
    const count = this.#counts[area] ?? 0;
    if (count === 0) return undefined;
    return [(this.#sumX[area]! / count + 0.5) * CELL, (this.#sumY[area]! / count + 0.5) * CELL];
  }

  /** The spot of an area that is nearest to a box, if it is at most so many pixels away. */
  nearestTo([left, top, right, bottom]: Bounds, area: number, most: number): Position | undefined {
    for (let off = 0; off <= most; off += CELL) {
      const x0 = left - off;
      const y0 = top - off;
      const x1 = right + off;
      const y1 = bottom + off;
      for (let x = x0; x <= x1; x += CELL)
        for (const y of [y0, y1]) if (this.at(x, y) === area) return [x, y];
      for (let y = y0; y <= y1; y += CELL)
        for (const x of [x0, x1]) if (this.at(x, y) === area) return [x, y];
    }
    return undefined;
  }

  /**
   * What `test` makes of the first spot around a point for which it gives anything: ring by ring, in fine steps near the
   * point and in coarse ones farther off. Names are wider than high, so that the way up or down is the shorter one. Spots that
   * are farther than `reach`, across and down, from all of an area are left out.
   */
  search<Found>(
    [x, y]: Position,
    test: (x: number, y: number) => Found | undefined,
    area: number,
    [reachX, reachY]: Position,
  ): Found | undefined {
    const { scale, left, top } = this.#view;
    const bounds = joinBounds(this.#paths[area - 1] ?? []) ?? [0, 0, 0, 0];
    // A cell that counts to an area reaches out of it by up to its own side.
    const minX = bounds[0] * scale - left - reachX - CELL;
    const minY = bounds[1] * scale - top - reachY - CELL;
    const maxX = bounds[2] * scale - left + reachX + CELL;
    const maxY = bounds[3] * scale - top + reachY + CELL;
    const most = Math.max(x - minX, maxX - x, y - minY, maxY - y) / STEP.y;
    for (let ring = 0; ring <= RINGS; ring++) {
      const step = ring <= FINE ? 1 : 2;
      const k = ring <= FINE ? ring : FINE + (ring - FINE) * 2;
      if (k > most) break;
      for (let i = k; i >= -k; i -= step) {
        const spotX = x + i * STEP.x;
        if (spotX < minX || spotX > maxX) continue;
        const isSide = i === -k || i === k;
        for (let j = -k; j <= k; j += isSide ? step : 2 * k || 1) {
          const spotY = y + j * STEP.y;
          if (spotY < minY || spotY > maxY) continue;
          const found = test(spotX, spotY);
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  }

  /** Fills rings row by row, by the even-odd rule. */
  #fill(paths: readonly Path[], area: number): void {
    const { scale, left, top, width, height } = this.#view;
    const crossings: number[][] = [];
    let [first, last] = [this.#rows, -1];
    for (const { xy, bounds } of paths) {
      if (bounds[2] * scale - left < 0 || bounds[0] * scale - left > width) continue;
      if (bounds[3] * scale - top < 0 || bounds[1] * scale - top > height) continue;
      let x0 = xy[xy.length - 2]! * scale - left;
      let y0 = (xy[xy.length - 1]! * scale - top) / CELL - 0.5;
      for (let i = 0; i < xy.length; i += 2) {
        const x1 = xy[i]! * scale - left;
        const y1 = (xy[i + 1]! * scale - top) / CELL - 0.5;
        const from = Math.max(0, Math.ceil(Math.min(y0, y1)));
        const to = Math.min(this.#rows, Math.ceil(Math.max(y0, y1)));
        for (let row = from; row < to; row++) {
          (crossings[row] ??= []).push(x0 + ((row - y0) / (y1 - y0)) * (x1 - x0));
        }
        if (from < to) {
          if (from < first) first = from;
          if (to > last + 1) last = to - 1;
        }
        x0 = x1;
        y0 = y1;
      }
    }
    for (let row = first; row <= last; row++) {
      const xs = (crossings[row] ?? []).sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil(xs[i]! / CELL - 0.5));
        const to = Math.min(this.#columns, Math.ceil(xs[i + 1]! / CELL - 0.5));
        if (to > from) this.#areas.fill(area, row * this.#columns + from, row * this.#columns + to);
      }
    }
  }
}

/** An area and the share of a box that it has, from 0 to 1. */
export interface AreaShare {
  readonly area: number;
  readonly share: number;
}

/** From one spot to the next, in pixels, and how many rings of them there are; outside of the fine ones they are wider. */
const STEP = { x: 6, y: 4 };
const FINE = 16;
const RINGS = 36;
