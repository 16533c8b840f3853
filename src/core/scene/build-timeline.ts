import { lastDay } from '../data/dates.js';
import type { IsoDate } from '../data/primitives.js';
import type { TimeSpan } from '../data/time-span.js';
import type { SceneContext } from '../model/scene-context.js';
import type { OverlayRow } from '../data/overlay-reader.js';
import type { Phrase, TimelineDate, TimelineMark } from '../model/scene.js';
import type { Change, OverlayHistory } from '../overlays/overlay.js';
import type { SceneSettings } from './scene-settings.js';

/** A step of the timeline, and the stretch of time that it covers. */
interface DatedSpan extends TimeSpan {
  readonly date: IsoDate;
}

/** What works out the timelines of scenes. */
export interface TimelineSource {
  /** The dates at which what the settings choose changes; the same from whichever date they are asked for. */
  readonly of: (settings: TimelineSettings, context: SceneContext) => readonly TimelineDate[];
}

/** What of the settings a timeline depends on. */
export type TimelineSettings = Pick<SceneSettings, 'chosen' | 'unconfirmed'>;

/** Works out timelines, and remembers the last: scenes of the same data at one date after another share it. */
export function createTimelineSource(histories: readonly OverlayHistory[]): TimelineSource {
  let last: { key: string; from: readonly unknown[]; dates: readonly TimelineDate[] } | undefined;
  return {
    of({ chosen, unconfirmed }, context) {
      const ids = histories.map(({ name }) => (chosen[name] ?? []).map(({ id }) => id));
      const key = `${unconfirmed} ${ids.join(' ')}`;
      const from = [context.data, context.messages];
      if (last?.key !== key || last.from.some((one, i) => one !== from[i]))
        last = { key, from, dates: buildTimeline(chosen, histories, context) };
      return last.dates;
    },
  };
}

/** Before every date that the data can hold. */
const NEVER = '0000-01-01';

/**
 * The dates that matter to what is chosen, in order, each once, with what changes then; the data's own date is always
 * among them.
 *
 * A year or month that holds a finer date of the list is no step of its own, since a map as of "2023" shows the end of
 * 2023 and the next step would lead back into it. What is dated so is told, with its own date, at the first finer step:
 * the first date of a map that shows it. So every step leads forward, and tells just what a map then shows anew.
 */
export function buildTimeline(
  chosen: SceneSettings['chosen'],
  histories: readonly OverlayHistory[],
  context: SceneContext,
): TimelineDate[] {
  const ownDate = context.data.asOf;
  const rows = histories.flatMap((history) =>
    (chosen[history.name] ?? []).map((row) => ({ history, row })),
  );
  const dates = rows.flatMap(({ history, row }) => history.datesOf(row));
  return stepsOf(dates, ownDate).flatMap((step) => {
    const found = rows.flatMap(({ history, row }) =>
      history.changes(row, step, context).map((change) => ({ change, history, row })),
    );
    const changes = found.map(({ change }) => change);
    const marks = found.map(({ change, history, row }) => markOf(change, history, row, context));
    if (changes.length === 0 && step.date !== ownDate) return [];
    const isCoarser = ({ date }: Change) => Number(date !== step.date);
    const words = changes
      .sort((a, b) => isCoarser(a) - isCoarser(b))
      .map(({ date, words }) => (date === step.date ? words : dated(words, date, context)));
    return [{ date: step.date, changes: words, marks }];
  });
}

function markOf(
  { date, end }: Change,
  history: OverlayHistory,
  row: OverlayRow,
  context: SceneContext,
): TimelineMark {
  const matter = history.matterOf?.(row, context, date);
  const { key, name, colour } = matter ?? { key: '', name: history.name, colour: 'link-neutral' };
  return {
    lane: `${history.name}:${key}`,
    name,
    colour,
    date,
    ...(end === undefined ? {} : { end }),
  };
}

function stepsOf(
  dates: readonly (IsoDate | undefined)[],
  ownDate: IsoDate | undefined,
): DatedSpan[] {
  const all = [...new Set([...dates, ownDate])].filter((date) => date !== undefined);
  const holdsFiner = (date: IsoDate) => all.some((other) => other.startsWith(`${date}-`));
  return all
    .filter((date) => date === ownDate || !holdsFiner(date))
    .map((date) => ({ date, day: lastDay(date) }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.date, b.date))
    .map((step, i, sorted) => ({ ...step, before: sorted[i - 1]?.day ?? NEVER }));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const dated = (
  words: Phrase,
  date: IsoDate,
  { messages, date: inWords }: SceneContext,
): Phrase => ({
  ...words,
  text: messages.timeline.dated(words.text, inWords(date)),
});
