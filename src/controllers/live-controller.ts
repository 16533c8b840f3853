import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveMap, LiveMapOptions } from '../leaflet/live-map.js';

/** Whose picture becomes live. */
export interface LiveHost {
  /** Whether the first picture is on screen. */
  readonly isDrawn: boolean;
  /** Whether readers may move the map. */
  readonly wantsLive: boolean;
  /** Whether to go on without waiting for the reader to come near. */
  readonly isEager: boolean;
  /** The reader is near and the page idle: finer geometry is worth its bytes. */
  refine(): void;
  /** What the live map takes over. */
  liveOptions(): Omit<LiveMapOptions, 'reducedMotion'>;
  liveStarted(live: LiveMap): void;
  /** The picture has been let go and stands alone again. */
  liveStopped(): void;
  liveFailed(error: unknown): void;
}

/**
 * Makes a drawn map live: waits until it is near the screen and the page is idle, asks for finer geometry, loads Leaflet,
 * and hands the picture over. Without Leaflet the picture stays as it is.
 */
export class LiveController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: LiveHost;
  #observer: IntersectionObserver | undefined;
  #isNear = false;
  /** Counts connections, so that what was begun for one is not finished for another. */
  #life = 0;
  #isIdle = false;
  #state: 'waiting' | 'loading' | 'failed' = 'waiting';

  map: LiveMap | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: LiveHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#isNear = true;
        this.#observer?.disconnect();
        this.#element.requestUpdate();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#life++;
    this.#observer?.disconnect();
    this.#isNear = false;
    this.#isIdle = false;
    this.#state = 'waiting';
    this.stop();
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!host.wantsLive) this.stop();
    if (!host.isDrawn || !(this.#isNear || host.isEager) || this.#state !== 'waiting') return;
    if (!this.#isIdle || (host.wantsLive && !this.map)) void this.#start(this.#life);
  }

  /** The picture has changed in a way that a live map cannot follow: lets it go and starts again. */
  restart(): void {
    this.stop();
    this.#isIdle = false;
    this.#element.requestUpdate();
  }

  /** Back to the plain picture. */
  stop(): void {
    if (!this.map) return;
    this.map.remove();
    this.map = undefined;
    this.#host.liveStopped();
  }

  async #start(life: number): Promise<void> {
    const host = this.#host;
    this.#state = 'loading';
    try {
      if (!host.isEager) await idle();
      if (life !== this.#life) return;
      this.#isIdle = true;
      host.refine();
      if (host.wantsLive) {
        const { LiveMap } = await import('../leaflet/live-map.js');
        if (life !== this.#life || !host.wantsLive) return;
        const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.map = new LiveMap({ ...host.liveOptions(), reducedMotion });
        host.liveStarted(this.map);
      }
      this.#state = 'waiting';
    } catch (error) {
      if (life !== this.#life) return;
      this.#state = 'failed';
      host.liveFailed(error);
    } finally {
      // Interactivity may have been switched while Leaflet was on its way.
      if (life === this.#life && this.#state === 'loading') {
        this.#state = 'waiting';
        this.#element.requestUpdate();
      }
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
