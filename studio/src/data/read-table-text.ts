import Papa from 'papaparse';

/** A table as it was found: the first row as titles, the others as text. */
export interface RawTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** CSV or TSV, with whatever separates its columns; an empty table where there is no row. */
export function readTableText(text: string): RawTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  return tableOf(data);
}

/** Objects of one kind, as JSON lists them: fields are columns. */
export function readObjects(list: readonly Readonly<Record<string, unknown>>[]): RawTable {
  const titles = [...new Set(list.flatMap((one) => Object.keys(one)))];
  return { titles, rows: list.map((one) => titles.map((title) => cellText(one[title]))) };
}

/** Rows of cells of any kind, as spreadsheets give them. */
export const readGrid = (grid: readonly (readonly unknown[])[]): RawTable =>
  tableOf(grid.map((row) => row.map(cellText)).filter((row) => row.some(Boolean)));

function tableOf(grid: readonly (readonly string[])[]): RawTable {
  const width = Math.max(0, ...grid.map(({ length }) => length));
  const whole = grid.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').trim()));
  const [titles = [], ...rows] = whole;
  return { titles: titles.map((title, at) => title || `Column ${at + 1}`), rows };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}
