import type { Alliance, Membership, Role } from './alliance.js';
import { isWithin } from './dates.js';
import { ROLE_GROUPS } from './role-groups.js';

export interface CurrentMembership {
  readonly country: string;
  readonly role: Role;
  readonly membership: Membership;
}

const RANK = Object.keys(ROLE_GROUPS);

/** Orders roles from the closest tie to the loosest. */
export const compareRoles = (a: Role, b: Role): number => RANK.indexOf(a) - RANK.indexOf(b);

/** The role each country holds in a body on a full date; of two at once the closer tie. */
export function currentMemberships(alliance: Alliance, asOf: string): CurrentMembership[] {
  const held = new Map<string, CurrentMembership>();
  for (const membership of alliance.members) {
    if (!isWithin(asOf, membership.from, membership.to)) continue;
    for (const country of membership.countries) {
      const other = held.get(country);
      if (other && compareRoles(other.role, membership.role) <= 0) continue;
      held.set(country, { country, role: membership.role, membership });
    }
  }
  return [...held.values()];
}
