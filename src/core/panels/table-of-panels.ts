import type { MapData } from '../data/map-data.js';
import { ROLE_GROUPS, type HeldRole } from '../data/role-groups.js';
import { itemOfMember } from '../data/shape-id.js';
import { NOBODY } from '../geometry/worldview.js';
import type { Messages } from '../messages/messages.js';
import { panelWordsIn } from '../messages/panel-words.js';
import type { Citation, Phrase, SceneItem } from '../model/scene.js';
import { alliances, type AllianceItem } from '../overlays/alliances.js';
import { itemsOf } from '../overlays/items-of.js';
import { sayIn } from '../scene/say-in.js';
import { disputesBetween, ownersIn } from './disputes-between.js';
import { stateName } from './fill-panels.js';
import type { Panel, PanelCell, PanelRow, PanelsBy, PanelTable } from './panel-types.js';
import { setsOf } from './values-of-panels.js';

/** What small maps say, side by side: members, numbers, owners or things by date. */
export function tableOf(
  by: PanelsBy,
  panels: readonly Panel[],
  data: MapData,
  messages: Messages,
): PanelTable | undefined {
  const parts =
    by === 'worldview'
      ? ownersOf(panels, data, messages)
      : by === 'values'
        ? numbersOf(panels, messages)
        : [...membersOf(by, panels, messages), ...thingsOf(by, panels, messages)];
  const told = parts.filter(({ rows }) => rows.length > 0);
  if (told.length === 0) return undefined;
  const isOfBodies = by === 'alliances' || by === 'as-of';
  return {
    caption: isOfBodies
      ? messages.parts.whoIsInWhat
      : by === 'values'
        ? (told[0]!.name?.text ?? '')
        : panelWordsIn(messages.lang).shownWith,
    words: { sources: messages.terms.sources, csv: messages.tableTools.csv },
    columns: panels.map((panel) => columnOf(by, panel)),
    parts: told.length === 1 ? [{ rows: told[0]!.rows }] : told,
  };
}

type Part = PanelTable['parts'][number];

/** A body by its short name: columns are narrow. */
const columnOf = (by: PanelsBy, { head, scene }: Panel): Phrase =>
  by === 'alliances' ? (itemsOf(scene, alliances)[0]?.title ?? head) : head;

/** By bodies one part with a column for each; by dates one part for each body. */
function membersOf(by: PanelsBy, panels: readonly Panel[], messages: Messages): Part[] {
  const bodies = panels.map(({ scene }) => itemsOf(scene, alliances));
  if (by === 'alliances')
    return [
      {
        rows: rowsOf(
          by,
          panels,
          bodies.map(([body]) => body),
          messages,
        ),
      },
    ];
  const ids = new Set(bodies.flatMap((some) => some.map(({ id }) => id)));
  return [...ids].map((id) => {
    const one = bodies.map((some) => some.find((body) => body.id === id));
    return { name: one.findLast((body) => body)?.name, rows: rowsOf(by, panels, one, messages) };
  });
}

function rowsOf(
  by: PanelsBy,
  panels: readonly Panel[],
  bodies: readonly (AllianceItem | undefined)[],
  messages: Messages,
): readonly PanelRow[] {
  const names = new Map<string, string>();
  for (const body of bodies)
    for (const { country, name } of body?.memberships ?? []) names.set(country, name);
  const { countries } = panels[0]!.scene;
  const focus = new Set(focusOf(panels));
  const known = new Set(countries.map(({ code }) => code));
  const rows = [...names].map(([code, name]): PanelRow & { weight: number } => {
    const cells = bodies.map((body) =>
      roleCell(body?.memberships.find(({ country }) => country === code)?.role, messages),
    );
    const inFocus = focus.has(code);
    const isOnMap = known.has(code) || code.includes(':');
    return {
      item: itemOfMember(code),
      name: { text: name },
      inFocus,
      cells,
      citations: once(
        bodies.flatMap((body) =>
          (body?.memberships ?? []).flatMap(({ country, citations }) =>
            country === code ? citations : [],
          ),
        ),
      ),
      weight:
        Number(inFocus) * 1e4 +
        Number(isOnMap) * 1e-3 +
        cells.reduce((sum, { kind = 'none' }) => sum + WEIGHTS[kind], 0),
    };
  });
  return rows
    .filter(({ inFocus, cells }) => inFocus || isTelling(by, cells))
    .sort((a, b) => b.weight - a.weight || (a.name.text < b.name.text ? -1 : 1))
    .map(({ weight: _, ...row }) => row);
}

/** Each source once. */
const once = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(
    ({ text, url }, i) =>
      citations.findIndex((other) => other.text === text && other.url === url) === i,
  );

const WEIGHTS = { member: 10, other: 1, paused: 1, none: 0 } as const;

