import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Finds the map that an element belongs to: the one whose id it names, or the one it stands in. Asks its element to
 * update when a map of the page may have come, gone or been defined.
 */
export class MapFinder<Map extends HTMLElement> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: string;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, name: string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Whether a map tells the element what to show, even if it is not there yet. */
  isTold(id: string | undefined): boolean {
    return id !== undefined || this.#host.closest(this.#name) !== null;
  }

  /** The map with this id in the element's tree; without an id the map around the element. */
  find(id: string | undefined): Map | undefined {
    if (id === undefined) {
      this.hostDisconnected();
      return this.#defined(this.#host.closest(this.#name));
    }
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#watch(root);
    return this.#defined(root.getElementById(id));
  }

  #defined(found: Element | null): Map | undefined {
    if (found?.localName !== this.#name) return undefined;
    if (customElements.get(this.#name)) return found as Map;
    void customElements.whenDefined(this.#name).then(() => this.#host.requestUpdate());
    return undefined;
  }

  #watch(root: Node): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['id'],
    });
  }
}
