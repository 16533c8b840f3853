import type { DirectWords } from '../../model/frame.js';
import type { LinkItem } from './link-item.js';

/**
 * What is said beside a link: its date, or `first` in its place, in bold; then its words, or its summary with whose judgement
 * it is. Words of the data may have a first line of their own.
 */
export function wordsOfLink(item: LinkItem, first?: string): DirectWords {
  const { words, summary, attribution, when } = item;
  if (!words) {
    const text = attribution ? `${summary.text} ${attribution}` : summary.text;
    return { first: { text: first ?? when }, rest: { ...summary, text } };
  }
  const [head, ...rest] = words.text.split('\n');
  return rest.length > 0
    ? { first: { ...words, text: head! }, rest: { ...words, text: rest.join(' ') } }
    : { first: { text: first ?? when }, rest: words };
}
