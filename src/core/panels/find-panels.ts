import type { Alliance } from '../data/alliance.js';
import { hasBegun } from '../data/dates.js';
import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import { ROLE_GROUPS } from '../data/role-groups.js';
import { rowsOf } from '../data/rows-of.js';
import { readTokens, selectItems } from '../data/select-items.js';
import { wordOf } from '../data/plain-options.js';
import type { Values } from '../data/values.js';
import type { GivenOptions } from '../scene/map-options.js';
import type { PanelsContext } from './panel-types.js';

/* Which small maps the data is best told by, where the page lists none. */

/** Most of them that are drawn unasked. */
const FEW = 6;

/** The first of many, and the last. */
export const fewOf = (keys: readonly string[]): readonly string[] =>
  keys.length > FEW ? [keys[0]!, ...keys.slice(1 - FEW)] : keys;

const inOrder = (dates: Iterable<string>): readonly string[] => [...new Set(dates)].sort();

/** The years in which states join or leave the bodies that are shown, up to the date of the map. */
export function datesOfBodies(
  data: MapData,
  options: GivenOptions,
  { today }: Pick<PanelsContext, 'today'>,
): readonly string[] {
  const end = wordOf(options.asOf) ?? data.asOf ?? today;
  const bodies = bodiesIn(data, options, data.show?.alliances, []);
  const dates = bodies.flatMap(({ members }) =>
    members
      .filter(({ role }) => ROLE_GROUPS[role] === 'member')
      .flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
  );
  return inOrder(dates.map((date) => date.slice(0, 4))).filter((year) =>
    hasBegun(end.padEnd(10, '-99'), year),
  );
}

/** The dates that numbers are of. */
export const datesOfNumbers = (data: MapData): readonly string[] =>
  inOrder(
    (rowsOf(data, 'values') as readonly Values[]).flatMap(({ rows }) =>
      rows.flatMap(({ date }) => date ?? []),
    ),
  );

/** The dates of the data's story. */
export const datesOfSteps = (data: MapData): readonly string[] =>
  inOrder((data.steps ?? []).flatMap(({ asOf }) => asOf ?? []));

/** The bodies that are asked for; those that the data shows first where they are several, else all. */
export function idsOfBodies(
  data: MapData,
  options: GivenOptions,
  issues: Issue[],
): readonly string[] {
  const shown = data.show?.alliances;
  const several = shown && shown.length > 1 ? shown : undefined;
  return bodiesIn(data, options, several, issues).map(({ id }) => id);
}

function bodiesIn(
  data: MapData,
  options: GivenOptions,
  shown: readonly string[] | undefined,
  issues: Issue[],
): readonly Alliance[] {
  const rows = (data.alliances ?? []) as readonly Alliance[];
  const tokens = readTokens(options.alliances, 'attribute alliances', issues) ?? shown;
  return selectItems(tokens, rows, ({ kind = [] }) => kind).items;
}
