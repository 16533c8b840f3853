import type { Alliance, Membership, Role } from 'central-asia-map/core';
import type { CountryIndex } from './country-index.js';
import type { OwnTable } from './own-table.js';
import { RowReader, idFor, type TableItems } from './row-reader.js';

const WORDS: readonly Role[] = [
  ...(['member', 'observer', 'dialogue-partner', 'partner', 'associate', 'participant'] as const),
  ...(['cooperation', 'suspended', 'suspended-partner', 'frozen', 'candidate'] as const),
];

/** A body for each name in the column of bodies, or one for the whole table. */
export function memberItems(table: OwnTable, countries: CountryIndex): TableItems {
  const reader = new RowReader(table, countries);
  const bodies = new Map<string, { members: Membership[]; rows: number[] }>();
  table.rows.forEach((_, row) => {
    const code = reader.country(row, 'country');
    const role = reader.word(row, 'role', WORDS);
    const [from, to] = [reader.date(row, 'from'), reader.date(row, 'to')];
    const note = reader.text(row, 'note');
    if (!code) return;
    const name = reader.text(row, 'body') || table.name || 'Members';
    const body = bodies.get(name) ?? { members: [], rows: [] };
    bodies.set(name, body);
    body.rows.push(row);
    body.members.push({
      countries: [code],
      role,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(note ? { note } : {}),
    });
  });
  const alliances = [...bodies].map(([name, { members }], index): Alliance => ({
    id: idFor('own', name, index),
    name,
    short: name,
    members,
  }));
  const rows = [...bodies.values()].map((body) => body.rows);
  return {
    items: alliances.length > 0 ? { alliances } : {},
    issues: reader.issues,
    rowOf: (list, index, rest) => {
      const [, member] = /^\.members\[(\d+)\]/.exec(rest) ?? [];
      return list === 'alliances' && member !== undefined
        ? rows[index]?.[Number(member)]
        : undefined;
    },
  };
}
