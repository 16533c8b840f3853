import * as v from 'valibot';
import { hasBegun } from './dates.js';
import { describe } from './describe.js';
import type { Findings } from './findings.js';
import { isCountryCode } from './is-country-code.js';
import type { Issue } from './issue.js';
import type { ItemReader, OverlayReader } from './overlay-reader.js';
import { isObject, parseEntries, parseLenient } from './parse-lenient.js';
import { inside, type Path } from './path.js';
import { tellUndrawn } from './tell-undrawn.js';
import { finite, valueFormSchema, valueRowSchema, type ValueRow } from './value-row.js';
import {
  colourSchema,
  countrySchema,
  dateSchema,
  idSchema,
  provenance,
  textSchema,
  type IsoDate,
} from './primitives.js';

/**
 * Where classes part: at `round` numbers near natural breaks, at `natural` breaks (Jenks), so that each class has as many
 * (`quantile`), or in `equal` steps.
 */
export const breakMethodSchema = v.picklist(['round', 'natural', 'quantile', 'equal']);

/** What is said of all numbers of one kind. */
const settingsEntries = {
  id: idSchema,
  /** What is counted, without its unit; heads the legend. */
  name: textSchema,
  /** In words, e.g. `billion dollars`, `people per km²`, `%`. */
  unit: v.optional(textSchema),
  /** Default: `classes`. */
  form: v.optional(valueFormSchema),
  /** A `rate` can be compared between countries of any size; a `total` grows with them, so that shades of it mislead. */
  measure: v.optional(v.picklist(['rate', 'total'])),
  /** How many classes there are. Default: 5, fewer where one would be empty. */
  classes: v.optional(
    v.pipe(
      v.number('3 to 7 classes'),
      v.integer('3 to 7 classes'),
      v.minValue(3, '3 to 7 classes'),
      v.maxValue(7, '3 to 7 classes'),
    ),
  ),
  /** Default: `round`. */
  method: v.optional(breakMethodSchema),
  /** Where classes part, the lowest first, in place of `classes` and `method`: two breaks are three classes. */
  breaks: v.optional(
    v.pipe(
      v.array(finite),
      v.minLength(1, '1 to 6 breaks'),
      v.maxLength(6, '1 to 6 breaks'),
      v.check(
        (breaks) => breaks.every((one, i) => i === 0 || one > breaks[i - 1]!),
        'breaks from the lowest up, each once',
      ),
    ),
  ),
  /** From which the colours part in two directions, e.g. 0 for change; without it they run from light to dark. */
  middle: v.optional(finite),
  /** Of the strongest shade, or of lines. */
  color: v.optional(colourSchema),
  /** Digits after the point. Default: as many as the numbers have, at most two. */
  decimals: v.optional(
    v.pipe(v.number(), v.integer('0 to 6'), v.minValue(0, '0 to 6'), v.maxValue(6, '0 to 6')),
  ),
  ...provenance,
};

/** Numbers of one kind: income per person, exports, passengers. */
export const valuesSchema = v.strictObject({
  ...settingsEntries,
  rows: v.pipe(v.array(valueRowSchema), v.minLength(1, 'at least one number')),
});

export type { ValueForm, ValueRow } from './value-row.js';
import { withCount } from './with-count.js';
export type BreakMethod = v.InferOutput<typeof breakMethodSchema>;
export type Values = v.InferOutput<typeof valuesSchema>;

/** What a row tells of, as an item's id: `country:TJ`, `place:khujand`, `link:L01`. */
export const subjectOf = ({ country, place, item }: ValueRow): string =>
  country !== undefined ? `country:${country}` : place !== undefined ? `place:${place}` : item!;

/** The latest date of values that has begun, at the precision of the data; `undefined` where none has a date, or none has begun. */
export const currentDate = ({ rows }: Pick<Values, 'rows'>, asOf: IsoDate): IsoDate | undefined =>
  rows
    .flatMap(({ date }) => (date !== undefined && hasBegun(asOf, date) ? [date] : []))
    .reduce<IsoDate | undefined>((last, date) => (last && last > date ? last : date), undefined);

/** The rows that hold at a date: those without one, and those of the latest that has begun. */
export function currentRows(values: Pick<Values, 'rows'>, asOf: IsoDate): readonly ValueRow[] {
  const current = currentDate(values, asOf);
  return values.rows.filter(({ date }) => date === undefined || date === current);
}

const settingsSchema = v.strictObject(settingsEntries);

/** Most numbers that one kind reads. */
const MOST_ROWS = 50_000;

/**
 * Reads values. A column that is wrong throughout, such as text in place of numbers, is one issue with a count; a row that
 * such a fault leaves without a number has none, and one that tells of nothing, or of several things, is left out.
 */
