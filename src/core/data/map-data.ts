import * as v from 'valibot';
import { allianceSchema } from './alliance.js';
import { disputeSchema } from './dispute.js';
import { actorSchema, linkSchema, placeSchema } from './link.js';
import {
  boxSchema,
  confidenceSchema,
  countrySchema,
  dateSchema,
  ground,
  idSchema,
  textSchema,
} from './primitives.js';

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
  confidence: v.optional(confidenceSchema),
  ...ground,
});

/** One step of a story told on the map. */
export const stepSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  paragraphs: v.optional(v.array(v.string())),
  focus: v.optional(v.array(countrySchema)),
  alliances: v.optional(v.array(idSchema)),
  disputes: v.optional(v.array(idSchema)),
  links: v.optional(v.array(idSchema)),
  /** Shows rows that no editor has confirmed as well, marked as such; for a step that speaks of one. */
  unconfirmed: v.optional(v.boolean()),
  asOf: dateSchema,
  box: boxSchema,
});

/** What is on the map at first, as token lists of ids (or `all`, `none`); everything of a kind when left out. */
export const showSchema = v.strictObject({
  alliances: v.optional(v.array(idSchema)),
  disputes: v.optional(v.array(idSchema)),
  links: v.optional(v.array(idSchema)),
});

/** The single fields of a map's data, apart from its lists of items. */
export const settingsEntries = {
  $schema: v.optional(v.string()),
  title: v.optional(textSchema),
  summary: v.optional(textSchema),
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
  /** First view; the library's default frame when left out. */
  box: v.optional(boxSchema),
  show: v.optional(showSchema),
};

/** The lists of a map's data, each parsed item by item. */
export const listEntries = {
  alliances: allianceSchema,
  disputes: disputeSchema,
  links: linkSchema,
  actors: actorSchema,
  places: placeSchema,
  corrections: correctionSchema,
  steps: stepSchema,
};

const list = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema));

/** Everything a map shows: the one input of the pipeline. */
export const mapDataSchema = v.strictObject({
  ...settingsEntries,
  sources: v.optional(v.record(v.string(), sourceSchema)),
  alliances: list(listEntries.alliances),
  disputes: list(listEntries.disputes),
  links: list(listEntries.links),
  actors: list(listEntries.actors),
  places: list(listEntries.places),
  corrections: list(listEntries.corrections),
  steps: list(listEntries.steps),
});

export type Source = v.InferOutput<typeof sourceSchema>;
export type Correction = v.InferOutput<typeof correctionSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
export type MapData = v.InferOutput<typeof mapDataSchema>;
