import {
  compareRoles,
  currentMemberships,
  type CurrentMembership,
} from '../data/current-memberships.js';
import type { Alliance, Role } from '../data/alliance.js';
import { hasBegun, lastDay } from '../data/dates.js';
import type { Dispute } from '../data/dispute.js';
import type { Link, LinkChange } from '../data/link.js';
import { nameAt } from '../data/name-at.js';
import type { IsoDate } from '../data/primitives.js';
import type { Phrase, TimelineDate } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import { attributed, attributionOf, titleOf } from '../overlays/words/link-words.js';
import type { SceneSettings } from './build-scene.js';

/** The stretch of time that a step of the timeline covers: the last day before it, and its own last day. */
interface Step {
  readonly date: IsoDate;
  readonly before: IsoDate;
  readonly day: IsoDate;
}

interface Change {
  readonly date: IsoDate;
  readonly words: Phrase;
}

/** Before every date that the data can hold. */
const NEVER = '0000-01-01';

/**
 * The dates that matter to what is shown, in order, each once, with what changes then; the data's own date is always
 * among them.
 *
 * A year or month that holds a finer date of the list is no step of its own, since a map as of "2023" shows the end of
 * 2023 and the next step would lead back into it. What is dated so is told, with its own date, at the first finer step:
 * the first date of a map that shows it. So every step leads forward, and tells just what a map then shows anew.
 */
export function timelineDates(
  chosen: SceneSettings['chosen'],
  ownDate: IsoDate | undefined,
  context: SceneContext,
): TimelineDate[] {
  const steps = stepsOf(datesIn(chosen), ownDate);
  return steps.flatMap((step) => {
    const changes = [
      ...chosen.alliances.flatMap((alliance) => allianceChanges(alliance, step, context)),
      ...chosen.disputes.flatMap((dispute) => disputeChanges(dispute, step, context)),
      ...chosen.links.flatMap((link) => linkChanges(link, step, context)),
    ];
    if (changes.length === 0 && step.date !== ownDate) return [];
    const isCoarser = ({ date }: Change) => Number(date !== step.date);
    const words = changes
      .sort((a, b) => isCoarser(a) - isCoarser(b))
      .map(({ date, words }) => (date === step.date ? words : dated(words, date, context)));
    return [{ date: step.date, changes: words }];
  });
}

function datesIn({ alliances, disputes, links }: SceneSettings['chosen']): IsoDate[] {
  return [
    ...alliances.flatMap(({ members }) => members.flatMap(({ from, to }) => [from, to])),
    ...disputes.flatMap(({ history, events = [] }) => [
      ...history.map(({ from }) => from),
      ...events.map(({ date }) => date),
    ]),
    ...links.flatMap(({ date, history = [] }) => [
      date?.start,
      date?.end,
      ...history.map(({ from }) => from),
    ]),
  ].filter((date) => date !== undefined);
}

function stepsOf(dates: readonly IsoDate[], ownDate: IsoDate | undefined): Step[] {
  const all = [...new Set(ownDate === undefined ? dates : [...dates, ownDate])];
  const holdsFiner = (date: IsoDate) => all.some((other) => other.startsWith(`${date}-`));
  return all
    .filter((date) => date === ownDate || !holdsFiner(date))
    .map((date) => ({ date, day: lastDay(date) }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.date, b.date))
    .map((step, i, sorted) => ({ ...step, before: sorted[i - 1]?.day ?? NEVER }));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Whether a date begins within the step. */
const isNew = (date: IsoDate | undefined, { before, day }: Step): date is IsoDate =>
  date !== undefined && hasBegun(day, date) && !hasBegun(before, date);

const dated = (
  words: Phrase,
  date: IsoDate,
  { messages, date: inWords }: SceneContext,
): Phrase => ({
  ...words,
  text: messages.timeline.dated(words.text, inWords(date)),
});

/** Countries that take or lose a role in a body, those of the same date and role in one sentence. */
function allianceChanges(alliance: Alliance, step: Step, context: SceneContext): Change[] {
  const held = (day: IsoDate) =>
    new Map(currentMemberships(alliance, day).map((held) => [held.country, held]));
  const [before, after] = [held(step.before), held(step.day)];
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
    ].find((date) => isNew(date, step));
    const name = nameOf(country, context);
    if (roleOf(old) === role || date === undefined || name === undefined) continue;
    const key = `${date} ${role}`;
    groups.set(key, { date, role, names: [...(groups.get(key)?.names ?? []), name] });
  }
  const body = context.text(nameAt(alliance, step.day).short);
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

/** What becomes of a dispute and what happens in it, each date in one sentence. */
function disputeChanges(dispute: Dispute, step: Step, context: SceneContext): Change[] {
  const { messages, text } = context;
  const events = (dispute.events ?? []).filter(({ date }) => isNew(date, step));
  const turns = dispute.history.filter(({ from }) => isNew(from, step));
  const dates = new Set([...turns.map(({ from }) => from), ...events.map(({ date }) => date)]);
  const name = text(dispute.name);
  return [...dates].sort(compare).flatMap((date) => {
    const what = events.filter((event) => event.date === date).map((event) => event.what);
    const turn = turns.find(({ from }) => from === date);
    const last = turn && dispute.history[dispute.history.indexOf(turn) - 1];
    // An entry that only adds a note mostly tells of an event.
    const note = turn?.note !== undefined && what.length === 0 ? [turn.note] : [];
    const words = [...note, ...what].map(text);
    const status = turn && turn.status !== last?.status ? [messages.statuses[turn.status]] : [];
    const said = [...status, ...words.map((phrase) => phrase.text)];
    if (said.length === 0) return [];
    const about = messages.timeline.about(name.text, said);
    return [{ date, words: { ...words[0], ...name, text: about } }];
  });
}

/** An event is told when it happens and stays; other links are told when they begin, change and end. */
function linkChanges(link: Link, step: Step, context: SceneContext): Change[] {
  if (link.claim === 'absence') return [];
  const { messages, text } = context;
  const { start, end } = link.date ?? {};
  const what = attributed(text(link.summary), attributionOf(link, context));
  const begins =
    link.claim === 'event'
      ? what.text
      : messages.timeline.begins(messages.claims[link.claim], what.text);
  const ends = link.claim !== 'event' && isNew(end, step);
  return [
    ...(isNew(start, step) ? [{ date: start, words: { ...what, text: begins } }] : []),
    ...(link.history ?? [])
      .filter(({ from }) => isNew(from, step))
      .map((change) => turnOf(link, change, context)),
    ...(ends ? [{ date: end, words: { ...what, text: messages.timeline.ends(what.text) } }] : []),
  ];
}

/** What becomes of a link: its new tone, with the note on it. */
function turnOf(
  link: Link,
  { from, tone, claim, note }: LinkChange,
  context: SceneContext,
): Change {
  const { messages, text } = context;
  const notes = note === undefined ? [] : [text(note)];
  const said = [
    ...(claim ? [messages.claims[claim]] : []),
    ...(tone ? [messages.tones[tone]] : []),
    ...notes.map((phrase) => phrase.text),
  ];
  const turn = messages.lists.plain(said);
  const about = messages.timeline.about(titleOf(link, context), [turn]);
  return { date: from, words: { ...notes[0], text: about } };
}
