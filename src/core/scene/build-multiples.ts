import { legendGroupOf, ROLE_GROUPS, type HeldRole, type RoleGroup } from '../data/role-groups.js';
import type { Messages } from '../messages/messages.js';
import type { CountryItem, Phrase, Scene } from '../model/scene.js';
import { alliances, type AllianceItem } from '../overlays/alliances.js';
import { itemsOf } from '../overlays/items-of.js';
import { sayFocus, sayWhereMember } from './say-focus.js';
import { mergeEntries, wordEntries } from './own-entries.js';

/** What one of several small maps shows. */
export interface SmallMap {
  readonly id: string;
  /** What it is headed by, in full. */
  readonly head: Phrase;
  /** Below that: a short name and a count. */
  readonly sub: string;
  /** All of that as the name of its picture. */
  readonly label: string;
  /** What those in focus are in it, in words; none without a focus. */
  readonly focusRole?: string | undefined;
  /** Whether any in focus is one of those that are filled. */
  readonly isFocusIn: boolean;
  /** Codes of the countries that are filled, of those whose part is frozen or suspended, and of those with a band. */
  readonly filled: readonly string[];
  readonly paused: readonly string[];
  readonly banded: readonly string[];
}

/** A role of a country as the table of dots shows it. */
export interface DotCell {
  /** `paused` if frozen or suspended, `other` for observers and partners. */
  readonly kind: 'member' | 'other' | 'paused' | 'none';
  /** The role in words. */
  readonly words: string;
}

export interface DotRow {
  /** Id of the country's item. */
  readonly item: string;
  readonly name: string;
  readonly inFocus: boolean;
  readonly cells: readonly DotCell[];
}

/** Several small maps over one land, and who is in what. */
export interface Multiples {
  /** None where they would be too many, which is then said. */
  readonly maps: readonly SmallMap[];
  readonly tooMany?: string | undefined;
  readonly focus: readonly string[];
  readonly table: {
    readonly caption: string;
    readonly columns: readonly { readonly short: string; readonly name: string }[];
    readonly rows: readonly DotRow[];
  };
  /** What fills and bands mean; the focus only where it is filled. */
  readonly legend: readonly SmallEntry[];
}

/** An entry of the legend of small maps: a role looks alike on all of them. */
export interface SmallEntry {
  readonly id: string;
  readonly looks: 'member' | 'paused' | 'band' | 'focus';
  readonly label: Phrase;
}

/** Roles that a small map has a band for; looser ones, which are many, are in the table alone. */
const BANDED: ReadonlySet<HeldRole> = new Set(['observer', 'partner', 'associate']);

/** Whether a small map shows a role. */
const isSeen = (role: HeldRole) =>
  ['member', 'paused'].includes(ROLE_GROUPS[role]) || BANDED.has(role);

/** The small maps of a scene, one for each of its bodies. */
export function buildMultiples(scene: Scene, messages: Messages): Multiples {
  const bodies = itemsOf(scene, alliances);
  const focus = scene.countries.filter(({ inFocus }) => inFocus);
  const maps = bodies.map((body) => smallMapOf(body, focus, messages));
  return {
    maps: scene.form === 'table' ? [] : maps,
    ...(scene.form === 'table' ? { tooMany: messages.parts.tooMany(bodies.length) } : {}),
    focus: focus.map(({ code }) => code),
    table: {
      caption: messages.parts.whoIsInWhat,
      columns: bodies.map(({ title, name }) => ({ short: title.text, name: name.text })),
      rows: rowsOf(scene, bodies, messages),
    },
    legend: legendOf(scene, bodies, maps, messages),
  };
}

function smallMapOf(
  { id, title, name, memberships, isDrawn }: AllianceItem,
  focus: readonly CountryItem[],
  messages: Messages,
): SmallMap {
  const drawn = memberships.filter(({ role }) => isDrawn(role));
  const inGroup = (group: RoleGroup) =>
    drawn.filter(({ role }) => ROLE_GROUPS[role] === group).map(({ country }) => country);
  const filled = inGroup('member');
  const count = memberships.filter(({ role }) => role === 'member').length;
  // Where all but take part nobody is to be called a member.
  const sub = count > 0 ? `${title.text} · ${messages.parts.members(count)}` : title.text;
  const roleOf = (code: string) => {
    const held = memberships.find(({ country }) => country === code);
    return held ? messages.roles[held.role] : messages.parts.noRole;
  };
  const focusRole = sayFocus(focus, roleOf, messages);
  return {
    id,
    head: name,
    sub,
    label: messages.lists.comma([name.text, sub, focusRole ?? []].flat()),
    focusRole,
    isFocusIn: focus.some(({ code }) => filled.includes(code)),
    filled,
    paused: inGroup('paused'),
    banded: drawn.filter(({ role }) => BANDED.has(role)).map(({ country }) => country),
  };
}

