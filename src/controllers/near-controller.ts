import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { idle } from '../dom/in-slices.js';

export interface NearHost {
  /** Whether to go on without waiting for the reader to come near. */
  isEager(): boolean;
  /** The reader is near and the page idle: what takes work may begin. */
  awaited(): void;
}

/** Waits until an element is near the screen and its page idle, each time it comes into a page. */
export class NearController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: NearHost;
  #observer: IntersectionObserver | undefined;

  /** Whether the reader waits for the element. */
  isAwaited = false;

  constructor(element: ReactiveControllerHost & HTMLElement, host: NearHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    // Where nothing tells what is near, everything is.
    if (typeof IntersectionObserver !== 'function') return void idle().then(() => this.hurry());
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void idle().then(() => {
          if (this.#observer === observer) this.hurry();
        });
      },
      { rootMargin: '200px' },
    );
    this.#observer = observer;
    observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.isAwaited = false;
  }

  hostUpdated(): void {
    if (this.#host.isEager() && this.#observer) this.hurry();
  }

  /** The reader has come already. */
  hurry(): void {
    if (this.isAwaited) return;
    this.isAwaited = true;
    this.#host.awaited();
  }
}
