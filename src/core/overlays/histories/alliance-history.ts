import type { Alliance, Role } from '../../data/alliance.js';
import {
  compareRoles,
  currentMemberships,
  type CurrentMembership,
} from '../../data/current-memberships.js';
import { nameAt } from '../../data/name-at.js';
import { beginsWithin, type TimeSpan } from '../../data/time-span.js';
import type { IsoDate } from '../../data/primitives.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { Change, OverlayHistory } from '../overlay.js';

/** Roles in bodies that countries take and lose. */
export const allianceHistory: OverlayHistory<'alliances', Alliance> = {
  name: 'alliances',
  datesOf: ({ members }) => members.flatMap(({ from, to }) => [from, to]),
  changes: changesOf,
  matterOf: ({ id, short }, { text }) => ({ key: id, name: text(short).text, colour: 'body-1' }),
};

/** Countries that take or lose a role in a body, those of the same date and role in one sentence. */
function changesOf(alliance: Alliance, span: TimeSpan, context: SceneContext): Change[] {
  const held = (day: IsoDate) =>
    new Map(currentMemberships(alliance, day).map((held) => [held.country, held]));
  const [before, after] = [held(span.before), held(span.day)];
  const isFar = (country: string) => Number(!(country in context.atlas.countries));
  const countries = [...new Set([...after.keys(), ...before.keys()])].sort(
    (a, b) => isFar(a) - isFar(b),
  );
  const groups = new Map<string, { date: IsoDate; role: Role | null; names: string[] }>();
  for (const country of countries) {
    const [old, now] = [before.get(country), after.get(country)];
    const role = roleOf(now);
    const date = [
      now?.membership.from,
      old?.membership.to,
      now?.membership.to,
      alliance.founded,
    ].find((date) => beginsWithin(date, span));
    const name = nameOf(country, context);
    if (roleOf(old) === role || date === undefined || name === undefined) continue;
    const key = `${date} ${role}`;
    groups.set(key, { date, role, names: [...(groups.get(key)?.names ?? []), name] });
  }
  const body = context.text(nameAt(alliance, span.day).short);
  return [...groups.values()]
    .sort((a, b) => compareTies(a.role, b.role))
    .map(({ date, role, names }) => {
      const text = context.messages.timeline.becomes({ body: body.text, countries: names, role });
      return { date, words: { ...body, text } };
    });
}

/** Keys of the data that are no country go without saying where they have no name. */
function nameOf(key: string, context: SceneContext): string | undefined {
  if (/^[A-Z]{2}$/.test(key)) return context.country(key);
  const actor = context.actor(key);
  return actor && context.text(actor.name).text;
}

const roleOf = (held: CurrentMembership | undefined): Role | null =>
  !held || held.role === 'former' || held.role === 'withdrawn' ? null : held.role;

const compareTies = (a: Role | null, b: Role | null) =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareRoles(a, b);
