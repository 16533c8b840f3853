import type { Geography } from '../core/geometry/geography.js';
import type { View } from '../core/geometry/view.js';
import type { Frame } from '../core/model/frame.js';
import { findInset, insetRects, toldBy, type PlacedInset } from '../core/scene/find-inset.js';
import { buttonsDir } from '../core/scene/notes-margin.js';
import { createLayoutCache } from '../core/scene/layout-cache.js';
import { layoutScene, prepareLayout } from '../core/scene/layout-scene.js';
import type { ControlRects, Drawing } from './map-view-options.js';
import { geographyCache } from './resources.js';
import { runInChunks } from './run-in-chunks.js';

/** A frame with what it was laid out for. */
interface LaidOut extends Drawing {
  readonly view: View;
  readonly geography: Geography;
  readonly frame: Frame;
  /** Where the scene's close-up stands, unless the view shows as much. */
  readonly inset: PlacedInset | undefined;
}

/** Lays out the scenes of one picture, each as seldom as can be, and keeps the last. */
export class SceneLayout {
  readonly #controlRects: ControlRects;
  readonly #cache = createLayoutCache(geographyCache);
  #last: LaidOut | undefined;

  constructor(controlRects: ControlRects) {
    this.#controlRects = controlRects;
  }

  /** What was laid out last. */
  get last(): LaidOut | undefined {
    return this.#last;
  }

  /** Gives up what was laid out, as for another projection. */
  forget(): void {
    this.#last = undefined;
  }

  /** The frame of a scene in a view; that of before where nothing has changed. */
  layOut(drawing: Drawing, geography: Geography, view: View): Frame {
    const last = this.#last;
    if (last && last.view === view && last.geography === geography && isSame(drawing, last))
      return last.frame;
    const { scene, overlays, isInteractive, notes } = drawing;
    const controls = this.#controlRects(view, buttonsDir(scene), isInteractive);
    const inset = findInset(scene, geography, view, controls);
    const bare = layoutScene(scene, geography, view, {
      tell: notes?.tell,
      told: toldBy(inset),
      overlays,
      reserved: inset ? [...controls, ...insetRects(inset.place)] : controls,
      before: last?.frame,
      cache: this.#cache,
    });
    const frame = notes ? notes.add(bare) : bare;
    this.#last = { scene, overlays, isInteractive, notes, view, geography, frame, inset };
    return frame;
  }

  /** Does the long part of laying out in chunks, so that `layOut` finds it done. */
  async prepare({ scene, overlays }: Drawing, geography: Geography, view: View): Promise<void> {
    await runInChunks(prepareLayout(scene, geography, view, { overlays, cache: this.#cache }));
  }
}

const isSame = (a: Drawing, b: Drawing): boolean =>
  a.scene === b.scene &&
  a.overlays === b.overlays &&
  a.isInteractive === b.isInteractive &&
  a.notes === b.notes;