/** One entry for each role, but for bodies that an editor has a label for. */
function legendOf(
  { ownEntries: own = new Map(), countries }: Scene,
  bodies: readonly AllianceItem[],
  maps: readonly SmallMap[],
  messages: Messages,
): readonly SmallEntry[] {
  const member: SmallEntry = {
    id: `${alliances.name}:member`,
    looks: 'member',
    label: { text: upperFirst(filledWords(bodies, messages)) },
  };
  const band: SmallEntry = {
    id: `${alliances.name}:partner`,
    looks: 'band',
    label: { text: messages.parts.partners },
  };
  const paused: SmallEntry = {
    id: `${alliances.name}:paused`,
    looks: 'paused',
    label: { text: upperFirst(messages.roleGroups.paused) },
  };
  const ofBodies = bodies.flatMap(({ id, memberships, isDrawn }): SmallEntry[] => {
    const drawn = memberships.flatMap(({ role }) => (isDrawn(role) ? role : []));
    const groups = new Set(drawn.filter(isSeen).map(legendGroupOf));
    return [...groups].map((group) => ({
      ...(group === 'partner' ? band : group === 'paused' ? paused : member),
      id: `${alliances.name}:${id}:${group}`,
    }));
  });
  const kinds = [member, paused, band];
  const common = ({ looks }: SmallEntry) => kinds.find((kind) => kind.looks === looks)!;
  const inOrder = kinds.flatMap(({ looks }) => ofBodies.filter((entry) => entry.looks === looks));
  const merged = mergeEntries(inOrder, own, common, (known) => known);
  const focus = countries.filter(({ inFocus }) => inFocus).map(({ name }) => name);
  return wordEntries(
    [
      ...merged.entries,
      ...(maps.some(({ isFocusIn }) => isFocusIn)
        ? [
            {
              id: `${alliances.name}:focus`,
              looks: 'focus' as const,
              label: { text: sayWhereMember(focus, messages) },
            },
          ]
        : []),
    ],
    merged.own,
  );
}

/** What countries are in bodies that fill their land. */
function filledWords(bodies: readonly AllianceItem[], { roles, lists }: Messages): string {
  const held = new Set(bodies.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
  const takePart = held.has('participant') ? [roles.participant] : [];
  return lists.comma(held.has('member') || !takePart[0] ? [roles.member, ...takePart] : takePart);
}

/** The focus first, then by the number of memberships and of roles. */
function rowsOf(
  scene: Scene,
  bodies: readonly AllianceItem[],
  messages: Messages,
): readonly DotRow[] {
  const rows = scene.countries.map(({ id, code, name, inFocus }): DotRow => ({
    item: id,
    name,
    inFocus,
    cells: bodies.map(({ memberships }) =>
      cellOf(memberships.find(({ country }) => country === code)?.role, messages),
    ),
  }));
  const weight = ({ inFocus, cells }: DotRow) =>
    (inFocus ? 1000 : 0) +
    cells.reduce((sum, { kind }) => sum + { member: 10, other: 1, paused: 1, none: 0 }[kind], 0);
  return rows
    .filter((row) => row.inFocus || isTelling(row.cells))
    .sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}

/** Members of any, and who has roles in several; single observers and partners are in the map's own table. */
const isTelling = (cells: readonly DotCell[]): boolean =>
  cells.some(({ kind }) => kind === 'member') ||
  cells.filter(({ kind }) => kind !== 'none').length > 1;

function cellOf(role: HeldRole | undefined, { roles, parts }: Messages): DotCell {
  const group = role && ROLE_GROUPS[role];
  if (!role || !group || group === 'left' || group === 'candidate')
    return { kind: 'none', words: role ? roles[role] : parts.noRole };
  return { kind: group === 'partner' ? 'other' : group, words: roles[role] };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
