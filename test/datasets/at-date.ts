import type { Alliance, Role } from '../../src/core/data/alliance.js';
import type { Dispute, DisputeStatus } from '../../src/core/data/dispute.js';

/** First day that an ISO date of any precision covers; ISO strings of days compare as dates. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Whether the half-open period `[from, to)` holds on a date; one of unknown beginning holds since it is attested. */
export function holds(
  period: { from?: string | undefined; attested?: string | undefined; to?: string | undefined },
  asOf: string,
): boolean {
  const day = firstDay(asOf);
  const since = period.from ?? period.attested;
  return (
    (since === undefined || firstDay(since) <= day) &&
    (period.to === undefined || day < firstDay(period.to))
  );
}

/** The roles a country has in a body on a date, in the order of the data. */
export function rolesAt(alliance: Alliance, country: string, asOf: string): Role[] {
  return alliance.members
    .filter((membership) => membership.countries.includes(country) && holds(membership, asOf))
    .map((membership) => membership.role);
}

/** The status of a dispute on a date; undefined before its first entry. */
export function statusAt(dispute: Dispute, asOf: string): DisputeStatus | undefined {
  return dispute.history.filter((entry) => firstDay(entry.from) <= firstDay(asOf)).at(-1)?.status;
}
