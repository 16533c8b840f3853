import { beginsWithin, type TimeSpan } from '../../data/time-span.js';
import { listOf } from '../../data/list-of.js';
import type { Link, LinkChange } from '../../data/link.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { Change, OverlayHistory } from '../overlay.js';
import { attributed, attributionOf, titleOf } from '../words/link-words.js';

/** Links that begin, change and end. */
export const linkHistory: OverlayHistory<'links', Link> = {
  name: 'links',
  datesOf: ({ date, history = [] }) => [date?.start, date?.end, ...history.map(({ from }) => from)],
  changes: changesOf,
  /** Links between the same two sides are one matter. */
  matterOf(link, context) {
    const ends = [...listOf(link.from), ...listOf(link.to)].sort();
    const names = ends.map((id) => context.place(id) ?? context.actor(id) ?? id);
    return {
      key: ends.join(),
      name: context.messages.lists.and(
        names.map((one) =>
          typeof one === 'string' ? context.country(one) : context.text(one.name).text,
        ),
      ),
      colour: `link-${link.tone}`,
    };
  },
};

/** An event is told when it happens and stays; other links are told when they begin, change and end. */
function changesOf(link: Link, span: TimeSpan, context: SceneContext): Change[] {
  if (link.claim === 'absence') return [];
  const { messages, text } = context;
  const { start, end } = link.date ?? {};
  const what = attributed(text(link.summary), attributionOf(link, context));
  const begins =
    link.claim === 'event'
      ? what.text
      : messages.timeline.begins(messages.claims[link.claim], what.text);
  const ends = link.claim !== 'event' && beginsWithin(end, span);
  return [
    ...(beginsWithin(start, span)
      ? [
          {
            date: start,
            words: { ...what, text: begins },
            ...(link.claim === 'event' && end ? { end } : {}),
          },
        ]
      : []),
    ...(link.history ?? [])
      .filter(({ from }) => beginsWithin(from, span))
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
  const turn = messages.lists.comma(said);
  const about = messages.timeline.about(titleOf(link, context), [turn]);
  return { date: from, words: { ...notes[0], text: about } };
}
