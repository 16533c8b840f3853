import type { DirectWords } from '../../model/frame.js';
import type { LinkItem } from './link-item.js';

/**
 * What is said beside a link: its date, if it has one, or `first` in its place, in bold; then its words, or its summary with
 * whose judgement it is. Words of the data may have a first line of their own.
 */
export function wordsOfLink(item: LinkItem, first?: string): DirectWords {
  const { words, summary, attribution, head: dated, date } = item;
  const known = first ?? (date === undefined ? undefined : dated);
  const head = known === undefined ? {} : { first: { text: known } };
  if (!words) {
    const text = attribution ? `${summary.text} ${attribution}` : summary.text;
    return { ...head, rest: { ...summary, text } };
  }
  const [line, ...rest] = words.text.split('\n');
  return rest.length > 0
    ? { first: { ...words, text: line! }, rest: { ...words, text: rest.join(' ') } }
    : { ...head, rest: words };
}
