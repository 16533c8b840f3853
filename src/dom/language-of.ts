/** The language of an element: its own `lang` attribute, else that of the nearest ancestor that has one; '' for none. */
export function languageOf(element: Element): string {
  for (const ancestor of chainOf(element)) {
    const lang = ancestor.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

/** The element and what it stands in, out through shadow roots. */
export function* chainOf(element: Element): Generator<Element> {
  for (let node: Node | null | undefined = element; node; node = outOf(node))
    if (node.nodeType === Node.ELEMENT_NODE) yield node as Element;
}

/** Nodes of another document, as in a frame, are no instances of this one's classes. */
const outOf = (node: Node): Node | null | undefined =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? (node as Partial<ShadowRoot>).host
    : node.parentNode;
