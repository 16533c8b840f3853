import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveMap, LiveMapOptions } from '../leaflet/live-map.js';

export interface LiveHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the map should become interactive, and whether without waiting for the reader to see it. */
  readonly wantsLive: boolean;
  readonly isEager: boolean;
  /** What the live map takes over; `undefined` while there is nothing on screen yet. */
  liveOptions(): Omit<LiveMapOptions, 'reducedMotion'> | undefined;
  liveStarted(live: LiveMap): void;
  liveFailed(error: unknown): void;
}

/**
 * Makes a drawn map live: waits until it is near the screen and the page is idle, loads Leaflet, and hands the picture
 * over. Without Leaflet the picture stays as it is.
 */
export class LiveController implements ReactiveController {
  readonly #host: LiveHost;
  #observer: IntersectionObserver | undefined;
  #isNear = false;
  /** Counts connections, so that what was begun for one is not finished for another. */
  #life = 0;
  #isStarting = false;
  #hasFailed = false;

  map: LiveMap | undefined;

  constructor(host: LiveHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#isNear = true;
        this.#observer?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#life++;
    this.#observer?.disconnect();
    this.#isNear = false;
    this.#isStarting = false;
    this.#hasFailed = false;
    this.stop();
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!host.wantsLive) return this.stop();
    if (this.map || this.#isStarting || this.#hasFailed || !host.liveOptions()) return;
    if (!this.#isNear && !host.isEager) return;
    this.#isStarting = true;
    void this.#start(this.#life);
  }

  /** Back to the plain picture. */
  stop(): void {
    this.map?.remove();
    this.map = undefined;
  }

  async #start(life: number): Promise<void> {
    try {
      if (!this.#host.isEager) await idle();
      const { LiveMap } = await import('../leaflet/live-map.js');
      if (life !== this.#life) return;
      const options = this.#host.liveOptions();
      if (!options || !this.#host.wantsLive) return;
      const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.map = new LiveMap({ ...options, reducedMotion });
      this.#host.liveStarted(this.map);
    } catch (error) {
      if (life !== this.#life) return;
      this.#hasFailed = true;
      this.#host.liveFailed(error);
    } finally {
      if (life === this.#life) this.#isStarting = false;
    }
  }
}

/** The next idle moment, soon at the latest; engines without idle callbacks take a short pause. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
