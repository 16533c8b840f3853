import * as v from 'valibot';
import { latSchema, lonSchema, textSchema } from './primitives.js';

/** What is said of one entry of the legend. */
export const entryWordingSchema = v.strictObject({
  /** What stands beside the sample in place of the library's words. */
  label: v.optional(textSchema),
  /** Entries with a number come first, the lowest foremost; with one below zero last, -1 hindmost. */
  order: v.optional(v.pipe(v.number(), v.finite('a number that is finite'))),
  /** `true` leaves it out of the legend; `false` shows it at first, also where the picture says it by itself. */
  hidden: v.optional(v.boolean()),
});

/** What is said of one name on the picture. */
export const nameWordingSchema = v.strictObject({
  /** The name in place of the library's or the data's. */
  text: v.optional(textSchema),
  /** `true` leaves the name off the picture; tables and the description have it. */
  hidden: v.optional(v.boolean()),
  /** Where the middle of the name stands. */
  at: v.optional(v.strictTuple([lonSchema, latSchema], '[degrees east, degrees north]')),
});

/** Words of a map's own: in its data, and in those that its page puts in place of the library's. */
export const wordingEntries = {
  /** By the ids of entries, such as `alliances:csto:member`. */
  legend: v.optional(v.record(v.string(), entryWordingSchema)),
  /** By what is named: the code of a country, `capital:` and such a code, the id of a place, a water or an item. */
  labels: v.optional(v.record(v.string(), nameWordingSchema)),
};

export type EntryWording = v.InferOutput<typeof entryWordingSchema>;
export type NameWording = v.InferOutput<typeof nameWordingSchema>;

export interface Wording {
  readonly legend?: Readonly<Record<string, EntryWording>> | undefined;
  readonly labels?: Readonly<Record<string, NameWording>> | undefined;
}
