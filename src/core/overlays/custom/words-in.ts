import type { Messages } from '../../messages/messages.js';
import { inLanguage } from './in-language.js';

/** The words of an overlay in the language of a map, with the page's own among them. */
export function wordsIn<Words extends object>(
  overlay: string,
  byLanguage: Readonly<Record<string, Words>>,
  messages: Messages,
): Words | undefined {
  const words = inLanguage(byLanguage, messages.lang);
  return words && (messages.ownWords?.(overlay, words) ?? words);
}
