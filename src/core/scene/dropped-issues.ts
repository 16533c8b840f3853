import { shorten } from '../data/describe.js';
import type { Issue } from '../data/issue.js';
import type { Frame } from '../model/frame.js';

type Kind = Frame['dropped'][number]['kind'];

/** How many of a sort are told of one by one. */
const MOST_NAMED = 5;

/** What became of one thing of each sort that found no room, and of several. */
const WORDS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  name: ['has no room for its name on this picture', 'names have no room on this picture'],
  place: ['has no room for its name on this picture', 'places have no room for their names'],
  words: ['has no room for its words on this picture', 'links have no room for their words'],
  link: [
    'is not drawn: one picture holds six links',
    'links are not drawn: one picture holds six links',
  ],
  number: ['has a number and is not on this picture', 'numbers are of what is not on this picture'],
  note: ['has no room on this picture', 'notes have no room on this picture'],
  body: [
    'has no room on one map with bodies that it overlaps: small maps and the table have it',
    'bodies have no room on one map with those that they overlap: small maps and the table have them',
  ],
};

const KINDS = Object.keys(WORDS) as Kind[];

/**
 * What a picture has no room for, as issues that tell editors where to look: nothing is wrong with their data. Of a crowd the
 * first few are named and the others counted.
 */
export function droppedIssues({ dropped }: Pick<Frame, 'dropped'>): Issue[] {
  const info = (path: string, message: string): Issue => ({ path, message, severity: 'info' });
  return KINDS.flatMap((kind) => {
    const [one, several] = WORDS[kind];
    const all = dropped.filter((thing) => thing.kind === kind);
    const named = all.length > MOST_NAMED + 1 ? all.slice(0, MOST_NAMED) : all;
    const rest = all.length - named.length;
    return [
      ...named.map(({ item, text }) => info(item ?? 'picture', `"${shorten(text)}" ${one}`)),
      ...(rest > 0 ? [info('picture', `${rest} more ${several}`)] : []),
    ];
  });
}
