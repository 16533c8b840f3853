/** The popup that a reader has opened: it gets the focus, and is scrolled to where it is out of sight. */
export class PopupFocus {
  readonly #root: ShadowRoot;
  /** Whether it may still grow, out of sight. */
  #isOpening = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  get #popup(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.popup');
  }

  /** Call once it is there. */
  take(): void {
    this.#isOpening = true;
    this.#popup?.focus({ preventScroll: true });
    this.#reveal();
  }

  /** Call after each update; `isCurrent`: whether all has come that is said in it. */
  updated(isCurrent: boolean): void {
    if (this.#isOpening) this.#reveal();
    if (isCurrent) this.#isOpening = false;
  }

  #reveal(): void {
    this.#popup?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
