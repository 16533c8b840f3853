import type { Alliance, Membership } from '../data/alliance.js';
import { compareRoles, currentMemberships } from '../data/current-memberships.js';
import { nameAt } from '../data/name-at.js';
import {
  legendGroupOf,
  ROLE_GROUPS,
  type HeldRole,
  type LegendGroup,
} from '../data/role-groups.js';
import { itemOfMember } from '../data/shape-id.js';
import { upperFirst } from '../messages/upper-first.js';
import type { Citation, OverlayItem, Phrase } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { edgesOf, fillOf, sampleOf } from './marks/body-marks.js';
import {
  drawnBodies,
  formOf,
  planBodies,
  type BodyDrawing,
  type PlannedBody,
} from './marks/plan-bodies.js';
import type { LandContext, LegendSample, OverlayRenderer } from './overlay.js';
import { pointsOf } from './reach.js';

/** A body and who belongs to it at the date of the scene. Its title is its short name. */
export interface AllianceItem extends OverlayItem {
  readonly name: Phrase;
  /** A page's own colour. */
  readonly color?: string | undefined;
  /** Whether the map draws a role; the table tells of all. */
  readonly isDrawn: (role: HeldRole) => boolean;
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

/** Bodies and who belongs to them: tints of land with an edge, and bands along edges where they overlap. */
export const alliances: OverlayRenderer<'alliances', Alliance, AllianceItem> = {
  name: 'alliances',
  words: ({ overlays }) => overlays.alliances,
  tagsOf: (alliance) => alliance.kind ?? [],
  menu: ({ short, name }) => ({ short, name }),
  build: (rows, context) => rows.map((alliance) => buildAlliance(alliance, context)),
  roles: (code, items, { messages }) =>
    rolesOf(code, items).map(({ item: { title }, membership }) => {
      const words = messages.roleIn(title.text, messages.roles[membership.role]);
      return {
        words,
        get detail() {
          return { text: { ...title, text: messages.lists.comma([words, membership.since]) } };
        },
        citations: membership.citations,
      };
    }),
  reach: (rows, { asOf, atlas }) =>
    pointsOf(
      rows.flatMap((body) =>
        currentMemberships(body, asOf).flatMap(({ country, role }) =>
          ['member', 'paused'].includes(ROLE_GROUPS[role]) ? [country] : [],
        ),
      ),
      atlas,
    ),
  form: (items) => formOf(items.map(bodyOf)),
  land(code, items, context) {
    const bodies = items.map(bodyOf);
    const fills = plannedOf(items, context).map((drawing) =>
      fillOf(drawing, bodies.find(({ id }) => id === drawing.id)?.roles.get(code)),
    );
    const fill = fills.find((one) => one !== undefined);
    return fill && { fill };
  },
  edge(items, context) {
    const bodies = items.map(bodyOf);
    const planned = plannedOf(items, context);
    return planned.flatMap((drawing) => {
      const body = bodies.find(({ id }) => id === drawing.id);
      return body ? edgesOf(drawing, body, context.widthClass, planned.length === 1) : [];
    });
  },
  dropped(items, context) {
    const drawn = new Set(plannedOf(items, context).map(({ id }) => id));
    const asked = new Set(drawnBodies(items.map(bodyOf)).map(({ id }) => id));
    return items
      .filter(({ id }) => asked.has(id) && !drawn.has(id))
      .map(({ id, name }) => ({ kind: 'body', body: id, text: name.text }));
  },
  legend(items, context) {
    const planned = plannedOf(items, ROOMY);
    return items.flatMap((item) => {
      const drawing = planned.find(({ id }) => id === item.id);
      return drawing ? legendOf(item, drawing, context, planned.length > 1) : [];
    });
  },
  // Small maps have entries for all bodies together, too.
  legendKeys: (rows) => [
    ...rows.flatMap(({ id }) => NAMED_GROUPS.map((group) => `${id}:${group}`)),
    ...NAMED_GROUPS,
    'focus',
  ],
  table: (items, { messages: { terms, roles } }) => ({
    columns: [terms.body, terms.country, terms.role, terms.date],
    rows: items.flatMap((item) =>
      item.memberships.map((membership) => ({
        item: itemOfMember(membership.country),
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

function buildAlliance(alliance: Alliance, context: SceneContext): AllianceItem {
  const held = currentMemberships(alliance, context.asOf);
  const { short, name } = nameAt(alliance, context.asOf);
  return {
    id: alliance.id,
    title: context.text(short),
    name: context.text(name),
    fullName: context.text(name),
    color: alliance.color,
    isDrawn: isDrawnIn(context),
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

const isDrawnIn =
  ({ roles }: SceneContext) =>
  (role: HeldRole): boolean =>
    !roles || roles.some((drawn) => drawn === role);

/** Partners beyond this number are told by the table alone: their bands would cover half of the map. */
const MOST_PARTNERS = 6;
const CLOSE_PARTNERS: readonly HeldRole[] = ['observer', 'associate'];

/** Who has a part in it that is drawn. */
function drawnOf({ memberships, isDrawn }: AllianceItem): AllianceItem['memberships'] {
  const drawn = memberships.filter(({ role }) => isDrawn(role));
  const partners = drawn.filter(({ role }) => ROLE_GROUPS[role] === 'partner');
  const isCrowded = partners.length > MOST_PARTNERS;
  return drawn.filter(
    ({ role }) => !isCrowded || ROLE_GROUPS[role] !== 'partner' || CLOSE_PARTNERS.includes(role),
  );
}

/** A body as far as it is drawn. */
const bodyOf = (item: AllianceItem): PlannedBody => ({
  id: item.id,
  color: item.color,
  roles: new Map(drawnOf(item).map(({ country, role }) => [country, legendGroupOf(role)])),
});

const plannedOf = (items: readonly AllianceItem[], { widthClass, areaOf }: LandContext) =>
  planBodies(items.map(bodyOf), widthClass, areaOf);

/** Groups of roles that the legend names. */
const NAMED_GROUPS: readonly LegendGroup[] = ['member', 'participant', 'paused', 'partner'];

/** A picture that has room for all. */
const ROOMY: LandContext = { widthClass: 'wide', areaOf: () => Infinity };

/** One entry for each group of roles that is drawn, in the order of the memberships: from the closest tie to the loosest. */
function legendOf(
  item: AllianceItem,
  drawing: BodyDrawing,
  { messages }: SceneContext,
  areSeveral: boolean,
) {
  const { id, title, name, memberships } = item;
  // Where there are others, cards and tables name it by its short name again.
  const words =
    areSeveral && title.text !== name.text
      ? messages.timeline.dated(name.text, title.text)
      : name.text;
  const drawn = drawnOf(item);
  const groups = new Set(drawn.map(({ role }) => legendGroupOf(role)));
  return [...groups].flatMap((group): LegendSample[] => {
    const inGroup = ({ role }: (typeof drawn)[number]) => legendGroupOf(role) === group;
    const listed = drawn.filter(inGroup);
    // Those that are too many to be drawn are no part of what the entry says.
    const areObservers =
      listed.length < memberships.filter(inGroup).length &&
      listed.every(({ role }) => role === 'observer');
    const called = areObservers ? 'observer' : group;
    if (!NAMED_GROUPS.includes(group)) return [];
    return [
      {
        key: `${id}:${group}`,
        label: {
          ...name,
          text: upperFirst(
            messages.legendWords.body(messages.roleGroups[called], words),
            messages.lang,
          ),
        },
        sample: sampleOf(drawing, group),
        targets: listed.map(({ country }) => itemOfMember(country)),
      },
    ];
  });
}
