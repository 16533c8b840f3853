import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { idle } from '../dom/frames.js';

/** Tells, each time its element comes into a page, once the element is near the screen and the page idle. */
export class VisibilityController implements ReactiveController {
  readonly #element: HTMLElement;
  readonly #near: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, near: () => void) {
    this.#element = element;
    this.#near = near;
    element.addController(this);
  }

  hostConnected(): void {
    const { IntersectionObserver } = this.#element.ownerDocument.defaultView ?? globalThis;
    // Where nothing tells what is near, everything is.
    if (typeof IntersectionObserver !== 'function') return void idle().then(this.#near);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void idle().then(() => {
          if (this.#observer === observer) this.#near();
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
  }
}
