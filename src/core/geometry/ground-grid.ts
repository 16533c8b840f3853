import type { Position } from './projection.js';
import type { Bounds, Path } from './shape.js';
import type { View } from './view.js';

/** Side of a cell, in pixels: fine enough for names, and a few milliseconds to fill. */
export const CELL = 4;

/**
 * Which area lies under each spot of a view, on a grid: what names, words and arcs are placed by. Areas are counted from 1
 * in the order in which they were given, later ones over earlier ones; 0 is the sea.
 */
export class GroundGrid {
  readonly #width: number;
  readonly #height: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #areas: Uint16Array;
  readonly #counts: number[];
  readonly #sumX: number[];
  readonly #sumY: number[];

  constructor(areas: readonly (readonly Path[])[], view: View) {
    this.#width = view.width;
    this.#height = view.height;
    this.#columns = Math.ceil(view.width / CELL);
    this.#rows = Math.ceil(view.height / CELL);
    this.#areas = new Uint16Array(this.#columns * this.#rows);
    areas.forEach((paths, i) => this.#fill(paths, view, i + 1));
    const zeros = () => new Array<number>(areas.length + 1).fill(0);
    [this.#counts, this.#sumX, this.#sumY] = [zeros(), zeros(), zeros()];
    for (let row = 0, i = 0; row < this.#rows; row++)
      for (let column = 0; column < this.#columns; column++, i++) {
        const area = this.#areas[i]!;
        this.#counts[area]!++;
        this.#sumX[area]! += column;
        this.#sumY[area]! += row;
      }
  }

  /** The area at a pixel; `undefined` outside the view. */
  at(x: number, y: number): number | undefined {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (x < 0 || y < 0 || x >= this.#width || y >= this.#height) return undefined;
    return this.#areas[row * this.#columns + column];
  }

  /** How much of an area the view shows, in square pixels. */
  sizeOf(area: number): number {
    return (this.#counts[area] ?? 0) * CELL * CELL;
  }

  /** The shares of the areas that a box meets, by area. */
  sharesIn([left, top, right, bottom]: Bounds): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    let all = 0;
    for (let y = top + CELL / 4; y < bottom; y += CELL)
      for (let x = left + CELL / 4; x < right; x += CELL) {
        all++;
        const area = this.at(x, y);
        if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
      }
    return new Map([...counts].map(([area, count]) => [area, count / (all || 1)]));
  }

  /** Whether a box lies in one area alone. */
  isWithin(area: number, [left, top, right, bottom]: Bounds): boolean {
    for (let y = top; y < bottom + CELL; y += CELL)
      for (let x = left; x < right + CELL; x += CELL)
        if (this.at(Math.min(x, right), Math.min(y, bottom)) !== area) return false;
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
      const [x0, y0, x1, y1] = [left - off, top - off, right + off, bottom + off];
      for (let x = x0; x <= x1; x += CELL)
        for (const y of [y0, y1]) if (this.at(x, y) === area) return [x, y];
      for (let y = y0; y <= y1; y += CELL)
        for (const x of [x0, x1]) if (this.at(x, y) === area) return [x, y];
    }
    return undefined;
  }

  /**
   * What `test` makes of the first spot around a point for which it gives anything: ring by ring, in fine steps near the
   * point and in coarse ones farther off. Names are wider than high, so that the way up or down is the shorter one.
   */
  search<Found>(
    [x, y]: Position,
    test: (x: number, y: number) => Found | undefined,
  ): Found | undefined {
    for (let ring = 0; ring <= RINGS; ring++) {
      const step = ring <= FINE ? 1 : 2;
      const k = ring <= FINE ? ring : FINE + (ring - FINE) * 2;
      for (let i = k; i >= -k; i -= step) {
        const isSide = i === -k || i === k;
        for (let j = -k; j <= k; j += isSide ? step : 2 * k || 1) {
          const found = test(x + i * STEP.x, y + j * STEP.y);
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  }

  /** Fills rings row by row, by the even-odd rule. */
  #fill(paths: readonly Path[], view: View, area: number): void {
    const crossings: number[][] = Array.from({ length: this.#rows }, () => []);
    let [first, last] = [this.#rows, -1];
    for (const { xy, bounds } of paths) {
      const { scale, left, top, width, height } = view;
      if (bounds[2] * scale - left < 0 || bounds[0] * scale - left > width) continue;
      if (bounds[3] * scale - top < 0 || bounds[1] * scale - top > height) continue;
      let [x0, y0] = [
        xy[xy.length - 2]! * scale - left,
        (xy[xy.length - 1]! * scale - top) / CELL - 0.5,
      ];
      for (let i = 0; i < xy.length; i += 2) {
        const x1 = xy[i]! * scale - left;
        const y1 = (xy[i + 1]! * scale - top) / CELL - 0.5;
        const from = Math.max(0, Math.ceil(Math.min(y0, y1)));
        const to = Math.min(this.#rows, Math.ceil(Math.max(y0, y1)));
        for (let row = from; row < to; row++) {
          crossings[row]!.push(x0 + ((row - y0) / (y1 - y0)) * (x1 - x0));
          first = Math.min(first, row);
          last = Math.max(last, row);
        }
        [x0, y0] = [x1, y1];
      }
    }
    for (let row = first; row <= last; row++) {
      const xs = crossings[row]!.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil(xs[i]! / CELL - 0.5));
        const to = Math.min(this.#columns, Math.ceil(xs[i + 1]! / CELL - 0.5));
        if (to > from) this.#areas.fill(area, row * this.#columns + from, row * this.#columns + to);
      }
    }
  }
}

/** From one spot to the next, in pixels, and how many rings of them there are; outside of the fine ones they are wider. */
const STEP = { x: 6, y: 4 };
const FINE = 16;
const RINGS = 36;
