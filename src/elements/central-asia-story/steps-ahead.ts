import type { Frame } from '../../core/model/frame.js';
import { idle } from '../../dom/frames.js';
import type { MapSlot } from './map-slot.js';

type View = Frame['view'];

/** Works out ahead what takes longest of the steps beside the present one, while its reader reads. */
export class StepsAhead {
  readonly #map: MapSlot;
  /** For which picture of which step that has been done, or is on its way. */
  #done: { readonly index: number; readonly view: View } | undefined;
  /** Of which data the steps are being loaded, so that each is on paper. */
  #loaded: { readonly whole: unknown; readonly done: Promise<void> } | undefined;

  constructor(map: MapSlot) {
    this.#map = map;
  }

  /** Call whenever the map shows something. */
  async prepare(index: number): Promise<void> {
    const { restingView: view } = this.#map;
    if (!view || (this.#done?.index === index && this.#done.view === view)) return;
    const task = (this.#done = { index, view });
    const isWanted = () => this.#done === task && this.#map.restingView === view;
    await idle();
    if (!isWanted()) return;
    try {
      // First, since what is found out by it takes the place of what has been worked out.
      await this.#load();
      for (const beside of [index + 1, index - 1])
        if (isWanted()) await this.#map.prepare(beside, isWanted);
    } catch {
      // They are worked out when they are shown, and paper has what is there.
    }
  }

  #load(): Promise<void> {
    const { whole } = this.#map;
    const known = this.#loaded?.whole === whole ? this.#loaded : undefined;
    this.#loaded = known ?? { whole, done: this.#loadAll(whole) };
    return this.#loaded.done;
  }

  async #loadAll(whole: unknown): Promise<void> {
    const { loadCloseUp } = await import('./draw-steps.js');
    await this.#map.load(loadCloseUp, () => whole === this.#map.whole);
  }
}
