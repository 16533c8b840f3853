import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveMap, LiveMapOptions } from '../leaflet/live-map.js';

/** Whose picture becomes live. */
export interface LiveHost {
  /** Whether the picture is on screen. */
  readonly isDrawn: boolean;
  /** Whether readers may move the map. */
  readonly wantsLive: boolean;
  /** Whether the reader is near and the page has had an idle moment. */
  readonly isAwaited: boolean;
  /** What the live map takes over. */
  liveOptions(): Omit<LiveMapOptions, 'reducedMotion'>;
  liveStarted(live: LiveMap): void;
  /** The picture has been let go and stands alone again. */
  liveStopped(): void;
  liveFailed(error: unknown): void;
}

/** Makes a drawn map live once it is awaited: loads Leaflet and hands the picture over. Without Leaflet the picture stays. */
export class LiveController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: LiveHost;
  /** Counts connections, so that what was begun for one is not finished for another. */
  #life = 0;
  #state: 'waiting' | 'loading' | 'failed' = 'waiting';

  map: LiveMap | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: LiveHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#life++;
    this.#state = 'waiting';
    this.stop();
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!host.wantsLive) return this.stop();
    if (!this.map && host.isDrawn && host.isAwaited && this.#state === 'waiting')
      void this.#start(this.#life);
  }

  /** The picture has changed in a way that a live map cannot follow: lets it go and starts again. */
  restart(): void {
    this.stop();
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
      const { LiveMap } = await import('../leaflet/live-map.js');
      if (life !== this.#life) return;
      if (host.wantsLive && host.isDrawn) {
        const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.map = new LiveMap({ ...host.liveOptions(), reducedMotion });
        host.liveStarted(this.map);
      }
      this.#state = 'waiting';
    } catch (error) {
      if (life !== this.#life) return;
      this.#state = 'failed';
      host.liveFailed(error);
    }
  }
}
