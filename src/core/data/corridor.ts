import * as v from 'valibot';
import { datedState } from './dated-state.js';
import { figureSchema } from './figure.js';
import { inOrder } from './in-order.js';
import type { OverlayReader, ReferenceCheck } from './overlay-reader.js';
import {
  accuracySchema,
  countrySchema,
  idSchema,
  latSchema,
  lonSchema,
  provenance,
  textSchema,
} from './primitives.js';

/** How something is carried. A route of several modes has that of its longest part. */
export const corridorKindSchema = v.picklist([
  'rail',
  'road',
  'sea',
  'gas-pipeline',
  'oil-pipeline',
  'power-line',
]);

/** State of a corridor or of a section of it. */
export const corridorStatusSchema = v.picklist([
  'planned',
  'under-construction',
  'operating',
  'suspended',
  'closed',
]);

/** A place that a line passes, or a mere bend of it where there is no name. */
export const pointStopSchema = v.strictObject({
  name: v.optional(textSchema),
  country: v.optional(countrySchema),
  lat: latSchema,
  lon: lonSchema,
  accuracy: v.optional(accuracySchema),
});

/** A stop: the id of a place of the same data, or a point of its own. */
export const stopSchema = v.union(
  [idSchema, pointStopSchema],
  'the id of a place, or an object with lat and lon',
);

const historySchema = v.pipe(
  v.array(v.strictObject({ status: corridorStatusSchema, ...datedState })),
  v.minLength(1, 'at least one dated status'),
);

/**
 * An unbroken part of a corridor: one line through its stops, of one mode and in one state at a time. What is between
 * two stops is schematic.
 */
export const sectionSchema = v.strictObject({
  name: v.optional(textSchema),
  /** Where it differs from that of the corridor, e.g. a ferry on a rail route. */
  kind: v.optional(corridorKindSchema),
  /** In order from one end to the other. */
  stops: v.pipe(v.array(stopSchema), v.minLength(2, 'at least two stops')),
  /** Where it differs from that of the corridor; before its first entry the section is not drawn. */
  history: v.optional(historySchema),
});

/** A railway, road, pipeline, power line or route with its state and its figures over time. */
export const corridorSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  /** Short name for labels, e.g. `TAPI`; `name` when left out. */
  short: v.optional(textSchema),
  kind: corridorKindSchema,
  /** States that build it, run it or have agreed on it; it need not pass through them. */
  parties: v.pipe(v.array(countrySchema), v.minLength(1, 'at least one party')),
  sections: v.pipe(v.array(sectionSchema), v.minLength(1, 'at least one section')),
  /** State of the whole, and of every section without a history of its own. */
  history: historySchema,
  figures: v.optional(v.array(figureSchema)),
  /** What it is, in a sentence or two that hold regardless of the date. */
  summary: v.optional(textSchema),
  ...provenance,
});

export type CorridorKind = v.InferOutput<typeof corridorKindSchema>;
export type CorridorStatus = v.InferOutput<typeof corridorStatusSchema>;
export type PointStop = v.InferOutput<typeof pointStopSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type Corridor = v.InferOutput<typeof corridorSchema>;

/**
 * Reads corridors. Parties that are no countries and stops that are no places are left out; so is a section without two
 * stops, and a corridor without a section, a party or a status.
 */
export const corridorReader = {
  name: 'corridors',
  schema: corridorSchema,
  limit: 1_000,
  listLimits: { stops: 50_000, history: 20_000 },
  isInRecord: true,
  references(corridor, check) {
    corridor.figures?.forEach((figure, i) => check.sources(figure.sources, ['figures', i]));
    const parties = corridor.parties.filter((code, i) => check.country(code, ['parties', i]));
    const sections = corridor.sections.flatMap((section, i) => sectionWith(section, i, check));
    const history = inOrder(corridor.history, check);
    const isWhole = parties.length > 0 && sections.length > 0 && history.length > 0;
    return isWhole ? { ...corridor, parties, sections, history } : false;
  },
} as const satisfies OverlayReader<string, unknown, Corridor>;

/** A section with what it refers to; none where fewer than two of its stops are places. */
function sectionWith(section: Section, i: number, check: ReferenceCheck): Section[] {
  const stops = section.stops.filter((stop, k) => {
    const path = ['sections', i, 'stops', k];
    if (typeof stop === 'string') return check.place(stop, path);
    if (stop.country !== undefined) check.country(stop.country, [...path, 'country'], 'warning');
    return true;
  });
  if (stops.length < 2) return [];
  const history = section.history && inOrder(section.history, check, ['sections', i, 'history']);
  return [{ ...section, stops, ...(history ? { history } : {}) }];
}
