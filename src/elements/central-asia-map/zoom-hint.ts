/** How long the hint is seen, in milliseconds. */
const PERIOD = 1500;

/** Whether a reader who scrolls over the map is told how to zoom. */
export class ZoomHint {
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isShown = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  show(): void {
    this.#set(true);
    this.#timer = setTimeout(() => this.#set(false), PERIOD);
  }

  /** The map has left its page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.isShown = false;
  }

  #set(isShown: boolean): void {
    clearTimeout(this.#timer);
    this.isShown = isShown;
    this.#changed();
  }
}
