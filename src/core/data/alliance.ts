import * as v from 'valibot';
import type { OverlayReader } from './overlay-reader.js';
import { colourSchema, dateSchema, idSchema, provenance, textSchema } from './primitives.js';

/**
 * What a country is in a body. A country whose last membership has ended has left. `suspended` is a membership, while
 * `suspended-partner` never was one.
 */
export const roleSchema = v.picklist([
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'associate',
  'participant',
  'cooperation',
  'suspended',
  'suspended-partner',
  'frozen',
  'candidate',
]);

/**
 * One role held over the half-open period `[from, to)`; without `to` it still holds, without `from` it began at a date
 * that nobody knows.
 */
export const membershipSchema = v.strictObject({
  /**
   * ISO 3166-1 alpha-2 codes, or shapes of the same data as `shape:<id>`; other keys such as `x:trnc` or `org:eco` are
   * listed but never coloured.
   */
  countries: v.pipe(v.array(idSchema), v.minLength(1, 'at least one country')),
  role: roleSchema,
  from: v.optional(dateSchema),
  /** Where `from` is not known: since when a source attests the role. Before that date the map says nothing of it. */
  attested: v.optional(dateSchema),
  to: v.optional(dateSchema),
  ...provenance,
});

/** What a body was called over the half-open period `[from, to)`, where that is not its name of today. */
export const bodyNameSchema = v.strictObject({
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  name: textSchema,
  short: textSchema,
});

/** An organisation, alliance or standing format with its dated memberships. */
export const allianceSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  /** Short name for legend and labels, e.g. `SCO`. */
  short: textSchema,
  /** Other names in other times; the first whose period holds at the map's date is told. */
  names: v.optional(v.array(bodyNameSchema)),
  kind: v.optional(v.array(v.picklist(['security', 'political', 'economic', 'cultural']))),
  founded: v.optional(dateSchema),
  website: v.optional(v.string()),
  seat: v.optional(textSchema),
  color: v.optional(colourSchema),
  members: v.array(membershipSchema),
  ...provenance,
});

export type Role = v.InferOutput<typeof roleSchema>;
export type Membership = v.InferOutput<typeof membershipSchema>;
export type Alliance = v.InferOutput<typeof allianceSchema>;

/** Reads bodies; a country that is none, and a period that ends before it begins, are left out. */
export const allianceReader = {
  name: 'alliances',
  schema: allianceSchema,
  limit: 200,
  isInRecord: true,
  references: (alliance, check) => ({
    ...alliance,
    members: alliance.members.flatMap((membership, i) => {
      check.sources(membership.sources, ['members', i]);
      const countries = membership.countries.filter((code, k) =>
        check.country(code, ['members', i, 'countries', k]),
      );
      const since = membership.from ?? membership.attested;
      const holds = check.period(since, membership.to, ['members', i, 'to']);
      return holds && countries.length > 0 ? [{ ...membership, countries }] : [];
    }),
    ...(alliance.names
      ? {
          names: alliance.names.filter(({ from, to }, i) =>
            check.period(from, to, ['names', i, 'to']),
          ),
        }
      : {}),
  }),
} as const satisfies OverlayReader<string, unknown, Alliance>;
