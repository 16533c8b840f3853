/** Pauses between one try and the next, in milliseconds; after the last the network has to come back first. */
const PAUSES = [2_000, 8_000, 30_000];

/** Does something again after a failure that may pass: in a while, or as soon as the page is online again. */
export class Retry {
  readonly #act: () => void;
  readonly #pauses: readonly number[];
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it is still to be done again. */
  isWaiting = false;

  constructor(act: () => void, pauses: readonly number[] = PAUSES) {
    this.#act = act;
    this.#pauses = pauses;
  }

  failed(): void {
    this.stop();
    this.isWaiting = true;
    globalThis.addEventListener('online', this.#now);
    const pause = this.#pauses[this.#failures++];
    // Offline nothing is gained by asking.
    if (pause !== undefined && navigator.onLine) this.#timer = setTimeout(this.#now, pause);
  }

  succeeded(): void {
    this.#failures = 0;
    this.stop();
  }

  stop(): void {
    this.isWaiting = false;
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#now);
  }

  readonly #now = (): void => {
    this.stop();
    this.#act();
  };
}
