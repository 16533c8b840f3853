import * as v from 'valibot';
import { INSET_PLACES } from './inset-places.js';
import { boxSchema, countrySchema, idSchema, textSchema } from './primitives.js';

const captionEntries = {
  /** The caption's first words, which are printed bold: a date or a name. */
  head: v.optional(textSchema),
  caption: v.optional(textSchema),
};

/** A close-up of a place that is too small on the map: in a corner of a wide picture, below a narrow one. */
export const insetSchema = v.strictObject({
  id: idSchema,
  /** What it shows; without it, the countries. */
  box: v.optional(boxSchema),
  countries: v.optional(v.array(countrySchema)),
  ...captionEntries,
  /** `hostile` prints the first words in the colour of fighting. Default: that of text. */
  tone: v.optional(v.picklist(['plain', 'hostile'])),
  /** The caption where it stands below a narrow picture and has to stand alone. Default: the same. */
  narrow: v.optional(v.strictObject(captionEntries)),
  /** Where it stands on a wide picture. Default: the corner with the fewest names. */
  corner: v.optional(v.picklist(['top-left', 'top-right', 'bottom-left', 'bottom-right'])),
  /** Ids of links and disputes of this data that its caption tells of, so that the picture need not. */
  tells: v.optional(v.array(idSchema)),
  /** Ids of the places of this data that it names, the most telling first. */
  places: v.optional(
    v.pipe(v.array(idSchema), v.maxLength(INSET_PLACES, `at most ${INSET_PLACES} places`)),
  ),
});

export type Inset = v.InferOutput<typeof insetSchema>;
export type InsetCorner = NonNullable<Inset['corner']>;