const readValues: ItemReader = (value, path, found) => {
  if (!isObject(value) || !Array.isArray(value['rows']))
    return parseLenient(valuesSchema, value, path, found);
  const { rows, ...settings } = value;
  const kept = parseLenient(settingsSchema, settings, path, found) as Omit<Values, 'rows'>;
  const read = readRows(rows as readonly unknown[], inside(path, 'rows'), found);
  if (read.length === 0) found.add(inside(path, 'rows'), () => 'holds nothing that can be shown');
  if (kept === undefined || read.length === 0) return undefined;
  const { form = 'classes', measure } = kept;
  tellUndrawn(form, read, inside(path, 'rows'), found);
  if (measure === 'total' && (form === 'classes' || form === 'continuous'))
    found.add(
      inside(path, 'measure'),
      () =>
        'a total that is shaded tells how large countries are; use "circles", or a rate such as one per person',
      'warning',
    );
  return { ...kept, rows: read };
};

function readRows(rows: readonly unknown[], path: Path, found: Findings): ValueRow[] {
  const faults = {
    asText: new ColumnFault('a number, not text; read as one', 'warning'),
    noNumber: new ColumnFault('a number'),
    noCode: new ColumnFault('a two-letter country code such as "TJ"'),
    noSubject: new ColumnFault('one country, place or item'),
    dateAsNumber: new ColumnFault('a date as text; read as one', 'warning'),
    noDate: new ColumnFault(
      'a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar',
    ),
    again: new ColumnFault('one number for each subject and date; the first is shown', 'warning'),
  };
  const known = new Set<string>();
  const readRow = (row: unknown, where: Path): unknown => {
    if (!isObject(row)) return parseLenient(valueRowSchema, row, where, found);
    const { value, country, date, ...others } = row;
    const kept: Record<string, unknown> = { ...others, value: numberOf(value, where, faults) };
    if (date !== undefined) {
      const read = dateOf(date, inside(where, 'date'), faults);
      // Without its date a number would hold at every date.
      if (read === undefined) return undefined;
      kept['date'] = read;
    }
    if (country !== undefined) {
      if (isCountry(country)) kept['country'] = country;
      else {
        faults.noCode.add(inside(where, 'country'), country);
        return undefined;
      }
    }
    const read = parseLenient(valueRowSchema, kept, where, found) as ValueRow | undefined;
    if (!read) return read;
    if (subjectsOf(read).length !== 1) {
      faults.noSubject.add(where, row);
      return undefined;
    }
    if (read.value === null) return read;
    const key = [subjectOf(read), read.date ?? []].flat().join(' ');
    if (known.has(key)) faults.again.add(where, key);
    return known.has(key) ? undefined : known.add(key) && read;
  };
  const kept = parseEntries(readRow, rows, path, found, MOST_ROWS) as ValueRow[];
  for (const fault of Object.values(faults)) fault.tell(found);
  return kept;
}

const isCountry = (code: unknown): boolean => v.is(countrySchema, code) && isCountryCode(code);

const subjectsOf = ({ country, place, item }: ValueRow): string[] =>
  [country, place, item].filter((one) => one !== undefined);

/** The number that a cell holds, or `null` for none; whatever its schema does not know is left to that. */
function numberOf(
  value: unknown,
  where: Path,
  faults: Readonly<Record<'asText' | 'noNumber', ColumnFault>>,
): unknown {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) return null;
  if (typeof value === 'string') {
    const isNumber = DECIMAL.test(value);
    faults[isNumber ? 'asText' : 'noNumber'].add(inside(where, 'value'), value);
    return isNumber ? Number(value) : null;
  }
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  faults.noNumber.add(inside(where, 'value'), value);
  return null;
}

/** The date that a cell holds; years are often numbers in tables. */
function dateOf(
  value: unknown,
  path: Path,
  faults: Readonly<Record<'dateAsNumber' | 'noDate', ColumnFault>>,
): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (!v.is(dateSchema, text)) {
    faults.noDate.add(path, value);
    return undefined;
  }
  if (typeof value === 'number') faults.dateAsNumber.add(path, value);
  return text;
}

/** A plain decimal number; with thousands or a decimal comma nobody can say which it is. */
const DECIMAL = /^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*$/i;

/** One fault of a column, however many rows have it. */
class ColumnFault {
  readonly #expected: string;
  readonly #severity: Issue['severity'];
  #first: { readonly path: Path; readonly value: unknown } | undefined;
  #count = 0;

  constructor(expected: string, severity: Issue['severity'] = 'error') {
    this.#expected = expected;
    this.#severity = severity;
  }

  add(path: Path, value: unknown): void {
    this.#count++;
    this.#first ??= { path, value };
  }

  tell(found: Findings): void {
    const [first, count] = [this.#first, this.#count];
    if (!first) return;
    const message = () =>
      withCount(`expected ${this.#expected}, got ${describe(first.value)}`, count);
    found.add(first.path, message, this.#severity);
  }
}

/** Reads values; rows of places and items that are none are left out. */
export const valueReader = {
  name: 'values',
  schema: valuesSchema,
  readItem: readValues,
  limit: 100,
  tables: ['rows'],
  references(values, check) {
    const rows = values.rows.filter(({ country, place, item }, i) => {
      if (country !== undefined) check.drawn(country, ['rows', i, 'country']);
      return (
        (place === undefined || check.place(place, ['rows', i, 'place'])) &&
        (item === undefined || check.item(item, ['rows', i, 'item']))
      );
    });
    return rows.length > 0 && { ...values, rows };
  },
} as const satisfies OverlayReader<string, unknown, Values>;
