import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchSize } from '../../dom/watch-size.js';

export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the map has been drawn, so that it takes the place of what stood in for it. */
  readonly isDrawn: boolean;
}

/**
 * A figure of `renderStaticMap` inside the element. It brings title, legend and tables, so it stands in for all of the map;
 * until that is drawn behind it, the page stays as it was before the element was there.
 */
export class FigureController implements ReactiveController {
  readonly #host: FigureHost;
  #sizes: ResizeObserver | undefined;
  #width = 0;

  constructor(host: FigureHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#release();
  }

  get element(): Element | null {
    return this.#host.isDrawn ? null : this.#host.querySelector('.cam-figure');
  }

  /** Before the map takes the figure's place: it is to be as high, or what follows on the page would move. */
  keepHeight(): void {
    const box = this.#map;
    if (!box || !this.element) return;
    const { width, height } = this.#host.getBoundingClientRect();
    this.#width = width;
    box.style.minBlockSize = `${height}px`;
    this.#sizes = watchSize(this.#host, () => {
      // In another width it has another height anyway.
      if (Math.abs(this.#host.getBoundingClientRect().width - this.#width) > 1) this.#release();
    });
  }

  get #map(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('figure');
  }

  #release(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#map?.style.removeProperty('min-block-size');
  }
}
