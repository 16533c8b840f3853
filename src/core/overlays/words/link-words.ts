import { linkAt } from '../../data/link-at.js';
import type { Link } from '../../data/link.js';
import { listOf } from '../../data/list-of.js';
import { joinSentences } from '../../messages/join-sentences.js';
import type { Messages } from '../../messages/messages.js';
import type { Detail, Phrase } from '../../model/scene.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { LinkItem } from '../marks/link-item.js';

/** Onwards in the direction of reading: arrows are not mirrored among words that run from the right. */
const ARROWS = { ltr: '→', rtl: '←' } as const;

/** The names of a link's ends, and its date. */
export interface Words {
  readonly from: string;
  readonly to: string;
  readonly when: string;
}

export const titleFrom = ({ direction }: Link, { from, to }: Words, { dir }: Messages): string =>
  `${from} ${direction === 'directed' ? ARROWS[dir] : '–'} ${to}`;

/** The names of the ends, with an arrow or a dash between them. */
export const titleOf = (link: Link, context: SceneContext): string =>
  titleFrom(link, wordsOf(link, context), context.messages);

export function wordsOf(link: Link, context: SceneContext): Words {
  const { and } = context.messages.lists;
  const names = (ends: Link['from']) => and(listOf(ends).map((end) => nameOf(end, context)));
  return { from: names(link.from), to: names(link.to), when: whenOf(link, context) };
}

/** The statement, with what has changed about it by the date. */
export function summaryOf(link: Link, { text, asOf, messages }: SceneContext): Phrase {
  const { lists, timeline } = messages;
  const summary = text(link.summary);
  const note = linkAt(link, asOf).change?.note;
  if (note === undefined) return summary;
  return { ...summary, text: lists.sentence(timeline.dated(summary.text, text(note).text)) };
}

/** Whose judgement the link is, as a sentence. */
export const attributionOf = ({ attribution }: Link, { messages, text }: SceneContext) =>
  attribution && messages.accordingTo(text(attribution).text);

/** A statement is never told without whose it is. */
export const attributed = (statement: Phrase, attribution: string | undefined): Phrase =>
  attribution ? { ...statement, text: joinSentences([statement.text, attribution]) } : statement;

export function detailsOf(
  link: Link,
  { summary, when, claim, tone, attribution }: LinkItem,
  context: SceneContext,
): Detail[] {
  const { messages, text, date } = context;
  const { terms, lists, claims, tones } = messages;
  const { change } = linkAt(link, context.asOf);
  const standing = [
    claims[claim],
    tones[tone],
    ...(change ? [messages.since(date(change.from))] : []),
  ];
  return [
    { text: summary },
    { term: terms.date, text: { text: when } },
    { term: terms.claim, text: { text: lists.comma(standing) } },
    ...(attribution ? [{ text: { text: attribution } }] : []),
    ...(link.place ? [{ term: terms.place, text: text(link.place.name) }] : []),
    ...(link.people?.length ? [{ term: terms.people, text: text(link.people.join(', ')) }] : []),
    ...context.caveats(link),
    ...correctionsOf(link, context).flatMap((correction) => [
      { term: messages.corrections.article, text: text(correction.text) },
      { term: messages.corrections.record, text: text(correction.record) },
      ...context.caveats(correction),
    ]),
  ];
}

/** Where the text that a link is taken from and the record differ about it, or the record adds to it. */
export const correctionsOf = ({ id }: Link, { data: { corrections = [] } }: SceneContext) =>
  corrections.filter(({ links = [] }) => links.includes(id));

/** A key such as "constructor" must not reach what every object inherits. */
export function kindOf({ kind }: Link, { messages: { linkKinds } }: SceneContext): string {
  const name = Object.hasOwn(linkKinds, kind) ? linkKinds[kind] : undefined;
  return name ?? kind.replaceAll('-', ' ');
}

function nameOf(end: string, { actor, place, country, text }: SceneContext): string {
  const named = actor(end) ?? place(end);
  return named ? text(named.name).text : country(end);
}

function whenOf(link: Link, { messages, date, dateRange }: SceneContext): string {
  const { start, end } = link.date ?? {};
  if (start === undefined) return end === undefined ? messages.undated : messages.until(date(end));
  if (link.claim === 'event') return end === undefined ? date(start) : dateRange(start, end);
  return end === undefined ? messages.since(date(start)) : messages.between(date(start), date(end));
}
