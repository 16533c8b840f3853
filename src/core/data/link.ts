import * as v from 'valibot';
import { inOrder } from './in-order.js';
import { listOf } from './list-of.js';
import type { OverlayReader } from './overlay-reader.js';
import {
  colourSchema,
  dateSchema,
  endSchema,
  ground,
  idSchema,
  latSchema,
  lonSchema,
  provenance,
  textSchema,
} from './primitives.js';

/**
 * What sort of statement a link is. An `event` happened on a date and stays drawn from then on; a `standing` relation
 * and an `assessment` hold over `[start, end)`; a `forecast` is an expectation; an `absence` says that something did
 * not happen and is never drawn.
 */
export const claimSchema = v.picklist(['event', 'standing', 'assessment', 'forecast', 'absence']);

export const toneSchema = v.picklist(['cooperative', 'strained', 'hostile', 'neutral']);

const endsSchema = v.union(
  [endSchema, v.pipe(v.array(endSchema), v.minLength(1))],
  'a country code, an actor or a place, or a list of them',
);

/** A relation between two ends: countries, actors or places. */
export const linkSchema = v.strictObject({
  id: idSchema,
  kind: v.string('what the link is, e.g. "visit"'),
  claim: claimSchema,
  from: endsSchema,
  to: endsSchema,
  /** `directed` is drawn with an arrowhead at `to`, `mutual` without. */
  direction: v.picklist(['directed', 'mutual']),
  tone: toneSchema,
  /** Precision is that of the strings; leave out what is not known. */
  date: v.optional(v.strictObject({ start: v.optional(dateSchema), end: v.optional(dateSchema) })),
  place: v.optional(
    v.strictObject({ name: textSchema, lat: v.optional(latSchema), lon: v.optional(lonSchema) }),
  ),
  people: v.optional(v.array(v.string())),
  /**
   * How tone and claim change: each entry holds from its date until the next one; what it leaves out is as in the link
   * itself.
   */
  history: v.optional(
    v.array(
      v.strictObject({
        from: dateSchema,
        tone: v.optional(toneSchema),
        claim: v.optional(claimSchema),
        note: v.optional(textSchema),
        ...ground,
      }),
    ),
  ),
  summary: textSchema,
  /**
   * What stands beside the link on the picture, up to twelve words, without its date, which stands above them. Default: the
   * summary, as far as that is as short.
   */
  words: v.optional(textSchema),
  /** The one link that the map is about: it is drawn heaviest. Default: the latest event that ends in the focus. */
  lead: v.optional(v.boolean()),
  color: v.optional(colourSchema),
  /** Whose judgement an assessment or forecast is. */
  attribution: v.optional(textSchema),
  /** Records that the article itself does not contain are `context`. */
  part: v.optional(v.picklist(['article', 'context'])),
  paragraph: v.optional(v.string()),
  ...provenance,
});

/** A named place, e.g. a city or a crossing; an end of links. */
export const placeSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  lat: latSchema,
  lon: lonSchema,
  country: v.optional(v.string()),
  color: v.optional(colourSchema),
  ...provenance,
});

/** An end of links that is no country: an organisation, a group of states, a non-state actor. */
export const actorSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  kind: v.picklist(['organisation', 'group', 'actor', 'historical']),
  /** Where its links are anchored; an organisation or group without one is drawn at the centre of its members. */
  at: v.optional(v.strictObject({ lat: latSchema, lon: lonSchema })),
  members: v.optional(v.array(endSchema)),
  /** The id of an alliance whose members at the date are this actor's. */
  alliance: v.optional(idSchema),
  ...provenance,
});

export type Claim = v.InferOutput<typeof claimSchema>;
export type Tone = v.InferOutput<typeof toneSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type LinkChange = NonNullable<Link['history']>[number];
export type Place = v.InferOutput<typeof placeSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;

/** Reads links; one without an end on either side, or with a date that runs backwards, is left out. */
export const linkReader = {
  name: 'links',
  schema: linkSchema,
  limit: 20_000,
  references(link, check) {
    const ends = (side: 'from' | 'to') =>
      listOf(link[side]).filter((id, i) => check.end(id, id === link[side] ? [side] : [side, i]));
    const [from, to] = [ends('from'), ends('to')];
    const holds = check.period(link.date?.start, link.date?.end, ['date', 'end']);
    const history = link.history && inOrder(link.history, check);
    return holds && from.length > 0 && to.length > 0
      ? { ...link, from, to, ...(history ? { history } : {}) }
      : false;
  },
} as const satisfies OverlayReader<string, unknown, Link>;
