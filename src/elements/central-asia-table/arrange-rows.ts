import type { TableRow, TableSection } from '../../core/model/scene.js';

/** The column by which a section is sorted; the one after its cells is that of the sources. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}
/** By id of the section; those without one stand as the scene has them. */
export type Orders = ReadonlyMap<string, Order>;

/** What a click on a heading does: sort, turn round, and back to how it was. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}

/** The sections with the rows that contain every word of the filter, each in its order; those without rows are left out. */
export function arrangeSections(
  sections: readonly TableSection[],
  filter: string,
  orders: Orders,
  lang: string,
): TableSection[] {
  const words = filter.split(/\s+/).filter(Boolean);
  const wanted = words.map((word) => inLowerCase(word, lang));
  const isWanted = (row: TableRow) => {
    if (wanted.length === 0) return true;
    const text = inLowerCase(textOf(row), lang).join('\n');
    return wanted.every((forms) => forms.some((form) => text.includes(form)));
  };
  return sections.flatMap((section) => {
    const rows = sortRows(section.rows.filter(isWanted), orders.get(section.id), lang);
    return rows.length > 0 ? [{ ...section, rows }] : [];
  });
}

export const countRows = (sections: readonly TableSection[]): number =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** As the language has it and as others do: a Turkish table has sources in English, where I and i are one letter. */
const inLowerCase = (text: string, lang: string) => [
  text.toLocaleLowerCase(lang),
  text.toLowerCase(),
];

/** A line break between the parts, so that no word is found across them. */
const textOf = ({ cells, citations }: TableRow) =>
  [...cells, ...citations].map(({ text }) => text).join('\n');

function sortRows(rows: readonly TableRow[], order: Order | undefined, lang: string) {
  if (!order) return rows;
  const { column, descending } = order;
  const compare = comparer(lang);
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  // Equal ones keep the order of the scene either way.
  keyed.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)));
  return keyed.map(({ row }) => row);
}

interface Key {
  readonly text: string;
  readonly sort?: string | number | undefined;
}

const keyOf = ({ cells, citations }: TableRow, column: number): Key =>
  cells[column] ?? { text: citations.map(({ text }) => text).join('\n') };

/** Numbers by size, dates by time, which for ISO dates is the order of their characters; whatever has none follows them. */
function comparer(lang: string): (a: Key, b: Key) => number {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return (a, b) => {
    if (a.sort !== undefined && b.sort !== undefined)
      return a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0;
    if (a.sort !== undefined || b.sort !== undefined) return a.sort === undefined ? 1 : -1;
    return compare(a.text, b.text);
  };
}
