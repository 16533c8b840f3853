/** What a table of one's own is about. */
export const TABLE_KINDS = ['members', 'links', 'values', 'places'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a column holds, by kind of table; `ignore` leaves it out. */
export const ROLES = {
  members: ['country', 'body', 'role', 'from', 'to', 'note'],
  links: ['from', 'to', 'summary', 'tone', 'date'],
  values: ['country', 'value', 'date'],
  places: ['name', 'lat', 'lon', 'country'],
} as const satisfies Readonly<Record<TableKind, readonly string[]>>;
export type ColumnRole = (typeof ROLES)[TableKind][number] | 'ignore';

/** Without these columns a table says nothing. */
export const NEEDED = {
  members: ['country'],
  links: ['from', 'to'],
  values: ['country', 'value'],
  places: ['name', 'lat', 'lon'],
} as const satisfies { readonly [Kind in TableKind]: readonly (typeof ROLES)[Kind][number][] };

export const VALUE_FORMS = ['classes', 'circles'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** Rows as they were pasted, with what their columns mean. Cells are text; rows are as long as there are columns. */
export interface OwnTable {
  readonly kind: TableKind;
  /** What the body or the numbers are called as a whole. */
  readonly name: string;
  /** How numbers are drawn. */
  readonly form: ValueForm;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly role: ColumnRole;
}

export const emptyTable = (): OwnTable => ({
  kind: 'members',
  name: '',
  form: 'classes',
  columns: [],
  rows: [],
});

export const hasRows = ({ rows }: OwnTable): boolean => rows.length > 0;

/** Index of the column with a role, or -1. */
export const columnOf = ({ columns }: OwnTable, role: ColumnRole): number =>
  columns.findIndex((column) => column.role === role);

export function setCell(table: OwnTable, row: number, column: number, text: string): OwnTable {
  if (table.rows[row]?.[column] === text) return table;
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? text : cell)) : cells,
  );
  return { ...table, rows };
}

/** Writes another text wherever a column has this one. */
export function replaceInColumn(
  table: OwnTable,
  column: number,
  from: string,
  to: string,
): OwnTable {
  const rows = table.rows.map((cells) =>
    cells[column] === from ? cells.map((cell, at) => (at === column ? to : cell)) : cells,
  );
  return { ...table, rows };
}

/** Gives a column a role, which another column then has no more. */
export function setRole(table: OwnTable, column: number, role: ColumnRole): OwnTable {
  const columns = table.columns.map((one, index) => {
    if (index === column) return { ...one, role };
    return one.role === role ? { ...one, role: 'ignore' as const } : one;
  });
  return { ...table, columns };
}

export const addRow = (table: OwnTable): OwnTable => ({
  ...table,
  rows: [...table.rows, table.columns.map(() => '')],
});

export const removeRow = (table: OwnTable, row: number): OwnTable => ({
  ...table,
  rows: table.rows.filter((_, index) => index !== row),
});

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether anything, such as what a link holds, is a table. */
export function isOwnTable(value: unknown): value is OwnTable {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, name, form, columns, rows } = value as Partial<Record<keyof OwnTable, unknown>>;
  if (typeof name !== 'string' || !Array.isArray(columns) || !Array.isArray(rows)) return false;
  const known = TABLE_KINDS.find((one) => one === kind);
  if (!known || !VALUE_FORMS.some((one) => one === form)) return false;
  const roles: readonly string[] = [...ROLES[known], 'ignore'];
  const isColumn = ({ title, role }: Partial<Record<keyof Column, unknown>>) =>
    typeof title === 'string' && typeof role === 'string' && roles.includes(role);
  return (
    columns.every((one: unknown) => typeof one === 'object' && one !== null && isColumn(one)) &&
    rows.every((row: unknown) => isTexts(row) && row.length === columns.length)
  );
}
