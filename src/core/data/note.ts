import * as v from 'valibot';
import { idSchema, latSchema, lonSchema, provenance, textSchema } from './primitives.js';

/** Widths of a note's text in pixels, where it stands on the picture: narrower breaks words, wider hides the map. */
export const NOTE_WIDTHS = { least: 80, most: 320 } as const;

/** What an editor writes on the map, at a point or at an item: a few words with a line that leads to what they are about. */
export const noteSchema = v.strictObject({
  id: idSchema,
  /** Its first words, which are printed bold: a date or a name. */
  head: v.optional(textSchema),
  text: textSchema,
  lat: v.optional(latSchema),
  lon: v.optional(lonSchema),
  /** What it is about, where it has no coordinate: a country code, or the id of a place, a dispute or a link of this data. */
  at: v.optional(idSchema),
  /** `hostile` draws it in the colour of fighting. Default: that of text. */
  tone: v.optional(v.picklist(['plain', 'hostile'])),
  /** On which side of its point it stands, where it stands on the picture. Default: where there is room. */
  side: v.optional(v.picklist(['left', 'right', 'above', 'below'])),
  /** Width of its text in pixels, where it stands on the picture. Default: 180. */
  width: v.optional(
    v.pipe(
      v.number('pixels'),
      v.minValue(NOTE_WIDTHS.least, `at least ${NOTE_WIDTHS.least} pixels`),
      v.maxValue(NOTE_WIDTHS.most, `at most ${NOTE_WIDTHS.most} pixels`),
    ),
  ),
  ...provenance,
});

export type Note = v.InferOutput<typeof noteSchema>;
