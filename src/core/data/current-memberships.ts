import type { Alliance, Membership } from './alliance.js';
import { hasBegun, isWithin } from './dates.js';
import { ROLE_GROUPS, type HeldRole } from './role-groups.js';

export interface CurrentMembership {
  readonly country: string;
  readonly role: HeldRole;
  /** The row that gives the role; for a former member the one that ended. */
  readonly membership: Membership;
}

const RANK = Object.keys(ROLE_GROUPS);

/** Orders roles from the closest tie to the loosest. */
export const compareRoles = (a: HeldRole, b: HeldRole): number => RANK.indexOf(a) - RANK.indexOf(b);

/**
 * The role each country holds in a body on a full date, of two at once the closer tie; who has left is a former member, or
 * participant. Before it was founded a body has none.
 */
export function currentMemberships(alliance: Alliance, asOf: string): CurrentMembership[] {
  if (alliance.founded !== undefined && !hasBegun(asOf, alliance.founded)) return [];
  const held = new Map<string, CurrentMembership>();
  for (const membership of alliance.members) {
    const role = roleAt(membership, asOf);
    if (!role) continue;
    for (const country of membership.countries) {
      const other = held.get(country);
      if (other && compareRoles(other.role, role) < 0) continue;
      held.set(country, { country, role, membership });
    }
  }
  return [...held.values()];
}

function roleAt({ role, from, attested, to }: Membership, asOf: string): HeldRole | undefined {
  if (isWithin(asOf, from ?? attested, to)) return role;
  const group = ROLE_GROUPS[role];
  const wasIn = group === 'member' || group === 'paused';
  if (!to || !wasIn || !hasBegun(asOf, to)) return undefined;
  return role === 'participant' ? 'withdrawn' : 'former';
}
