import type { MapData } from 'central-asia-map/core';
import type { CountryIndex } from './country-index.js';
import { memberItems } from './member-items.js';
import { linkItems } from './link-items.js';
import { placeItems } from './place-items.js';
import { NEEDED, columnOf, hasRows, type ColumnRole, type OwnTable } from './own-table.js';
import type { CellIssue, TableItems } from './row-reader.js';
import { valueItems } from './value-items.js';

export type { CellIssue, TableItems } from './row-reader.js';

const NOTHING: TableItems = { items: {}, rowOf: () => undefined, issues: [] };

const MAKERS = {
  members: memberItems,
  links: linkItems,
  values: valueItems,
  places: placeItems,
} as const;

/** What a table puts on the map, and what is wrong in it, cell by cell. */
export function itemsOfTable(table: OwnTable, countries: CountryIndex): TableItems {
  if (!hasRows(table)) return NOTHING;
  const missing = missingColumns(table);
  if (missing.length > 0)
    return {
      ...NOTHING,
      issues: missing.map((role) => ({ message: `Say which column holds: ${role}` })),
    };
  return MAKERS[table.kind](table, countries);
}

const missingColumns = (table: OwnTable): readonly ColumnRole[] =>
  NEEDED[table.kind].filter((role) => columnOf(table, role) < 0);

/** The row of an issue of the library, by its path into the data that the table made, such as `alliances[1].members[4]`. */
export function issueInTable(
  path: string,
  map: MapData,
  { rowOf }: Pick<TableItems, 'rowOf'>,
): CellIssue['row'] {
  const [, list, index, rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (!list || index === undefined) return undefined;
  const rows: Readonly<Record<string, unknown>> = { ...map };
  const before = Array.isArray(rows[list]) ? rows[list].length : 0;
  return rowOf(list, Number(index) - before, rest);
}
