import type { Bounds } from './shape.js';

/** How far apart the keys of neighbouring rows are: more than a picture has columns. */
const ROW = 100_000;

/** Finds what may lie in a rectangle among very many things, by the square cells that they touch. */
export class CellGrid<T> {
  readonly #side: number;
  readonly #cells = new Map<number, T[]>();

  /** `side`: of a cell, in pixels. */
  constructor(side: number) {
    this.#side = side;
  }

  add(rect: Bounds, item: T): void {
    this.#find(rect, (key) => {
      const held = this.#cells.get(key);
      if (held) held.push(item);
      else this.#cells.set(key, [item]);
      return false;
    });
  }

  /**
   * Whether `test` holds for anything in the cells that a rectangle touches, up to the first; what is in several cells comes
   * several times.
   */
  some(rect: Bounds, test: (item: T) => boolean): boolean {
    return this.#find(rect, (key) => {
      const items = this.#cells.get(key);
      if (items) for (const item of items) if (test(item)) return true;
      return false;
    });
  }

  #find(rect: Bounds, test: (key: number) => boolean): boolean {
    const side = this.#side;
    const lastRow = Math.floor(rect[3] / side);
    const lastColumn = Math.floor(rect[2] / side);
    for (let row = Math.floor(rect[1] / side); row <= lastRow; row++)
      for (let column = Math.floor(rect[0] / side); column <= lastColumn; column++)
        if (test(row * ROW + column)) return true;
    return false;
  }
}
