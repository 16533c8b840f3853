import { hasBegun, lastDay } from '../../data/dates.js';
import { beginsWithin, type TimeSpan } from '../../data/time-span.js';
import type { Dispute } from '../../data/dispute.js';
import type { SceneContext } from '../../model/scene-context.js';
import { isOpen } from '../marks/dispute-styles.js';
import type { Change, OverlayHistory } from '../overlay.js';

/** States of disputes, and what happens in them. */
export const disputeHistory: OverlayHistory<'disputes', Dispute> = {
  name: 'disputes',
  datesOf: ({ history, events = [] }) => [
    ...history.map(({ from }) => from),
    ...events.map(({ date }) => date),
  ],
  changes: changesOf,
  /** In the colour that its line on a map has from the date on. */
  matterOf({ id, name, history }, { text }, date) {
    const { status = 'active' } =
      history.findLast(({ from }) => hasBegun(lastDay(date), from)) ?? {};
    return {
      key: id,
      name: text(name).text,
      colour: isOpen(status) ? 'dispute' : 'dispute-settled',
    };
  },
};

/** What becomes of a dispute and what happens in it, each date in one sentence. */
function changesOf(dispute: Dispute, span: TimeSpan, context: SceneContext): Change[] {
  const { messages, text } = context;
  const events = (dispute.events ?? []).filter(({ date }) => beginsWithin(date, span));
  const turns = dispute.history.filter(({ from }) => beginsWithin(from, span));
  const dates = new Set([...turns.map(({ from }) => from), ...events.map(({ date }) => date)]);
  const name = text(dispute.name);
  return [...dates].sort().flatMap((date) => {
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
