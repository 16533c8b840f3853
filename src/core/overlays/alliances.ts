import type { Alliance, Membership } from '../data/alliance.js';
import { compareRoles, currentMemberships } from '../data/current-memberships.js';
import { nameAt } from '../data/name-at.js';
import { legendGroupOf, ROLE_GROUPS, type HeldRole } from '../data/role-groups.js';
import { upperFirst } from '../messages/upper-first.js';
import type { Citation, OverlayItem, Phrase } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { MarkStyle } from '../style/mark-style.js';
import { isTinted, paintOf, sampleOf } from './marks/land-paint.js';
import type { LegendSample, OverlayRenderer } from './overlay.js';

/** A body and who belongs to it at the date of the scene. Its title is its short name. */
export interface AllianceItem extends OverlayItem {
  /** Position among the bodies shown: 0 is drawn as a fill, further ones as hatches. */
  readonly index: number;
  readonly name: Phrase;
  readonly memberships: readonly {
    readonly country: string;
    readonly name: string;
    readonly role: HeldRole;
    readonly since: string;
    /** The date in `since`, to sort by. */
    readonly date?: string | undefined;
    readonly citations: readonly Citation[];
  }[];
}

/** A firm line around the first body's members, since their tint alone is faint. */
const EDGE: MarkStyle = { fill: 'none', stroke: 'alliance-1', width: 1.2, round: true };

/** Bodies and who belongs to them: the first shown is a fill of its members' land, each further one a hatch. */
export const alliances: OverlayRenderer<'alliances', Alliance, AllianceItem> = {
  name: 'alliances',
  words: ({ overlays }) => overlays.alliances,
  tagsOf: (alliance) => alliance.kind ?? [],
  menu: ({ short, name }) => ({ short, name }),
  build: (rows, context) => rows.map((alliance, index) => buildAlliance(alliance, index, context)),
  roles: (code, items, { messages }) =>
    rolesOf(code, items).map(({ item: { title }, membership }) => {
      const words = messages.roleIn(title.text, messages.roles[membership.role]);
      return {
        words,
        get detail() {
          return { text: { ...title, text: messages.lists.plain([words, membership.since]) } };
        },
        citations: membership.citations,
      };
    }),
  land: (code, items) => paintOf(drawnRoles(code, items)),
  edge(items) {
    const codes = items.flatMap(({ index, memberships }) =>
      memberships
        .filter(({ role }) => isTinted({ index, group: ROLE_GROUPS[role] }))
        .map(({ country }) => country),
    );
    return codes.length > 0 ? { codes, style: EDGE, name: 'alliance-edge' } : undefined;
  },
  legend: (items, context) => items.flatMap((item) => legendOf(item, context)),
  table: (items, { messages: { terms, roles } }) => ({
    columns: [terms.body, terms.country, terms.role, terms.date],
    rows: items.flatMap((item) =>
      item.memberships.map((membership) => ({
        item: `country:${membership.country}`,
        cells: [
          item.title,
          { text: membership.name },
          { text: roles[membership.role] },
          { text: membership.since, sort: membership.date },
        ],
        citations: membership.citations,
      })),
    ),
  }),
};

function buildAlliance(alliance: Alliance, index: number, context: SceneContext): AllianceItem {
  const held = currentMemberships(alliance, context.asOf);
  const { short, name } = nameAt(alliance, context.asOf);
  return {
    id: alliance.id,
    index,
    title: context.text(short),
    name: context.text(name),
    fullName: context.text(name),
    countries: held
      .filter(({ role }) => ROLE_GROUPS[role] !== 'left')
      .map(({ country }) => country),
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

/** The memberships of one country in the bodies shown. */
const rolesOf = (code: string, items: readonly AllianceItem[]) =>
  items.flatMap((item) => {
    const membership = item.memberships.find(({ country }) => country === code);
    return membership ? [{ item, membership }] : [];
  });

const drawnRoles = (code: string, items: readonly AllianceItem[]) =>
  rolesOf(code, items).map(({ item: { index }, membership: { role } }) => ({
    index,
    group: ROLE_GROUPS[role],
  }));

/** One entry for each group of roles, in the order of the memberships: from the closest tie to the loosest. */
function legendOf({ id, index, name, memberships }: AllianceItem, { messages }: SceneContext) {
  const groups = new Set(memberships.map(({ role }) => legendGroupOf(role)));
  return [...groups].map((group): LegendSample => {
    const listed = memberships.filter(({ role }) => legendGroupOf(role) === group);
    return {
      key: `${id}:${group}`,
      label: {
        ...name,
        text: upperFirst(
          messages.legendWords.body(messages.roleGroups[group], name.text),
          messages.lang,
        ),
      },
      sample: sampleOf({ index, group: ROLE_GROUPS[listed[0]!.role] }),
      targets: listed.map(({ country }) => `country:${country}`),
    };
  });
}
