import type { MapView } from '../../app/map-view.js';
import type { View } from '../../core/geometry/view.js';
import { liveMap } from '../../app/resources.js';
import { windowOf } from '../../dom/window-of.js';
import type { LiveMap, Motion } from '../../leaflet/live-map.js';
import type { StageEvents } from './stage-types.js';

/** What is to be brought to life, and where. */
export interface LivePictureOptions {
  readonly picture: HTMLElement;
  readonly view: MapView;
  readonly events: StageEvents;
  /** The empty element that holds the picture. */
  readonly container: () => HTMLElement | null;
  /** Whether it is to be live by now. */
  readonly isWanted: () => boolean;
  /** Its reader moves it. */
  readonly moved: (view: View, motion: Motion) => void;
}

/** A picture that readers can move once the code for it is there. */
export class LivePicture {
  readonly #options: LivePictureOptions;
  #map: LiveMap | undefined;
  /** The view that the live map has been given, or has reported at rest. */
  #followed: View | undefined;

  constructor(options: LivePictureOptions) {
    this.#options = options;
  }

  /** `undefined` while it is not live. */
  get map(): LiveMap | undefined {
    return this.#map;
  }

  /** Goes live, unless it is; loads the code if need be. */
  start(): void {
    if (this.#map || !this.#options.isWanted()) return;
    const chunk = liveMap.value;
    if (chunk) return this.#start(chunk.LiveMap);
    const need = { path: 'leaflet', message: 'the map cannot be moved, its picture stays' };
    void this.#options.events
      .want({ ...need, resource: liveMap, severity: 'warning' })
      .then((isThere) => isThere && this.start());
  }

  #start(LiveMapClass: typeof LiveMap): void {
    const { picture, view, events, container, moved } = this.#options;
    const stillness = windowOf(picture).matchMedia?.('(prefers-reduced-motion: reduce)');
    try {
      this.#map = new LiveMapClass({
        container: container()!,
        picture,
        view: view.view!,
        limits: view.limits,
        projection: view.projection,
        reducedMotion: stillness?.matches ?? true,
        moved: (at, motion) => {
          moved(at, motion);
          if (motion === 'rest') this.#followed = view.view;
        },
      });
      // Drawn already with room to be dragged, it need not be drawn again for the last digits.
      view.align(this.#map.view);
      this.#followed = view.view;
      events.live(true);
    } catch (error) {
      events.failed(error);
    }
  }

  /** Shows the view, where that has been set by anything but its reader. */
  follow(): void {
    const { view } = this.#options;
    if (!this.#map || !view.view || view.view === this.#followed) return;
    this.#map.show(view.view, view.limits);
    view.align(this.#map.view);
    this.#followed = view.view;
  }

  /** Is a mere picture again. */
  stop(): void {
    const map = this.#map;
    if (!map) return;
    // Whatever goes wrong at its end, it is not asked again.
    this.#map = undefined;
    map.remove();
    this.#options.container()?.append(this.#options.picture);
    this.#options.events.live(false);
  }
}
