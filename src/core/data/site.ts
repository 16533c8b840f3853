import * as v from 'valibot';
import { datedState } from './dated-state.js';
import { figureSchema } from './figure.js';
import { inOrder } from './in-order.js';
import type { OverlayReader } from './overlay-reader.js';
import {
  accuracySchema,
  countrySchema,
  endSchema,
  idSchema,
  latSchema,
  lonSchema,
  provenance,
  textSchema,
} from './primitives.js';

/** What a site is. `military-site` is the neutral word for a base, a garrison, an airfield or a detachment. */
export const siteKindSchema = v.picklist([
  'military-site',
  'border-post',
  'drone-plant',
  'spaceport',
  'test-site',
  'port',
  'dam',
  'power-plant',
  'crossing',
]);

/**
 * State of a site. What works in part while it is still being built is `active`; after `handed-over` others run it;
 * `disputed` is said by some and denied by others; `unknown` is a state that nothing read tells.
 */
export const siteStatusSchema = v.picklist([
  'planned',
  'under-construction',
  'active',
  'closed',
  'handed-over',
  'disputed',
  'unknown',
]);

/** What the point of a site marks: the thing itself, the town it belongs to, or only the area. */
export const sitePrecisionSchema = v.picklist(['facility', 'town', 'area']);

const operatorsSchema = v.pipe(v.array(endSchema), v.minLength(1, 'at least one operator'));

/** A place of security or transport with its state over time: a base, a post, a plant, a port, a dam, a crossing. */
export const siteSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  kind: siteKindSchema,
  /** On whose ground it lies in the usage of the United Nations: one state, or both sides of a crossing. */
  countries: v.pipe(v.array(countrySchema), v.minLength(1, 'at least one country')),
  lat: latSchema,
  lon: lonSchema,
  /** Default: `facility`. */
  precision: v.optional(sitePrecisionSchema),
  accuracy: v.optional(accuracySchema),
  /** Who runs it, or last did: country codes or ids of actors; `countries` when left out. */
  operators: v.optional(operatorsSchema),
  /** Who is there according to reports that the states concerned deny. */
  reported: v.optional(v.array(endSchema)),
  history: v.pipe(
    v.array(
      v.strictObject({
        status: siteStatusSchema,
        /** Where they differ from those of the site. */
        operators: v.optional(operatorsSchema),
        ...datedState,
      }),
    ),
    v.minLength(1, 'at least one dated status'),
  ),
  figures: v.optional(v.array(figureSchema)),
  /** What it is, in a sentence or two that hold regardless of the date. */
  summary: v.optional(textSchema),
  ...provenance,
});

export type SiteKind = v.InferOutput<typeof siteKindSchema>;
export type SiteStatus = v.InferOutput<typeof siteStatusSchema>;
export type Site = v.InferOutput<typeof siteSchema>;

/**
 * Reads sites. Countries and operators that are none are left out; without any country on whose ground it lies, and
 * without a status, so is the site.
 */
export const siteReader = {
  name: 'sites',
  schema: siteSchema,
  limit: 5_000,
  listLimits: { history: 20_000 },
  isInRecord: true,
  references(site, check) {
    const known = (ids: readonly string[], path: readonly (string | number)[]) =>
      ids.filter((id, i) => check.party(id, [...path, i]));
    check.point(site, []);
    site.figures?.forEach((figure, i) => check.sources(figure.sources, ['figures', i]));
    const countries = site.countries.filter((code, i) => check.country(code, ['countries', i]));
    const history = inOrder(
      site.history.map((entry, i) =>
        withOperators(entry, known(entry.operators ?? [], ['history', i, 'operators'])),
      ),
      check,
    );
    if (countries.length === 0 || history.length === 0) return false;
    const reported = known(site.reported ?? [], ['reported']);
    return {
      ...withOperators(site, known(site.operators ?? [], ['operators'])),
      countries,
      history,
      ...(reported.length > 0 ? { reported } : {}),
    };
  },
} as const satisfies OverlayReader<string, unknown, Site>;

/** Something with these operators; without any it says nothing of them. */
function withOperators<Run extends { operators?: string[] | undefined }>(
  run: Run,
  operators: string[],
): Run {
  const { operators: _, ...others } = run;
  return (operators.length > 0 ? { ...others, operators } : others) as Run;
}
