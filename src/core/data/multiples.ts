import * as v from 'valibot';
import { dateSchema } from './primitives.js';

/** In what small maps of the same data differ. */
export const PANELS_BY = ['alliances', 'as-of', 'worldview', 'values'] as const;
export type PanelsBy = (typeof PANELS_BY)[number];

/** Small maps in place of one: in what they differ, and which there are. */
export const multiplesSchema = v.strictObject({
  /** Default: that of the list that is given, else `as-of`. */
  by: v.optional(v.picklist(PANELS_BY)),
  /** Dates by `as-of`. Default: the years in which states join or leave the bodies shown. */
  dates: v.optional(v.array(dateSchema)),
  /** Dates of numbers by `values`. Default: those of the data. */
  years: v.optional(v.array(dateSchema)),
  /** Views by `worldview`. Default: `un de-facto`. */
  worldviews: v.optional(v.array(v.string())),
});

export type MultiplesSettings = v.InferOutput<typeof multiplesSchema>;
