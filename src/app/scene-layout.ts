import type { Geography } from '../core/geometry/geography.js';
import { isSameView, type View } from '../core/geometry/view.js';
import type { Frame } from '../core/model/frame.js';
import { findInset, insetRects, toldBy, type PlacedInset } from '../core/scene/find-inset.js';
import { buttonsDir } from '../core/scene/notes-margin.js';
import { createLayoutCache } from '../core/scene/layout-cache.js';
import {
  layoutInSteps,
  layoutScene,
  prepareLayout,
  type LayoutOptions,
} from '../core/scene/layout-scene.js';
import { kept } from './built-scenes.js';
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
  /** What may be asked for next. */
  #ahead: readonly LaidOut[] = [];

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
    const known = this.#find(drawing, geography, view);
    if (last && known && known !== last) this.#ahead = kept(last, this.#ahead, known);
    this.#last = known ?? this.#layOut(drawing, geography, view);
    return this.#last.frame;
  }

  /** Does the long part of laying out in chunks, so that `layOut` finds it done. */
  async prepare({ scene, overlays }: Drawing, geography: Geography, view: View): Promise<void> {
    await runInChunks(prepareLayout(scene, geography, view, { overlays, cache: this.#cache }));
  }

  /** Does all of it in chunks, as long as that is wanted, for what `layOut` may be asked for next. */
  async layOutAhead(
    drawing: Drawing,
    geography: Geography,
    view: View,
    isWanted: () => boolean,
  ): Promise<void> {
    if (this.#find(drawing, geography, view)) return;
    const { scene, overlays } = drawing;
    const cache = this.#cache;
    const { options, finish } = this.#begin(drawing, geography, view);
    const frame = await runInChunks(
      (function* () {
        yield* prepareLayout(scene, geography, view, { overlays, cache });
        return yield* layoutInSteps(scene, geography, view, options);
      })(),
      isWanted,
    );
    if (frame) this.#ahead = kept(finish(frame), this.#ahead);
  }

  #layOut(drawing: Drawing, geography: Geography, view: View): LaidOut {
    const { options, finish } = this.#begin(drawing, geography, view);
    return finish(layoutScene(drawing.scene, geography, view, options));
  }

  #find(drawing: Drawing, geography: Geography, view: View): LaidOut | undefined {
    return [this.#last, ...this.#ahead].find(
      (one) => one?.geography === geography && isSameView(one.view, view) && isSame(drawing, one),
    );
  }

  /** What a scene is laid out with, and what makes a whole of its frame. */
  #begin(drawing: Drawing, geography: Geography, view: View) {
    const { scene, overlays, isInteractive, notes } = drawing;
    const controls = this.#controlRects(view, buttonsDir(scene), isInteractive);
    const inset = findInset(scene, geography, view, controls);
    const options: LayoutOptions = {
      tell: notes?.tell,
      told: toldBy(inset),
      overlays,
      reserved: inset ? [...controls, ...insetRects(inset.place)] : controls,
      before: this.#last?.frame,
      cache: this.#cache,
    };
    const finish = (bare: Frame): LaidOut => {
      const frame = notes ? notes.add(bare) : bare;
      return { ...drawing, view, geography, frame, inset };
    };
    return { options, finish };
  }
}

const isSame = (a: Drawing, b: Drawing): boolean =>
  a.scene === b.scene &&
  a.overlays === b.overlays &&
  a.isInteractive === b.isInteractive &&
  a.notes === b.notes;
