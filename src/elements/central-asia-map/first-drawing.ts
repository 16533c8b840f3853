import type { MapView } from '../../app/map-view.js';
import type { Drawing } from '../../app/map-view-options.js';
import { yieldToMain } from '../../app/yield-to-main.js';

/** What is to be drawn for the first time, and how. */
export interface FirstDrawingOptions {
  readonly view: MapView;
  /** What is to be drawn by now. */
  readonly drawing: () => Drawing | undefined;
  readonly isConnected: () => boolean;
  readonly isDrawn: () => boolean;
  /** Puts on screen what has been laid out. */
  readonly draw: () => void;
  /** There is no geometry to draw with. */
  readonly lost: () => void;
  readonly failed: (error: unknown) => void;
}

/** Draws a map for the first time while something else shows it: once and well, in chunks, rather than soon and again. */
export class FirstDrawing {
  readonly #options: FirstDrawingOptions;
  #isRunning = false;

  constructor(options: FirstDrawingOptions) {
    this.#options = options;
  }

  /** Begins, unless it has begun or there is nothing to draw. */
  async start(): Promise<void> {
    const { view, drawing: current, isConnected, isDrawn, failed } = this.#options;
    const drawing = current();
    if (this.#isRunning || !view.view || !drawing) return;
    this.#isRunning = true;
    try {
      await this.#draw(drawing);
    } catch (error) {
      failed(error);
    } finally {
      this.#isRunning = false;
    }
    // Another scene may have come, in a projection for which there is no geometry yet.
    const isOvertaken = drawing.scene !== current()?.scene;
    if (isOvertaken && !isDrawn() && isConnected()) await this.start();
  }

  async #draw(drawing: Drawing): Promise<void> {
    const { view, drawing: current, isConnected, draw, lost } = this.#options;
    await view.refine(drawing);
    // Without fine borders the coarse ones, if those can be had.
    await view.begin(drawing);
    if (!view.hasGeography && drawing.scene === current()?.scene) return lost();
    await yieldToMain();
    // Laying out and drawing take long enough to be two tasks. By now there may be another scene to lay out, or none.
    const next = current();
    if (isConnected() && next) view.layOut(next);
    await yieldToMain();
    if (isConnected()) draw();
  }
}
