import { lastDay, type TimeSpan } from '../data/dates.js';
import type { MapData } from '../data/map-data.js';
import type { IsoDate } from '../data/primitives.js';
import type { Messages } from '../messages/messages.js';
import type { SceneContext } from '../model/scene-context.js';
import type { Phrase, TimelineDate } from '../model/scene.js';
import type { Change, OverlayRenderer } from '../overlays/overlay.js';
import type { SceneSettings } from './scene-settings.js';

/** A step of the timeline, and the stretch of time that it covers. */
interface Step extends TimeSpan {
  readonly date: IsoDate;
}

/**
 * The last timeline that was built, kept by who builds scenes of the same data for one date after another: its steps are
 * the same from each of them.
 */
export interface TimelineMemo {
  last?: {
    readonly data: MapData;
    readonly messages: Messages;
    readonly key: string;
    readonly dates: readonly TimelineDate[];
  };
}

/** What of the settings a timeline depends on. */
type Chosen = Pick<SceneSettings, 'chosen' | 'unconfirmed'>;

/** The timeline of what is chosen, from the memo where that has it. */
export function recallTimeline(
  { chosen, unconfirmed }: Chosen,
  overlays: readonly OverlayRenderer[],
  context: SceneContext,
  memo: TimelineMemo,
): readonly TimelineDate[] {
  const { data, messages } = context;
  const ids = overlays.map(({ name }) => [name, ...(chosen[name] ?? []).map(({ id }) => id)]);
  const key = `${unconfirmed} ${ids.join(' ')}`;
  const { last } = memo;
  if (last?.data === data && last.messages === messages && last.key === key) return last.dates;
  const dates = buildTimeline(chosen, overlays, context);
  memo.last = { data, messages, key, dates };
  return dates;
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
  overlays: readonly OverlayRenderer[],
  context: SceneContext,
): TimelineDate[] {
  const ownDate = context.data.asOf;
  const rows = overlays.flatMap((overlay) =>
    (chosen[overlay.name] ?? []).map((row) => ({ overlay, row })),
  );
  const dates = rows.flatMap(({ overlay, row }) => overlay.datesOf(row));
  return stepsOf(dates, ownDate).flatMap((step) => {
    const changes = rows.flatMap(({ overlay, row }) => overlay.changes(row, step, context));
    if (changes.length === 0 && step.date !== ownDate) return [];
    const isCoarser = ({ date }: Change) => Number(date !== step.date);
    const words = changes
      .sort((a, b) => isCoarser(a) - isCoarser(b))
      .map(({ date, words }) => (date === step.date ? words : dated(words, date, context)));
    return [{ date: step.date, changes: words }];
  });
}

function stepsOf(dates: readonly (IsoDate | undefined)[], ownDate: IsoDate | undefined): Step[] {
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
