import { hasBegun } from '../../data/dates.js';
import type { Figure } from '../../data/figure.js';
import type { IsoDate, Text } from '../../data/primitives.js';
import { stateAt } from '../../data/state-at.js';
import { beginsWithin, type TimeSpan } from '../../data/time-span.js';
import type { Detail, Phrase } from '../../model/scene.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { Change } from '../overlay.js';

/*
 * What is said of things that are in one state after another, as sites and corridors are.
 */

/** One entry of a history. */
interface State<Status extends string> {
  readonly status: Status;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly note?: Text | undefined;
}

type Statuses<Status extends string> = Readonly<Record<Status, string>>;

/** The date from which the present status has held without a break: entries that only add a note do not count. */
export function statusSince<Status extends string>(
  history: readonly State<Status>[],
  asOf: IsoDate,
): IsoDate | undefined {
  let since: State<Status> | undefined = stateAt(history, asOf);
  const begun = history.filter(({ from }) => hasBegun(asOf, from));
  for (const entry of begun.reverse().slice(1)) {
    const isOther = entry.status !== since?.status;
    if (isOther || (entry.to !== undefined && entry.to !== since?.from)) break;
    since = entry;
  }
  return since?.from;
}

/** The present state in words: its status, since when, and what is noted of it. */
export function stateInWords<Status extends string>(
  history: readonly State<Status>[],
  statuses: Statuses<Status>,
  { messages, asOf, date, text }: SceneContext,
): Phrase {
  const state = stateAt(history, asOf);
  const since = statusSince(history, asOf);
  if (!state || since === undefined) return { text: '' };
  const said = messages.lists.comma([statuses[state.status], messages.since(date(since))]);
  if (state.note === undefined) return { text: said };
  return { text: messages.timeline.about(said, [text(state.note).text]) };
}

/** What was before the present state, and what has come after the date of the map. */
export function otherStates<Status extends string>(
  history: readonly State<Status>[],
  statuses: Statuses<Status>,
  context: SceneContext,
): Detail[] {
  const { messages, asOf, date } = context;
  const present = stateAt(history, asOf);
  const told = (entries: readonly State<Status>[], term: string): Detail[] =>
    entries.map((entry, i) => ({
      ...(i === 0 ? { term } : {}),
      text: {
        text: messages.timeline.about(
          date(entry.from),
          sayingsOf(entry, undefined, statuses, context),
        ),
      },
    }));
  const begun = history.filter((entry) => entry !== present && hasBegun(asOf, entry.from));
  const later = history.filter(({ from }) => !hasBegun(asOf, from));
  return [...told(begun, messages.terms.event), ...told(later, messages.terms.later)];
}

/** What is said of an entry: its status, where that is another than before, and its note. */
function sayingsOf<Status extends string>(
  { status, note }: State<Status>,
  before: Status | undefined,
  statuses: Statuses<Status>,
  { text }: SceneContext,
): string[] {
  return [
    ...(status === before ? [] : [statuses[status]]),
    ...(note === undefined ? [] : [text(note).text]),
  ];
}

/** The dates at which a history has a new entry, or an end. */
export const datesOf = (history: readonly State<string>[]): (IsoDate | undefined)[] =>
  history.flatMap(({ from, to }) => [from, to]);

/** What becomes of a thing within a stretch of time. */
export function changesOf<Status extends string>(
  title: Phrase,
  history: readonly State<Status>[],
  span: TimeSpan,
  statuses: Statuses<Status>,
  context: SceneContext,
): Change[] {
  const { messages } = context;
  const starts = new Set(history.map(({ from }) => from));
  return history.flatMap((entry, i): Change[] => {
    const { from, to } = entry;
    const said = sayingsOf(entry, history[i - 1]?.status, statuses, context);
    const begins = beginsWithin(from, span) && said.length > 0;
    const ends = beginsWithin(to, span) && !starts.has(to);
    return [
      ...(begins
        ? [{ date: from, words: { ...title, text: messages.timeline.about(title.text, said) } }]
        : []),
      ...(ends
        ? [{ date: to, words: { ...title, text: messages.timeline.ends(title.text) } }]
        : []),
    ];
  });
}

/** Measured and planned quantities, each with the date that it is for; a result only once there is one. */
export function figureDetails(
  figures: readonly Figure[] = [],
  { figures: term, planned }: { readonly figures: string; readonly planned: string },
  { messages, asOf, text, date }: SceneContext,
): Detail[] {
  const { about, dated } = messages.timeline;
  return figures
    .filter((figure) => figure.planned || hasBegun(asOf, figure.date))
    .map((figure, i) => {
      const what = text(figure.what);
      const amount = `${messages.digits(figure.value)} ${text(figure.unit).text}`;
      const when = [date(figure.date), ...(figure.planned ? [planned] : [])];
      const said = dated(about(what.text, [amount]), messages.lists.comma(when));
      const note = figure.note === undefined ? [] : [text(figure.note).text];
      return {
        ...(i === 0 ? { term } : {}),
        text: { ...what, text: [said, ...note].join('. ') },
      };
    });
}

/** The sources of a row and of all its parts. */
export const sourcesOf = (
  ...parts: readonly (readonly { readonly sources?: readonly string[] | undefined }[] | undefined)[]
): { readonly sources: readonly string[] } => ({
  sources: parts.flatMap((list = []) => list.flatMap(({ sources = [] }) => sources)),
});
