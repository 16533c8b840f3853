import { windowOf } from '../../dom/window-of.js';

/** Watches what stands in an element, and attributes of that. */
export class ChildrenWatch {
  readonly #host: HTMLElement;
  readonly #attributes: readonly string[];
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: HTMLElement, attributes: readonly string[], changed: () => void) {
    this.#host = host;
    this.#attributes = attributes;
    this.#changed = changed;
  }

  connect(): void {
    this.disconnect();
    const { MutationObserver } = windowOf(this.#host);
    this.#observer = new MutationObserver(this.#changed);
    const options = { childList: true, subtree: true, attributeFilter: [...this.#attributes] };
    this.#observer.observe(this.#host, options);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
