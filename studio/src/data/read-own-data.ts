import { isFields } from '../state/is-fields.js';
import { readMap, type ReadMap } from '../state/read-map.js';
import { readGrid, readObjects, readTableText, type RawTable } from './read-table-text.js';

/** What was pasted or dropped: a table, a whole map, or a sentence that says why it is neither. */
export type OwnData =
  | { readonly kind: 'table'; readonly table: RawTable }
  | ({ readonly kind: 'map' } & ReadMap)
  | { readonly kind: 'failure'; readonly message: string };

/** The most of rows, so that a page stays fluid and a link can be sent. */
export const MOST_ROWS = 10_000;

/** Text that was pasted: JSON where it begins like it, else CSV or TSV. */
export function readOwnText(text: string): OwnData {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed) return failure('There is nothing in it.');
  return /^[[{]/.test(trimmed) ? readJson(trimmed) : checked(readTableText(trimmed));
}

/** A file by what its name ends in; spreadsheets are read by a part that is loaded for them. */
export async function readOwnFile(file: File): Promise<OwnData> {
  if (!/\.xlsx$/i.test(file.name)) return readOwnText(await file.text());
  try {
    const { readSheet } = await import('read-excel-file/browser');
    return checked(readGrid(await readSheet(file)));
  } catch {
    return failure('This spreadsheet cannot be read. Save it as XLSX or CSV and try again.');
  }
}

function readJson(text: string): OwnData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure(`This is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (Array.isArray(value) && value.length > 0 && value.every(isFields))
    return checked(readObjects(value));
  if (isFields(value)) return { kind: 'map', ...readMap(value) };
  return failure('JSON has to be a map, or a list of rows with named fields.');
}

function checked(table: RawTable): OwnData {
  if (table.rows.length === 0)
    return failure('There has to be a row of titles and at least one row below it.');
  if (table.rows.length > MOST_ROWS)
    return failure(`That is ${table.rows.length} rows; ${MOST_ROWS} are the most.`);
  return { kind: 'table', table };
}

const failure = (message: string): OwnData => ({ kind: 'failure', message });
