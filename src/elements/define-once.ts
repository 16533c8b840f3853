/**
 * Registers an element unless the page has one of that name already (a second copy of the library, say). Does nothing
 * where there are no custom elements, as on a server.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get(name)) registry.define(name, element);
}
