import * as v from 'valibot';
import { isCalendarDate } from './is-calendar-date.js';
import type { CodePattern, DatePattern } from './input-types.js';
import { LIMITS } from './limits.js';
import type { Known } from './token-list.js';

/** A date at year, month or day precision: `2023`, `2023-10`, `2023-10-17` (ISO 8601, proleptic Gregorian). */
export const dateSchema = v.pipe(
  v.string('a date such as "2023", "2023-10" or "2023-10-17"'),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as "2023", "2023-10" or "2023-10-17"'),
  v.check(isCalendarDate, 'a date that exists in the calendar'),
) as unknown as v.GenericSchema<IsoDate>;

/** Text for readers: one string, or one per BCP 47 language tag. */
export const textSchema = v.union(
  [
    v.pipe(v.string(), v.nonEmpty('text that is not empty')),
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/)), v.string()),
      v.minEntries(1),
    ),
  ],
  'text, or an object of texts by language such as {"en": "…", "ru": "…"}',
);

const codeSchema = v.pipe(
  v.string('a two-letter country code such as "TJ"'),
  v.regex(/^[A-Z]{2}$/, 'a two-letter country code such as "TJ"'),
);

/** ISO 3166-1 alpha-2, upper case; `XK` for Kosovo. */
export const countrySchema = codeSchema as unknown as v.GenericSchema<CountryCode>;

/** Values by such codes. */
export const byCountrySchema = <Value extends v.GenericSchema>(value: Value) =>
  v.record(codeSchema, value);

/** The id of an item: letters, digits and `. _ - : +`, so that it can stand in attributes and token lists. */
export const idSchema = v.pipe(
  v.string('an id'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:+-]*$/, 'an id of letters, digits and . _ - : +'),
  v.maxLength(LIMITS.id, `an id of at most ${LIMITS.id} characters`),
);

/** One end of a link: a country code, or the id of an actor or a place of the same data. */
export const endSchema = idSchema;

/** WGS84 decimal degrees. */
export const latSchema = v.pipe(v.number('degrees north'), v.minValue(-90), v.maxValue(90));
export const lonSchema = v.pipe(v.number('degrees east'), v.minValue(-180), v.maxValue(180));

/** How far a point may be from what it stands for, in degrees. */
export const accuracySchema = v.pipe(v.number('degrees'), v.minValue(0), v.maxValue(90));

/** `[west, south, east, north]` in degrees. */
export const boxSchema = v.pipe(
  v.strictTuple([lonSchema, latSchema, lonSchema, latSchema], '[west, south, east, north]'),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    'a box with west < east and south < north, not across 180°',
  ),
);

/** A colour as `#rgb` or `#rrggbb`. What is drawn with it is derived from it, so that it can be read on any ground. */
export const colourSchema = v.pipe(
  v.string('a colour such as "#0b5394"'),
  v.regex(/^#(?:[0-9a-fA-F]{3}){1,2}$/, 'a colour such as "#0b5394"'),
);

/** How sure the editors are: `check` rows are left out unless asked for. */
export const confidenceSchema = v.picklist(['sure', 'likely', 'check']);

/** What a statement rests on: a copy that was read, firm knowledge that was not re-read, or the article alone. */
export const basisSchema = v.picklist(['copy', 'memory', 'article']);

/** What one dated statement within an item rests on, where that is not what the whole item rests on. */
export const ground = {
  basis: v.optional(basisSchema),
  sources: v.optional(v.array(idSchema)),
  /** When an editor last held the statement against its sources, as precisely as that is known. */
  checked: v.optional(dateSchema),
};

/** Fields that every statement carries: where it comes from and how far it can be trusted. */
export const provenance = {
  confidence: v.optional(confidenceSchema),
  ...ground,
  /** Several where parts of the statement rest on different ones. */
  basis: v.optional(v.union([basisSchema, v.array(basisSchema)])),
  note: v.optional(textSchema),
};

/** Text in the form of a date; the compiler knows it for one in a literal, see `defineMapData`. */
export type IsoDate = Known<DatePattern>;
export type Text = v.InferOutput<typeof textSchema>;
/** Text in the form of a country's code, in the same way. */
export type CountryCode = Known<CodePattern>;
export type Box = v.InferOutput<typeof boxSchema>;
export type Confidence = v.InferOutput<typeof confidenceSchema>;
export type Basis = v.InferOutput<typeof basisSchema>;
