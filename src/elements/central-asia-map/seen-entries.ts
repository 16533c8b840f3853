import type { Frame } from '../../core/model/frame.js';
import type { LegendEntry, Scene } from '../../core/model/scene.js';
import { firstEntries } from '../../core/scene/first-entries.js';
import { seenItems } from '../../core/scene/seen-items.js';

/**
 * What of a legend stands below the picture of a live map: the entries of what has been seen of its scene. They stay when a
 * reader moves on, so that nothing below the picture moves to and fro with it.
 */
export class SeenEntries {
  #scene: Scene | undefined;
  readonly #ids = new Set<string>();
  /** What has been looked at. */
  #frames: readonly Frame[] = [];

  entriesOf(scene: Scene | undefined, frames: readonly Frame[]): readonly LegendEntry[] {
    if (this.#scene !== scene) {
      this.#ids.clear();
      this.#frames = [];
    }
    this.#scene = scene;
    const fresh = frames.filter((frame) => !this.#frames.includes(frame));
    for (const id of fresh.flatMap(seenItems)) this.#ids.add(id);
    this.#frames = frames;
    return firstEntries(scene?.legend ?? [], this.#ids);
  }
}
