import type { MapData } from 'central-asia-map/core';
import type { CountryIndex } from './country-index.js';
import { columnOf, type OwnTable } from './own-table.js';
import { readNumber, usesDecimalComma } from './read-cells.js';
import { RowReader, type TableItems } from './row-reader.js';

type ValueRow = NonNullable<MapData['values']>[number]['rows'][number];

/** One kind of numbers, with a row for each country. */
export function valueItems(table: OwnTable, countries: CountryIndex): TableItems {
  const reader = new RowReader(table, countries);
  const column = columnOf(table, 'value');
  const hasComma = usesDecimalComma(table.rows.map((cells) => cells[column] ?? ''));
  const origins: number[] = [];
  const rows: ValueRow[] = [];
  table.rows.forEach((_, row) => {
    const country = reader.country(row, 'country');
    const value = reader.number(row, 'value', (text) => readNumber(text, hasComma));
    const date = reader.date(row, 'date');
    if (!country || value === undefined) return;
    origins.push(row);
    rows.push({ country, value, ...(date ? { date } : {}) });
  });
  const name = table.name || table.columns[column]?.title || 'Values';
  const measure = table.form === 'circles' ? 'total' : 'rate';
  return {
    items:
      rows.length > 0
        ? { values: [{ id: 'own-values', name, form: table.form, measure, rows }] }
        : {},
    issues: reader.issues,
    rowOf: (list, _, rest) => {
      const [, index] = /^\.rows\[(\d+)\]/.exec(rest) ?? [];
      return list === 'values' && index !== undefined ? origins[Number(index)] : undefined;
    },
  };
}