/** Members of any, and who has roles in several bodies; other observers and partners would make it long. */
const isTelling = (by: PanelsBy, cells: readonly PanelCell[]): boolean =>
  cells.some(({ kind }) => kind === 'member') ||
  (by === 'alliances' && cells.filter(({ kind }) => kind !== 'none').length > 1);

/** Codes in focus of any of the maps, be it that they are only outlined. */
const focusOf = (panels: readonly Panel[]): string[] =>
  panels.flatMap(({ scene, outlined }) =>
    scene.countries
      .filter(({ id, inFocus }) => inFocus || outlined.includes(id))
      .map(({ code }) => code),
  );

function roleCell(role: HeldRole | undefined, { roles, parts }: Messages): PanelCell {
  const group = role && ROLE_GROUPS[role];
  if (!role || !group || group === 'left' || group === 'candidate')
    return { kind: 'none', words: role ? roles[role] : parts.noRole };
  return { kind: group === 'partner' ? 'other' : group, words: roles[role] };
}

/** Disputes, links, sites and shapes: at which of the dates they are there. */
function thingsOf(by: PanelsBy, panels: readonly Panel[], messages: Messages): Part[] {
  if (by !== 'as-of') return [];
  const names = [...new Set(panels.flatMap(({ scene }) => Object.keys(scene.overlays)))];
  return names
    .filter((name) => name !== 'alliances' && name !== 'values')
    .map((name) => {
      const items = new Map<string, SceneItem>();
      for (const { scene } of panels)
        for (const { id, isPart } of scene.overlays[name] ?? []) {
          const item = isPart ? undefined : scene.items.get(id);
          if (item) items.set(id, item);
        }
      const words = messages.overlays[name as keyof Messages['overlays']];
      return {
        name: 'title' in (words ?? {}) ? { text: words.title ?? name } : undefined,
        rows: [...items.values()].map((item) => thingRow(item, panels, messages)),
      };
    });
}

function thingRow(item: SceneItem, panels: readonly Panel[], messages: Messages): PanelRow {
  return {
    item: item.id,
    name: item.fullName ?? item.title,
    inFocus: false,
    cells: panels.map(({ scene }): PanelCell => {
      const then = scene.items.get(item.id);
      return then
        ? { kind: 'member', words: then.brief?.standing.text ?? then.label }
        : { kind: 'none', words: messages.parts.noRole };
    }),
    citations: once(panels.flatMap(({ scene }) => scene.items.get(item.id)?.citations ?? [])),
  };
}

/** Numbers by date, the greatest of the last date first. */
function numbersOf(panels: readonly Panel[], messages: Messages): Part[] {
  const sets = panels.map(({ scene }) => setsOf(scene));
  const ids = new Set(sets.flatMap((some) => some.map(({ id }) => id)));
  return [...ids].map((id) => {
    const one = sets.map((some) => some.find((set) => set.id === id));
    const subjects = new Map(
      one.flatMap((set) => (set?.entries ?? []).map(({ subject, name }) => [subject, name])),
    );
    const last = one.findLast((set) => set);
    const valueOf = (subject: string) => last?.bySubject.get(subject)?.value ?? -Infinity;
    const citations = once(one.flatMap((set) => set?.citations ?? []));
    const { none, name } = { none: noDataIn(panels) ?? messages.parts.noRole, name: last?.named };
    return {
      name,
      rows: [...subjects]
        .sort(([a], [b]) => valueOf(b) - valueOf(a))
        .map(([subject, text]): PanelRow => ({
          item: subject,
          name: { text },
          inFocus: false,
          cells: one.map((set): PanelCell => {
            const entry = set?.bySubject.get(subject);
            return entry && set
              ? { words: set.format(entry.value), value: entry.value }
              : { kind: 'none', words: none };
          }),
          citations,
        })),
    };
  });
}

/** What the legend calls land without a number. */
const noDataIn = (panels: readonly Panel[]): string | undefined =>
  panels.flatMap(({ scene }) => scene.legend).find(({ id }) => id === 'values:none')?.label.text;

/** Of the areas that the data's disputes are about, with whom each is shown; those that are alike in all views are left out. */
function ownersOf(panels: readonly Panel[], data: MapData, messages: Messages): Part[] {
  const say = sayIn(data, messages);
  const none = panelWordsIn(messages.lang).noState;
  const views = panels.map(({ scene }) => scene.worldview);
  const rows = disputesBetween(views, data).map((dispute): PanelRow => ({
    item: `dispute:${dispute.id}`,
    name: say(dispute.name),
    inFocus: false,
    cells: panels.map(({ scene }): PanelCell => {
      const names = ownersIn(scene.worldview, dispute).map((code) =>
        code === NOBODY ? none : stateName(code, scene, messages),
      );
      return { words: messages.lists.plain(names) };
    }),
    citations: once(
      panels.flatMap(({ scene }) => scene.items.get(`dispute:${dispute.id}`)?.citations ?? []),
    ),
  }));
  return [{ rows }];
}
