import { joinSentences } from '../messages/join-sentences.js';
import type { Messages } from '../messages/messages.js';

/** What stands above a table: what it is of, and the date that it is of. */
export const titleTable = (caption: string, dateline: string, { lists }: Messages): string =>
  joinSentences([lists.sentence(caption), dateline]);
