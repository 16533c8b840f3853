import type { Alliance, Membership } from '../data/alliance.js';
import { compareRoles, currentMemberships } from '../data/current-memberships.js';
import { nameAt } from '../data/name-at.js';
import { legendGroupOf, ROLE_GROUPS, type HeldRole } from '../data/role-groups.js';
import type { AllianceItem, Citation, LegendEntry } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { Overlay } from './overlay.js';

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
  const { short, name } = nameAt(alliance, context.asOf);
  return {
    id: alliance.id,
    index,
    short: context.text(short),
    name: context.text(name),
    memberships: held
      .map(({ country, role, membership }) => ({
        country,
        role,
        name: context.country(country),
        ...timeOf(role, membership, context),
        citations: groundsOf(membership, context),
      }))
      .sort((a, b) => compareRoles(a.role, b.role) || context.compare(a.name, b.name)),
  };
}

/** The sources of a row; for one that rests on none, that it is general knowledge. */
function groundsOf(membership: Membership, { cite, messages }: SceneContext): Citation[] {
  const cited = cite(membership);
  return cited[0] || membership.basis !== 'memory' ? cited : [{ text: messages.fromMemory }];
}

/** Since when a role is held, or until when it was; the date in it is there to sort by. */
function timeOf(role: HeldRole, { from, to }: Membership, { messages, date }: SceneContext) {
  const hasLeft = ROLE_GROUPS[role] === 'left';
  const known = hasLeft ? to : from;
  const words = hasLeft ? messages.until : messages.since;
  return { since: known ? words(date(known)) : messages.sinceUnknown, date: known };
}

/** One entry for each group of roles, in the order of the memberships: from the closest tie to the loosest. */
function legendOf(item: AllianceItem, { messages }: SceneContext): LegendEntry[] {
  const groups = new Set(item.memberships.map(({ role }) => legendGroupOf(role)));
  return [...groups].map((group) => {
    const listed = item.memberships.filter(({ role }) => legendGroupOf(role) === group);
    const label = {
      ...item.short,
      text: messages.roleIn(item.short.text, messages.roleGroups[group]),
    };
    return {
      id: `alliances:${item.id}:${group}`,
      overlay: 'alliances',
      label,
      count: listed.length,
      swatch: {
        type: 'fill',
        roles: [{ index: item.index, group: ROLE_GROUPS[listed[0]!.role] }],
      },
      targets: listed.map(({ country }) => `country:${country}`),
    };
  });
}
