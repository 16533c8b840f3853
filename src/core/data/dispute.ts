import * as v from 'valibot';
import { inOrder } from './in-order.js';
import type { OverlayReader } from './overlay-reader.js';
import {
  boxSchema,
  colourSchema,
  countrySchema,
  dateSchema,
  ground,
  idSchema,
  latSchema,
  lonSchema,
  provenance,
  textSchema,
} from './primitives.js';

/** State of a dispute: `agreed` has a treaty and work on the ground goes on, `resolved` is over. */
export const disputeStatusSchema = v.picklist([
  'active',
  'frozen',
  'agreed',
  'resolved',
  'dormant',
  'uncontested',
]);

export const disputeKindSchema = v.picklist([
  'delimitation',
  'territorial-claim',
  'breakaway',
  'occupied',
  'exclave',
  'maritime',
  'water',
  'closed-border',
  'border-security',
]);

const markPeriod = {
  label: v.optional(textSchema),
  /** The mark is drawn over the half-open period `[from, to)` only. */
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
};

/** How a dispute is drawn; several marks may stand side by side. */
export const disputeMarkSchema = v.variant('type', [
  v.strictObject({
    /** The common border of two countries, or the part of it inside `box`. */
    type: v.literal('border'),
    countries: v.strictTuple([countrySchema, countrySchema]),
    box: v.optional(boxSchema),
    /** Whether it was fought over: such a stretch is drawn heavier than the rest of its border. */
    fought: v.optional(v.boolean()),
    ...markPeriod,
  }),
  v.strictObject({
    /** Disputed pieces of the topology (see geo/README.md), e.g. `["B05", "B08"]`. */
    type: v.literal('pieces'),
    pieces: v.pipe(v.array(v.string()), v.minLength(1)),
    ...markPeriod,
  }),
  v.strictObject({
    /** A soft patch where no outline is good enough to print. */
    type: v.literal('area'),
    box: boxSchema,
    ...markPeriod,
  }),
  v.strictObject({
    /** Rivers and lakes of the topology by their ids, e.g. `["indus"]`. */
    type: v.literal('water'),
    waters: v.pipe(v.array(idSchema), v.minLength(1)),
    ...markPeriod,
  }),
  v.strictObject({
    type: v.literal('point'),
    /** A town or other place that helps to read the map, not a thing in dispute. */
    context: v.optional(v.boolean()),
    lat: latSchema,
    lon: lonSchema,
    ...markPeriod,
  }),
]);

/** A border or territorial dispute with its status over time. */
export const disputeSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  parties: v.pipe(v.array(countrySchema), v.minLength(1, 'at least one party')),
  kind: disputeKindSchema,
  /** Part of the map it belongs to; the token list `disputes` takes these as well as ids. */
  region: v.optional(v.picklist(['core', 'south-west-asia', 'caucasus-black-sea', 'far-east'])),
  /** Each status is valid from its date until the next entry. */
  history: v.pipe(
    v.array(
      v.strictObject({
        from: dateSchema,
        status: disputeStatusSchema,
        note: v.optional(textSchema),
        ...ground,
      }),
    ),
    v.minLength(1, 'at least one dated status'),
  ),
  events: v.optional(
    v.array(
      v.strictObject({
        date: dateSchema,
        what: textSchema,
        ...ground,
      }),
    ),
  ),
  facts: v.optional(v.array(textSchema)),
  color: v.optional(colourSchema),
  marks: v.array(disputeMarkSchema),
  /** What each party says, by country code; `UN` for the United Nations. */
  positions: v.optional(v.record(v.string(), textSchema)),
  casualties: v.optional(
    v.array(
      v.strictObject({
        period: v.string(),
        figure: textSchema,
        sources: v.pipe(v.array(idSchema), v.minLength(1, 'a figure needs its source')),
      }),
    ),
  ),
  ...provenance,
});

export type DisputeStatus = v.InferOutput<typeof disputeStatusSchema>;
export type DisputeKind = v.InferOutput<typeof disputeKindSchema>;
export type DisputeMark = v.InferOutput<typeof disputeMarkSchema>;
export type Dispute = v.InferOutput<typeof disputeSchema>;

/** Reads disputes; their history is put in order. */
export const disputeReader = {
  name: 'disputes',
  schema: disputeSchema,
  limit: 1_000,
  listLimits: { marks: 10_000 },
  isInRecord: true,
  references(dispute, check) {
    dispute.casualties?.forEach((entry, i) => check.sources(entry.sources, ['casualties', i]));
    dispute.events?.forEach((entry, i) => check.sources(entry.sources, ['events', i]));
    for (const key of Object.keys(dispute.positions ?? {}))
      if (key !== 'UN') check.party(key, ['positions', key], 'warning');
    const marks = dispute.marks.filter((mark, i) => {
      const areCountries =
        mark.type !== 'border' ||
        mark.countries.every((code, k) => check.country(code, ['marks', i, 'countries', k]));
      return check.period(mark.from, mark.to, ['marks', i, 'to']) && areCountries;
    });
    const parties = dispute.parties.filter((code, i) => check.country(code, ['parties', i]));
    return { ...dispute, marks, parties, history: inOrder(dispute.history, check) };
  },
} as const satisfies OverlayReader<string, unknown, Dispute>;
