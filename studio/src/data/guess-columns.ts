import { ROLES, type Column, type ColumnRole, type OwnTable, type TableKind } from './own-table.js';
import { readDate, readNumber, usesDecimalComma } from './read-cells.js';
import type { CountryIndex } from './country-index.js';

/** Beginnings of titles that say what a column holds. */
const TITLES: Readonly<Record<Exclude<ColumnRole, 'ignore'>, RegExp>> = {
  country:
    /^(country|state|member|iso|code|land|staat|pays|страна|государство|кишвар|کشور|دولة|ülke|el|davlat|өлкө|国家)/i,
  body: /^(body|bloc|alliance|organi[sz]ation|group|организация|блок|سازمان)/i,
  role: /^(role|status|роль|статус)/i,
  from: /^(from|since|source|origin|joined|start|von|seit|depuis|с|из|откуда|از)(?!\p{L})/iu,
  to: /^(to|until|target|destination|left|end|nach|bis|vers|по|куда|до|به)(?!\p{L})/iu,
  note: /^(note|comment|remark|примечание)/i,
  summary: /^(summary|text|what|description|label|описание|событие|شرح)/i,
  tone: /^(tone|mood|тон)/i,
  date: /^(date|year|day|datum|jahr|année|дата|год|سال|تاریخ)/i,
  value: /^(value|number|amount|count|share|percent|wert|valeur|значение|число|مقدار)/i,
  name: /^(name|place|town|city|ort|ville|название|место|город|نام|شهر)/i,
  lat: /^(lat|north|breite|широта|y$)/i,
  lon: /^(lon|lng|east|länge|долгота|x$)/i,
};

const SAMPLE = 50;

/** What each column seems to hold, by its title, then by what its cells look like. */
export function guessColumns(
  kind: TableKind,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  countries: CountryIndex,
): readonly Column[] {
  const wanted: readonly ColumnRole[] = ROLES[kind];
  const roles: ColumnRole[] = titles.map(() => 'ignore');
  const give = (column: number, role: ColumnRole | undefined) => {
    if (role && roles[column] === 'ignore' && !roles.includes(role)) roles[column] = role;
  };
  titles.forEach((title, column) =>
    give(
      column,
      wanted.find((role) => role !== 'ignore' && TITLES[role].test(title.trim())),
    ),
  );
  titles.forEach((_, column) => {
    const cells = rows
      .slice(0, SAMPLE)
      .map((row) => row[column] ?? '')
      .filter(Boolean);
    const look = looksLike(cells, countries);
    const fits = wanted.filter((role) => !roles.includes(role));
    give(
      column,
      fits.find((role) => look?.includes(role)),
    );
  });
  return titles.map((title, index) => ({ title, role: roles[index]! }));
}

/** The roles that cells may have by their looks, the likeliest first. */
function looksLike(
  cells: readonly string[],
  countries: CountryIndex,
): readonly ColumnRole[] | undefined {
  if (cells.length === 0) return undefined;
  const most = (is: (cell: string) => boolean) => cells.filter(is).length > cells.length * 0.6;
  const hasComma = usesDecimalComma(cells);
  if (most((cell) => countries.find(cell).code !== undefined)) return ['country', 'from', 'to'];
  if (most((cell) => /^(1[89]|20)\d\d/.test(cell) && readDate(cell) !== undefined)) return ['date'];
  if (most((cell) => readNumber(cell, hasComma) !== undefined)) return ['value'];
  return undefined;
}

/** The kind of table that titles and cells speak of, with its columns. */
export function guessTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  countries: CountryIndex,
): Pick<OwnTable, 'kind' | 'columns'> {
  const guesses = (['places', 'links', 'values', 'members'] as const).map((kind) => ({
    kind,
    columns: guessColumns(kind, titles, rows, countries),
  }));
  const has = ({ columns }: { columns: readonly Column[] }, ...roles: ColumnRole[]) =>
    roles.every((role) => columns.some((column) => column.role === role));
  return (
    guesses.find((one) => one.kind === 'places' && has(one, 'lat', 'lon')) ??
    guesses.find(
      (one) => one.kind === 'links' && has(one, 'from', 'to') && areEnds(one, rows, countries),
    ) ??
    guesses.find((one) => one.kind === 'values' && has(one, 'country', 'value')) ??
    guesses[3]!
  );
}

/** Whether the columns `from` and `to` hold countries, rather than dates of a membership. */
function areEnds(
  { columns }: { columns: readonly Column[] },
  rows: readonly (readonly string[])[],
  countries: CountryIndex,
): boolean {
  const column = columns.findIndex(({ role }) => role === 'from');
  const cells = rows.slice(0, SAMPLE).map((row) => row[column] ?? '');
  return cells.some((cell) => countries.find(cell).code !== undefined);
}
