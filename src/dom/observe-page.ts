import { chainOf } from './language-of.js';

/**
 * Watches what an element reads of its page: its own content, attributes of the given names, and the `lang` attributes of
 * all that it stands in. Returns what ends that.
 */
export function observePage(
  element: Element,
  attributes: readonly string[],
  changed: () => void,
): () => void {
  const observer = new MutationObserver(changed);
  const language = { attributes: true, attributeFilter: ['lang'] };
  for (const ancestor of chainOf(element)) observer.observe(ancestor, language);
  // What is observed once more is observed for this alone.
  const content = { childList: true, characterData: true, subtree: true };
  observer.observe(element, { ...content, attributeFilter: ['lang', ...attributes] });
  return () => observer.disconnect();
}
