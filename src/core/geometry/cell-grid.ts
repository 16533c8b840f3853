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
    this.#eachKey(rect, (key) => {
      const held = this.#cells.get(key);
      if (held) held.push(item);
      else this.#cells.set(key, [item]);
    });
  }

  /** Everything in the cells that a rectangle touches; what is in several of them comes several times. */
  each(rect: Bounds, visit: (item: T) => void): void {
    this.#eachKey(rect, (key) => this.#cells.get(key)?.forEach(visit));
  }

  #eachKey([left, top, right, bottom]: Bounds, visit: (key: number) => void): void {
    const cell = (value: number) => Math.floor(value / this.#side);
    for (let row = cell(top); row <= cell(bottom); row++)
      for (let column = cell(left); column <= cell(right); column++) visit(row * ROW + column);
  }
}
