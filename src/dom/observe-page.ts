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
  const content = { childList: true, characterData: true, subtree: true };
  observer.observe(
    element,
    attributes.length > 0 ? { ...content, attributeFilter: [...attributes] } : content,
  );
  for (const ancestor of chainOf(element))
    if (ancestor !== element)
      observer.observe(ancestor, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
