import * as v from 'valibot';
import type { OverlayReader } from './overlay-reader.js';
import { dateSchema, idSchema, provenance, textSchema } from './primitives.js';

/** What a country is in a body. A country whose last membership has ended has left. */
export const roleSchema = v.picklist([
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'associate',
  'participant',
  'cooperation',
  'suspended',
  'frozen',
  'candidate',
]);

/** One role held over the half-open period `[from, to)`; without `to` it still holds. */
export const membershipSchema = v.strictObject({
  /** ISO 3166-1 alpha-2 codes; keys such as `x:trnc` or `org:eco` are listed but never coloured. */
  countries: v.pipe(v.array(idSchema), v.minLength(1, 'at least one country')),
  role: roleSchema,
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  ...provenance,
});

/** An organisation, alliance or standing format with its dated memberships. */
export const allianceSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  /** Short name for legend and labels, e.g. `SCO`. */
  short: textSchema,
  kind: v.optional(v.array(v.picklist(['security', 'political', 'economic', 'cultural']))),
  founded: v.optional(dateSchema),
  website: v.optional(v.string()),
  seat: v.optional(textSchema),
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
      const holds = check.period(membership.from, membership.to, ['members', i, 'to']);
      return holds && countries.length > 0 ? [{ ...membership, countries }] : [];
    }),
  }),
} as const satisfies OverlayReader<string, unknown, Alliance>;
