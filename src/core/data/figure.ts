import * as v from 'valibot';
import { dateSchema, idSchema, textSchema } from './primitives.js';

/** A measured or planned quantity, e.g. 63.01 million t of oil in 2024. */
export const figureSchema = v.strictObject({
  /** What is counted, e.g. `volume` or `length in Kyrgyzstan`. */
  what: textSchema,
  value: v.pipe(v.number(), v.finite('a finite number')),
  /** In words, e.g. `km`, `million t a year`, `per cent`. */
  unit: textSchema,
  /** The year the figure is for, or a month or day of it. */
  date: dateSchema,
  /** `true` for a target or an estimate of what is not there yet; a result when left out. */
  planned: v.optional(v.boolean()),
  note: v.optional(textSchema),
  sources: v.pipe(v.array(idSchema), v.minLength(1, 'at least one source')),
});

export type Figure = v.InferOutput<typeof figureSchema>;
