import type { MapData } from 'central-asia-map/core';
import type { CountryIndex } from './country-index.js';
import type { OwnTable } from './own-table.js';
import { readNumber } from './read-cells.js';
import { RowReader, idFor, type TableItems } from './row-reader.js';

type Shape = NonNullable<MapData['shapes']>[number];

/** A point with a name for each row. Places alone are ends of links, and would not be drawn. */
export function placeItems(table: OwnTable, countries: CountryIndex): TableItems {
  const reader = new RowReader(table, countries);
  const rows: number[] = [];
  const shapes: Shape[] = [];
  const degrees = (most: number) => (text: string) => {
    const value = readNumber(text, text.includes(',') && !text.includes('.'));
    return value !== undefined && Math.abs(value) <= most ? value : undefined;
  };
  table.rows.forEach((_, row) => {
    const lat = reader.number(row, 'lat', degrees(90));
    const lon = reader.number(row, 'lon', degrees(180));
    const name = reader.text(row, 'name') || `Place ${row + 1}`;
    const country = reader.text(row, 'country') ? reader.country(row, 'country') : undefined;
    if (lat === undefined || lon === undefined) return;
    rows.push(row);
    shapes.push({
      id: idFor('own', name, row),
      name,
      role: 'place',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      ...(country ? { countries: [country] } : {}),
    });
  });
  return {
    items: shapes.length > 0 ? { shapes } : {},
    issues: reader.issues,
    rowOf: (list, index) => (list === 'shapes' ? rows[index] : undefined),
  };
}
