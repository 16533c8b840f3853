import { coarsestTopology, standardTopology } from '../../app/code.js';
import type { MapStore } from '../../app/map-store.js';
import { yieldToMain } from '../../app/yield-to-main.js';
import { interactive, INTERACTIVE } from './chunks.js';
import type { InteractiveHost } from './interactive-host.js';
import type { InteractiveMap } from './interactive-map.js';
import { optional } from './optional.js';
import type { PrerenderedFrame } from './prerendered-frame.js';

/** From this width on, in pixels, most maps are drawn with the standard level of geometry. */
const FROM_STANDARD = 400;
/** Milliseconds that its first drawing waits for it at most: to draw the coarse level first and that again takes longer. */
const PATIENCE = 100;

/** Brings all that a map is beyond its prerendered frame: the code for it, once somebody waits for that. */
export class MapLoader {
  readonly #host: InteractiveHost;
  readonly #store: MapStore;
  readonly #prerendered: PrerenderedFrame;
  #isPreparing = false;
  /** Settled once the standard level is there, or will not come. */
  #borders: Promise<unknown> | undefined;
  /** `undefined` until its code and a scene are there. */
  map: InteractiveMap | undefined;

  constructor(host: InteractiveHost, store: MapStore, prerendered: PrerenderedFrame) {
    this.#host = host;
    this.#store = store;
    this.#prerendered = prerendered;
  }

  /** Somebody waits for the map to be drawn from its data. */
  activate(): void {
    const store = this.#store;
    store.activate();
    void store.want(INTERACTIVE).then((isThere) => (isThere ? this.prepare() : store.markLost()));
    if (store.input.isPrerendered || this.map) return;
    // Where it is late or fails, who draws with it asks for the coarse level, and tells of the failure.
    if (this.#host.clientWidth >= FROM_STANDARD)
      this.#borders = standardTopology.load().catch(() => undefined);
    else void store.want(optional(coarsestTopology, 'geometry', 'borders'));
  }

  /** Resolves once the picture shows what has been asked for, as far as it can be had. */
  async whenCurrent(): Promise<void> {
    this.activate();
    do {
      await this.#host.updateComplete;
      await this.#store.whenCurrent();
    } while (this.#host.isUpdatePending || !this.#store.isCurrent);
  }

  /** Takes up the code once it is there and what readers press on is not taken away from them. */
  async prepare(): Promise<void> {
    if (!interactive.value || !this.#store.getState().scene || this.map || this.#isPreparing)
      return;
    this.#isPreparing = true;
    if (this.#store.input.isPrerendered) {
      await yieldToMain();
      await this.#prerendered.released();
    } else if (this.#borders) {
      await Promise.race([this.#borders, new Promise((end) => setTimeout(end, PATIENCE))]);
    }
    this.map = new interactive.value.InteractiveMap(this.#host, this.#store);
    this.#host.requestUpdate();
  }
}
