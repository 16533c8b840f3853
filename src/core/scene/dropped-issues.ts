import { shorten } from '../data/describe.js';
import type { Issue } from '../data/issue.js';
import type { Frame } from '../model/frame.js';

/** What each sort of thing is called that found no room, and what became of it. */
const WORDS: Readonly<Record<Frame['dropped'][number]['kind'], string>> = {
  name: 'has no room for its name on this picture',
  place: 'has no room for its name on this picture',
  words: 'has no room for its words on this picture',
  link: 'is not drawn: one picture holds six links',
  note: 'has no room on this picture',
  body: 'is not drawn: bodies that overlap have no room on one map; the table has it',
};

/** What a picture has no room for, as issues that tell editors where to look: nothing is wrong with their data. */
export const droppedIssues = ({ dropped }: Pick<Frame, 'dropped'>): Issue[] =>
  dropped.map(({ kind, item, text }) => ({
    path: item ?? 'picture',
    message: `"${shorten(text)}" ${WORDS[kind]}`,
    severity: 'info',
  }));
