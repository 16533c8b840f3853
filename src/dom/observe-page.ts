import { chainOf } from './language-of.js';

/**
 * Watches what an element reads of its page: its own content, and the `lang` attributes of itself and all that it stands
 * in. Returns what ends that.
 */
export function observePage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  for (const ancestor of chainOf(element))
    if (ancestor !== element)
      observer.observe(ancestor, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
