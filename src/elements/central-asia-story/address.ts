import { windowOf } from '../../dom/window-of.js';

/** What addresses name. */
export interface AddressedSteps {
  /** Index of the step whose section has this id; -1 for none. */
  readonly find: (id: string) => number;
  /** The reader has gone to an address, by a link, the address bar or back. */
  readonly went: (index: number) => void;
}

/** The steps of a story in the page's address: `#step-3`. */
export class StoryAddress {
  readonly #host: HTMLElement;
  readonly #steps: AddressedSteps;
  #connection: AbortController | undefined;

  constructor(host: HTMLElement, steps: AddressedSteps) {
    this.#host = host;
    this.#steps = steps;
  }

  connect(): void {
    this.disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // Back and forth is told by this as well, where only the part after # differs.
    windowOf(this.#host).addEventListener('popstate', () => this.#read(), { signal });
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  #read(): void {
    const { index } = this;
    if (index >= 0) this.#steps.went(index);
  }

  /** The step that the address names; -1 for none. */
  get index(): number {
    const { hash } = windowOf(this.#host).location;
    if (hash.length < 2) return -1;
    try {
      return this.#steps.find(decodeURIComponent(hash.slice(1)));
    } catch {
      return -1;
    }
  }

  /** Writes a step into the address: `push` as a place to come back to, `replace` while reading along. */
  write(id: string, how: 'push' | 'replace'): void {
    const { history, location } = windowOf(this.#host);
    const address = `#${encodeURIComponent(id)}`;
    if (location.hash === address) return;
    try {
      if (how === 'push') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // A document without an origin, such as a frame of `srcdoc`, has no address of its own; browsers also limit how often.
    }
  }
}
