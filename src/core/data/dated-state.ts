import * as v from 'valibot';
import { basisSchema, dateSchema, idSchema, textSchema } from './primitives.js';

/**
 * Fields of one entry of a history, beside its status: what holds over the half-open period `[from, to)`. Without `to`
 * it holds until the next entry, and the last one still does.
 */
export const datedState = {
  from: dateSchema,
  to: v.optional(dateSchema),
  note: v.optional(textSchema),
  /** `memory` where the entry rests on general knowledge; that of the whole row when left out. */
  basis: v.optional(basisSchema),
  sources: v.optional(v.array(idSchema)),
};
