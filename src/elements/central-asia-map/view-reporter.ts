import type { MapView } from '../../app/map-view.js';
import { isSamePlace, type View } from '../../core/geometry/view.js';
import { CamViewChangeEvent } from '../item-events.js';

/** Tells the page what part of the world its map shows, whenever that is another one than before. */
export class ViewReporter {
  readonly #element: HTMLElement;
  readonly #view: MapView;
  #isMoving = false;
  /** What the page knows of; `undefined` before the map is drawn. */
  #told: View | undefined;

  constructor(element: HTMLElement, view: MapView) {
    this.#element = element;
    this.#view = view;
  }

  /** The picture is that of the present view: tells of it if that is another one, unless it still moves. */
  drawn(): void {
    // Where it stands first, `ready` tells.
    this.#told ??= this.#view.current;
    if (!this.#isMoving) this.#report();
  }

  /** The map is being moved, or has come to rest. */
  moved(isMoving: boolean): void {
    const isEnd = this.#isMoving && !isMoving;
    this.#isMoving = isMoving;
    this.#report(isMoving || isEnd);
  }

  #report(isForced = false): void {
    const { current, extent } = this.#view;
    const told = this.#told;
    if (!told || !current || !extent || (!isForced && isSameWindow(current, told))) return;
    this.#told = current;
    this.#element.dispatchEvent(new CamViewChangeEvent(extent.box, extent.zoom, this.#isMoving));
  }
}

const isSameWindow = (a: View, b: View): boolean =>
  a === b || (a.width === b.width && a.height === b.height && isSamePlace(a, b));
