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
  for (let node: Node | null = element; node; node = outOf(node))
    if (node instanceof Element) yield node;
}

const outOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;
