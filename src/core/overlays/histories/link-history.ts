import { beginsWithin, type TimeSpan } from '../../data/time-span.js';
import type { Link } from '../../data/link.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { Change, OverlayHistory } from '../overlay.js';

/** Links that begin and end. */
export const linkHistory: OverlayHistory<'links', Link> = {
  name: 'links',
  datesOf: ({ date }) => [date?.start, date?.end],
  changes: changesOf,
};

/** An event is told when it happens and stays; other links are told when they begin and when they end. */
function changesOf(link: Link, span: TimeSpan, { messages, text }: SceneContext): Change[] {
  if (link.claim === 'absence') return [];
  const { start, end } = link.date ?? {};
  const what = text(link.summary);
  const begins =
    link.claim === 'event'
      ? what.text
      : messages.timeline.begins(messages.claims[link.claim], what.text);
  const ends = link.claim !== 'event' && beginsWithin(end, span);
  return [
    ...(beginsWithin(start, span) ? [{ date: start, words: { ...what, text: begins } }] : []),
    ...(ends ? [{ date: end, words: { ...what, text: messages.timeline.ends(what.text) } }] : []),
  ];
}
