// Apart from the schemas, so that drawing a map does not bring the schema library along.
import type { Role } from './alliance.js';

/** Roles that mean the same to a reader. */
export type RoleGroup = 'member' | 'partner' | 'paused' | 'candidate' | 'left';

/** A role at a date: one of the data's, or that of a member or participant that has left. */
export type HeldRole = Role | 'former' | 'withdrawn';

/** Roles that the map draws alike and the legend names alike: participants count among the members, but must not be called so. */
export type LegendGroup = RoleGroup | 'participant' | 'withdrawn';

/** From the closest tie to the loosest; of two roles held at once the closer one is drawn. */
export const ROLE_GROUPS: Readonly<Record<HeldRole, RoleGroup>> = {
  member: 'member',
  participant: 'member',
  frozen: 'paused',
  suspended: 'paused',
  associate: 'partner',
  observer: 'partner',
  'dialogue-partner': 'partner',
  partner: 'partner',
  cooperation: 'partner',
  'suspended-partner': 'partner',
  candidate: 'candidate',
  former: 'left',
  withdrawn: 'left',
};

export const legendGroupOf = (role: HeldRole): LegendGroup =>
  role === 'participant' || role === 'withdrawn' ? role : ROLE_GROUPS[role];
