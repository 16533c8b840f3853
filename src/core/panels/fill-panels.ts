import { ROLE_GROUPS } from '../data/role-groups.js';
import { itemOfMember } from '../data/shape-id.js';
import type { Messages } from '../messages/messages.js';
import { panelWordsIn } from '../messages/panel-words.js';
import type { CountryItem, NameOnPicture, Phrase, Scene } from '../model/scene.js';
import { alliances, type AllianceItem } from '../overlays/alliances.js';
import { itemsOf } from '../overlays/items-of.js';
import { sayFocus } from '../scene/say-focus.js';
import type { SceneSettings } from '../scene/scene-settings.js';
import { withParts } from '../scene/with-parts.js';
import type { Panel } from './panel-types.js';
import type { ReadPanels } from './read-panels.js';

/** Scenes as small maps: each with its head, what has changed since the one before, and what the focus is in it. */
export function fillPanels(
  { by, requests }: Pick<ReadPanels, 'by' | 'requests'>,
  scenes: readonly Scene[],
  settings: readonly SceneSettings[],
  messages: Messages,
): readonly Panel[] {
  return scenes.map((scene, i) => {
    const bodies = itemsOf(scene, alliances);
    const isOfBodies = bodies.length > 0 && (by === 'alliances' || by === 'as-of');
    const before = by === 'as-of' && i > 0 ? itemsOf(scenes[i - 1]!, alliances) : undefined;
    const moves = before ? bodies.map((body) => movesOf(body, before)) : [];
    const focus = scene.countries.filter(({ inFocus }) => inFocus);
    const filled = new Set(bodies.flatMap(membersOf).map(({ country }) => itemOfMember(country)));
    const outside = isOfBodies ? focus.filter(({ id }) => !filled.has(id)) : [];
    return {
      key: requests[i]!.key,
      head: headOf(by, scene, settings[i]!, bodies, messages),
      sub: isOfBodies ? countsOf(by, bodies, messages) : [],
      changes: moves.flatMap((move) => sayMoves(move, bodies.length > 1, messages)),
      focusRole: isOfBodies
        ? sayFocus(focus, (code) => roleOf(code, bodies, messages), messages)
        : undefined,
      isFocusIn: focus.some(({ id }) => filled.has(id)),
      outlined: outside.map(({ id }) => id),
      scene: isOfBodies ? withQuietNames(scene, bodies, moves, outside) : scene,
    };
  });
}

function headOf(
  by: ReadPanels['by'],
  scene: Scene,
  { worldview }: SceneSettings,
  bodies: readonly AllianceItem[],
  { lang, countries }: Messages,
): Phrase {
  if (by === 'as-of' || by === 'values') return { text: scene.dateWords };
  const [body] = bodies;
  if (by === 'alliances') return body?.name ?? { text: scene.dateWords };
  const words = panelWordsIn(lang);
  const { id } = worldview;
  if (id === 'un') return { text: words.un };
  if (id === 'de-facto') return { text: words.deFacto };
  return { text: words.seenBy(stateName(id, scene, { lang, countries })) };
}

/** The name of a state, be it off the map. */
export function stateName(
  code: string,
  scene: Scene,
  { lang, countries }: Pick<Messages, 'lang' | 'countries'>,
): string {
  const known = scene.countries.find((country) => country.code === code)?.name ?? countries[code];
  if (known !== undefined || code.length !== 2) return known ?? code;
  return new Intl.DisplayNames([lang, 'en'], { type: 'region' }).of(code) ?? code;
}

const membersOf = ({ memberships }: AllianceItem) =>
  memberships.filter(({ role }) => ROLE_GROUPS[role] === 'member');

/** How many members; of several bodies, and of one that only its head names in full, with the short name. */
function countsOf(
  by: ReadPanels['by'],
  bodies: readonly AllianceItem[],
  { parts }: Messages,
): readonly string[] {
  const isNamed = by === 'alliances' || bodies.length > 1;
  return bodies.flatMap((body) => {
    // Who takes part without being one is not counted.
    const members = body.memberships.filter(({ role }) => role === 'member').length;
    const count = members > 0 ? [parts.members(members)] : [];
    return isNamed ? [[body.title.text, ...count].join(' · ')] : count;
  });
}

interface Moves {
  readonly body: AllianceItem;
  readonly joined: AllianceItem['memberships'];
  readonly left: AllianceItem['memberships'];
}

/** Who is a member now and was not, and the other way round. Before a body is there, nobody has joined it. */
function movesOf(body: AllianceItem, before: readonly AllianceItem[]): Moves {
  const former = before.find(({ id }) => id === body.id);
  const [old, now] = [former ? membersOf(former) : [], membersOf(body)];
  const without = (some: Moves['joined'], others: Moves['joined']) =>
    some.filter(({ country }) => !others.some((other) => other.country === country));
  return {
    body,
    joined: old.length > 0 ? without(now, old) : [],
    left: without(old, now),
  };
}

function sayMoves(
  { body, joined, left }: Moves,
  areSeveral: boolean,
  { lang, lists, timeline }: Messages,
): readonly string[] {
  const words = panelWordsIn(lang);
  const names = (some: Moves['joined']) => lists.plain(some.map(({ name }) => name));
  const said = [
    ...(joined.length > 0 ? [words.joined(names(joined))] : []),
    ...(left.length > 0 ? [words.left(names(left))] : []),
  ];
  return areSeveral && said.length > 0
    ? [timeline.about(body.title.text, [lists.clauses(said)])]
    : said;
}

function roleOf(
  code: string,
  bodies: readonly AllianceItem[],
  { parts, roles, lists, roleIn }: Messages,
): string {
  const held = bodies.flatMap(({ title, memberships }) => {
    const role = memberships.find(({ country }) => country === code)?.role;
    if (!role) return [];
    return [bodies.length > 1 ? roleIn(title.text, roles[role]) : roles[role]];
  });
  return held.length > 0 ? lists.plain(held) : parts.noRole;
}

/**
 * Only who has a part in it is named, so that names can be read on so small a picture; who has joined with a plus. The
 * focus is known by its fill or outline, and its role stands above. What the editor says of a name holds.
 */
function withQuietNames(
  scene: Scene,
  bodies: readonly AllianceItem[],
  moves: readonly Moves[],
  outside: readonly CountryItem[],
): Scene {
  const named = new Set(
    bodies.flatMap(({ memberships, isDrawn }) =>
      memberships.filter(({ role }) => isDrawn(role)).map(({ country }) => itemOfMember(country)),
    ),
  );
  const joined = new Set(
    moves.flatMap((move) => move.joined.map(({ country }) => itemOfMember(country))),
  );
  const labels = new Map<string, NameOnPicture>();
  for (const { id, name, inFocus } of scene.countries) {
    const own = scene.labels?.get(id);
    if (!named.has(id) || inFocus) labels.set(id, { hidden: true, ...own });
    else if (joined.has(id)) labels.set(id, { ...own, text: `+ ${own?.text ?? name}` });
  }
  for (const { id } of scene.waters) labels.set(`water:${id}`, { hidden: true });
  for (const [key, label] of scene.labels ?? [])
    if (!key.startsWith('country:')) labels.set(key, label);
  const out = new Set(outside.map(({ id }) => id));
  const countries = scene.countries.map((country) =>
    out.has(country.id) ? { ...country, inFocus: false } : country,
  );
  return withParts(scene, { labels, countries });
}
