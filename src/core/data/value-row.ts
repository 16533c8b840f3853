import * as v from 'valibot';
import { countrySchema, dateSchema, idSchema } from './primitives.js';

/**
 * How numbers are shown: countries shaded by `classes` or on a `continuous` scale, `circles` whose area is the number, or
 * `widths` of links and corridors.
 */
export const valueFormSchema = v.picklist(['classes', 'continuous', 'circles', 'widths']);

/** A number that can be counted with. */
export const finite = v.pipe(v.number(), v.finite('a finite number'));

/** One number: of a country, a place of the data, or an item such as `link:L01`, `corridor:cpc` or `shape:gbao`. */
export const valueRowSchema = v.strictObject({
  country: v.optional(countrySchema),
  place: v.optional(idSchema),
  item: v.optional(idSchema),
  /** `null` says that there is no number: a country without one is hatched. */
  value: v.nullable(finite, null),
  /** The year, month or day that it is for; without one it holds at every date. */
  date: v.optional(dateSchema),
});

export type ValueForm = v.InferOutput<typeof valueFormSchema>;
export type ValueRow = v.InferOutput<typeof valueRowSchema>;
