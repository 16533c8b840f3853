import type { Alliance, Membership } from '../data/alliance.js';
import { compareRoles, currentMemberships } from '../data/current-memberships.js';
import { ROLE_GROUPS, type HeldRole, type RoleGroup } from '../data/role-groups.js';
import type { AllianceItem, CountryRole, LegendEntry } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { Overlay } from './overlay.js';

const GROUPS: readonly RoleGroup[] = ['member', 'paused', 'partner', 'candidate', 'left'];

/** Bodies and who belongs to them: the first shown is a fill of its members' land, each further one a hatch. */
export const alliances: Overlay<Alliance, AllianceItem> = {
  tagsOf: (alliance) => alliance.kind ?? [],
  build: (data, context) => data.map((alliance, index) => buildAlliance(alliance, index, context)),
  legend: (items, context) => items.flatMap((item) => legendOf(item, context)),
  table: (items, { messages }) => ({
    id: 'alliances',
    caption: messages.tables.alliances,
    columns: [
      messages.terms.body,
      messages.terms.country,
      messages.terms.role,
      messages.terms.date,
    ],
    rows: items.flatMap((item) =>
      item.memberships.map((membership) => ({
        item: `country:${membership.country}`,
        cells: [
          item.short,
          { text: membership.name },
          { text: messages.roles[membership.role] },
          { text: membership.since, sort: membership.date },
        ],
        citations: membership.citations,
      })),
    ),
  }),
  // Members are drawn as the fill of their country: see scene/layout-countries.ts.
  layout: () => ({ items: [], labels: [], obstacles: [] }),
};

function buildAlliance(alliance: Alliance, index: number, context: SceneContext): AllianceItem {
  const held = currentMemberships(alliance, context.asOf);
  const counts: Partial<Record<RoleGroup, number>> = {};
  for (const { role } of held) counts[ROLE_GROUPS[role]] = (counts[ROLE_GROUPS[role]] ?? 0) + 1;
  return {
    id: alliance.id,
    index,
    short: context.text(alliance.short),
    name: context.text(alliance.name),
    counts,
    memberships: held
      .map(({ country, role, membership }) => ({
        country,
        role,
        name: context.country(country),
        since: sinceOf(role, membership, context),
        date: role === 'former' ? membership.to : membership.from,
        citations: context.cite(membership),
      }))
      .sort((a, b) => compareRoles(a.role, b.role) || context.compare(a.name, b.name)),
  };
}

function sinceOf(
  role: HeldRole,
  { from, to }: Membership,
  { messages, date }: SceneContext,
): string {
  if (role === 'former') return messages.until(date(to!));
  return from ? messages.since(date(from)) : messages.undated;
}

/** The roles of one country in the bodies shown, as its fill shows them. */
export const rolesOf = (country: string, items: readonly AllianceItem[]): CountryRole[] =>
  items.flatMap((item) => {
    const membership = item.memberships.find((m) => m.country === country);
    if (!membership) return [];
    return [
      {
        index: item.index,
        alliance: item.id,
        role: membership.role,
        group: ROLE_GROUPS[membership.role],
      },
    ];
  });

function legendOf(item: AllianceItem, { messages }: SceneContext): LegendEntry[] {
  return GROUPS.flatMap((group) => {
    const targets = item.memberships
      .filter((m) => ROLE_GROUPS[m.role] === group)
      .map((m) => `country:${m.country}`);
    if (targets.length === 0) return [];
    const label = {
      ...item.short,
      text: messages.roleIn(item.short.text, messages.roleGroups[group]),
    };
    return [
      {
        id: `alliances:${item.id}:${group}`,
        overlay: 'alliances' as const,
        label,
        count: targets.length,
        swatch: { type: 'fill' as const, roles: [{ index: item.index, group }] },
        targets,
      },
    ];
  });
}
