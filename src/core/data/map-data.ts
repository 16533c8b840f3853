import * as v from 'valibot';
import { roleSchema } from './alliance.js';
import { insetSchema } from './inset.js';
import { actorSchema, placeSchema } from './link.js';
import { multiplesSchema } from './multiples.js';
import { noteSchema } from './note.js';
import type { OverlayReader } from './overlay-reader.js';
import {
  boxSchema,
  byCountrySchema,
  colourSchema,
  confidenceSchema,
  countrySchema,
  dateSchema,
  ground,
  idSchema,
  textSchema,
} from './primitives.js';
import type { OverlayName, READERS, RowOf } from './readers.js';
import { wordingEntries } from './wording.js';

/** A publication that statements point to by its key. */
export const sourceSchema = v.strictObject({
  publisher: textSchema,
  title: textSchema,
  /** As printed by the publisher; free text, since many copies give a month or nothing. */
  date: v.optional(v.string()),
  /** Only http and https addresses become links. */
  url: v.optional(v.string()),
  /** `false` for encyclopaedic copies, which are kept for the record but never cited to readers. */
  cite: v.optional(v.boolean()),
});

/** A place where a text and the record differ, or where the record adds what a reader should know. */
export const correctionSchema = v.strictObject({
  id: idSchema,
  /** `difference` when left out: the text and the record cannot both hold; `context` adds to what the text says. */
  kind: v.optional(v.picklist(['difference', 'context'])),
  /** What the text says. */
  text: textSchema,
  record: textSchema,
  /** Ids of the links and steps it concerns. */
  links: v.optional(v.array(idSchema)),
  steps: v.optional(v.array(idSchema)),
  /** One sentence on it, printed under a map that draws what it is about. */
  note: v.optional(textSchema),
  confidence: v.optional(confidenceSchema),
  ...ground,
});

/** What overlays show: for each a token list of ids (or `all`, `none`). */
const tokensOf = (overlays: readonly OverlayReader[]) =>
  Object.fromEntries(overlays.map(({ name }) => [name, v.optional(v.array(idSchema))]));

/** One step of a story told on the map. */
const stepEntries = {
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  /**
   * What it tells, paragraph by paragraph; the summary where there is none. `[words](link:L01)` are words that point at the
   * item of the map with this id.
   */
  body: v.optional(v.array(textSchema)),
  /** What stands beside links on its map, by their ids, in place of the links' own words. */
  words: v.optional(v.record(idSchema, textSchema)),
  paragraphs: v.optional(v.array(v.string())),
  focus: v.optional(v.array(countrySchema)),
};
const stepView = {
  /** Shows rows that no editor has confirmed as well, marked as such; for a step that speaks of one. */
  unconfirmed: v.optional(v.boolean()),
  asOf: dateSchema,
  /** Its view; without one the countries, and without these what is shown. */
  box: v.optional(boxSchema),
  countries: v.optional(v.array(countrySchema)),
  /** Id of the item that is open. */
  selected: v.optional(idSchema),
  /** Ids of the notes and of the close-up of this data that are on the map. Default: none. */
  notes: v.optional(v.array(idSchema)),
  insets: v.optional(v.array(idSchema)),
  /** Names on its map that are worded, placed or left off otherwise, in place of the data's `labels`. */
  labels: wordingEntries.labels,
  /** Point of view, where it is another than the data's. */
  worldview: v.optional(v.string()),
};

/** The single fields of a map's data, apart from its lists of items. */
const settingsEntries = {
  $schema: v.optional(v.string()),
  title: v.optional(textSchema),
  /** Topic, above the headline. */
  kicker: v.optional(textSchema),
  /** What the map says, as a finding; the title when left out. */
  headline: v.optional(textSchema),
  /** One or two sentences below the headline, and a shorter form for narrow columns. */
  deck: v.optional(textSchema),
  deckNarrow: v.optional(textSchema),
  summary: v.optional(textSchema),
  /** Printed below the map, after its date and how its borders are drawn. */
  note: v.optional(textSchema),
  /** What the map shows, for those who cannot see it; said before what is worked out from the data. */
  alt: v.optional(textSchema),
  /** Whose work the map rests on; without it the publishers of the sources of what is drawn. */
  credit: v.optional(textSchema),
  /** Language of the plain strings in this data; English when left out. */
  lang: v.optional(v.string()),
  /** Languages whose texts a machine translated and nobody has reviewed; the credit says so. */
  machineTranslated: v.optional(v.array(v.string('a language tag such as "ru"'))),
  asOf: v.optional(dateSchema),
  /** Date up to which the record is known. */
  knownTo: v.optional(dateSchema),
  worldview: v.optional(v.string()),
  focus: v.optional(v.array(countrySchema)),
  /**
   * Roles in bodies that the map draws where the page does not choose bodies of its own, e.g. `["member"]`; the table has
   * all. Default: every role.
   */
  roles: v.optional(v.array(roleSchema)),
  /** Colours of countries' land, by their codes. */
  colors: v.optional(byCountrySchema(colourSchema)),
  /** First view; the library's default frame when left out. */
  box: v.optional(boxSchema),
  /** Small maps in place of one, in figures and pictures and in `<central-asia-multiples>`. */
  multiples: v.optional(multiplesSchema),
  ...wordingEntries,
};

/** The lists of a map's data that belong to no overlay. */
const listEntries = {
  actors: actorSchema,
  places: placeSchema,
  corrections: correctionSchema,
  notes: noteSchema,
  insets: insetSchema,
};

/**
 * What a map's data may have besides the items of its overlays: single fields, and lists by the schema of one entry. Both
 * name the overlays in their token lists.
 */
export const entriesOf = (overlays: readonly OverlayReader[]) => ({
  settings: {
    ...settingsEntries,
    /** What is on the map at first; everything of an overlay that is left out. */
    show: v.optional(v.strictObject(tokensOf(overlays))),
  },
  lists: {
    ...listEntries,
    steps: v.strictObject({ ...stepEntries, ...tokensOf(overlays), ...stepView }),
  },
});

/** The schema of all of a map's data, to be written as JSON Schema; the schemas of the overlays must be Valibot's. */
export function mapDataSchemaOf(overlays: readonly OverlayReader[]) {
  const { settings, lists } = entriesOf(overlays);
  const items = overlays.map(({ name, schema }) => [name, schema] as const);
  const listed = [...items, ...Object.entries(lists)].map(([name, schema]) => [
    name,
    v.optional(v.array(schema as v.GenericSchema)),
  ]);
  return v.strictObject({
    ...settings,
    sources: v.optional(v.record(v.string(), sourceSchema)),
    ...(Object.fromEntries(listed) as Readonly<Record<string, v.GenericSchema>>),
  });
}

type Fields<Entries extends v.ObjectEntries> = v.InferOutput<
  v.StrictObjectSchema<Entries, undefined>
>;
type Tokens = { [Name in OverlayName]?: string[] | undefined };

export type Source = v.InferOutput<typeof sourceSchema>;
export type Correction = v.InferOutput<typeof correctionSchema>;
export type Step = Tokens & Fields<typeof stepEntries & typeof stepView>;

/** Everything a map shows: the one input of the pipeline. */
export type MapData = Fields<typeof settingsEntries> & {
  show?: Tokens | undefined;
  sources?: Record<string, Source> | undefined;
  steps?: Step[] | undefined;
} & { [Name in OverlayName]?: RowOf<(typeof READERS)[Name]>[] | undefined } & {
  [Name in keyof typeof listEntries]?: v.InferOutput<(typeof listEntries)[Name]>[] | undefined;
};
