import type { MapData } from 'central-asia-map/core';
import type { CountryIndex } from './country-index.js';
import { columnOf, type ColumnRole, type OwnTable } from './own-table.js';
import { readDate } from './read-cells.js';

/** What is wrong with a table, at one of its cells where it can be said. */
export interface CellIssue {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
  /** What is likely to be meant. */
  readonly suggestion?: string | undefined;
}

export interface TableItems {
  readonly items: MapData;
  /** The row that an item comes from, by its list, its place in it, and the rest of a path. */
  rowOf(list: string, index: number, rest: string): number | undefined;
  readonly issues: readonly CellIssue[];
}

/** Reads cells of rows by the roles of their columns, and collects what cannot be read. */
export class RowReader {
  readonly issues: CellIssue[] = [];

  constructor(
    private readonly table: OwnTable,
    private readonly countries: CountryIndex,
  ) {}

  text(row: number, role: ColumnRole): string {
    return this.table.rows[row]?.[columnOf(this.table, role)]?.trim() ?? '';
  }

  /** The code of a country, whose cell may not be empty. */
  country(row: number, role: ColumnRole): string | undefined {
    const text = this.text(row, role);
    if (!text) return this.#fail(row, role, 'A country is missing');
    const found = this.countries.find(text);
    if (found.code !== undefined) return found.code;
    return this.#fail(row, role, 'No such country is known', found.suggestion?.name);
  }

  /** A date, if the cell has one. */
  date(row: number, role: ColumnRole): string | undefined {
    const text = this.text(row, role);
    if (!text) return undefined;
    return readDate(text) ?? this.#fail(row, role, 'Write 2023, 2023-10 or 2023-10-17');
  }

  /** What one of a few words stands for; the first is meant by an empty cell. */
  word<Word extends string>(row: number, role: ColumnRole, words: readonly Word[]): Word {
    const text = this.text(row, role).toLowerCase().replaceAll(' ', '-');
    const found = words.find((word) => word === text);
    if (!found && text) this.#fail(row, role, `Write ${words.join(', ')}`);
    return found ?? words[0]!;
  }

  number(row: number, role: ColumnRole, read: (text: string) => number | undefined) {
    const text = this.text(row, role);
    return read(text) ?? this.#fail(row, role, text ? 'This is no number' : 'A number is missing');
  }

  #fail(row: number, role: ColumnRole, message: string, suggestion?: string): undefined {
    this.issues.push({ row, column: columnOf(this.table, role), message, suggestion });
    return undefined;
  }
}

/** An id of letters and digits that is not there yet, from a name in any script. */
export function idFor(start: string, name: string, index: number): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${start}-${index + 1}${plain ? `-${plain.slice(0, 40)}` : ''}`;
}
