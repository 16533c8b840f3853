import type { Link, Tone } from 'central-asia-map/core';
import type { CountryIndex } from './country-index.js';
import type { OwnTable } from './own-table.js';
import { RowReader, idFor, type TableItems } from './row-reader.js';

const WORDS: readonly Tone[] = ['neutral', 'cooperative', 'strained', 'hostile'];

/** A link for each row. One with a date is something that happened, one without it a standing relation. */
export function linkItems(table: OwnTable, countries: CountryIndex): TableItems {
  const reader = new RowReader(table, countries);
  const rows: number[] = [];
  const links: Link[] = [];
  table.rows.forEach((_, row) => {
    const [from, to] = [reader.country(row, 'from'), reader.country(row, 'to')];
    const date = reader.date(row, 'date');
    const tone = reader.word(row, 'tone', WORDS);
    if (!from || !to) return;
    const words = reader.text(row, 'summary');
    const ends = `${countries.nameOf(from)} – ${countries.nameOf(to)}`;
    rows.push(row);
    links.push({
      id: idFor('own', `${from}-${to}`, row),
      kind: 'relation',
      claim: date ? 'event' : 'standing',
      from,
      to,
      direction: 'directed',
      tone,
      ...(date ? { date: { start: date } } : {}),
      summary: words || ends,
      ...(words ? { words } : {}),
    });
  });
  return {
    items: links.length > 0 ? { links } : {},
    issues: reader.issues,
    rowOf: (list, index) => (list === 'links' ? rows[index] : undefined),
  };
}
