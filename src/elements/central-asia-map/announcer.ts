/** How long a map must rest before what it shows is announced, in milliseconds. */
const REST = 900;

/** What a map says to screen readers, once it has come to rest. */
export class Announcer {
  /** What shows, in a sentence. */
  readonly #inView: () => string | undefined;
  readonly #changed: () => void;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(inView: () => string | undefined, changed: () => void) {
    this.#inView = inView;
    this.#changed = changed;
  }

  /** What has been said last. */
  get text(): string {
    return this.#text;
  }

  /** Says what is new and what is in view by then; what has not been said yet is not said any more. */
  announce(news: readonly string[] = []): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#text = [...news, this.#inView() ?? []].flat().join(' ');
      this.#changed();
    }, REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
