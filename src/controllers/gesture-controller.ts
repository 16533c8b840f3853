import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whose map is touched. */
export interface GestureHost {
  /** The part of the element that shows the map; there once the element has rendered. */
  readonly mapElement: HTMLElement | null;
  /** Whether one finger or the mouse may drag the map. */
  allowDragging(isAllowed: boolean): void;
  /** Whether the wheel, about to turn, zooms the map. */
  allowWheel(isAllowed: boolean): void;
  /** The reader scrolled over the map, and the page scrolled: say how to zoom instead. */
  hintAtZoom(): void;
}

/**
 * Leaves scrolling to the page: the wheel zooms only with Ctrl or Cmd held or after a click into the map, and one finger
 * scrolls the page while two move the map.
 */
export class GestureController implements ReactiveController {
  readonly #host: GestureHost;
  #map: HTMLElement | null = null;
  #isActive = false;

  constructor(element: ReactiveControllerHost, host: GestureHost) {
    this.#host = host;
    element.addController(this);
  }

  hostUpdated(): void {
    const map = this.#host.mapElement;
    if (!map || this.#map === map) return;
    this.#map = map;
    map.addEventListener('wheel', this.#onWheel, { capture: true, passive: true });
    map.addEventListener('pointerdown', this.#onPointerDown, { capture: true });
    map.addEventListener('pointerleave', this.#deactivate);
    map.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.#map?.removeEventListener('wheel', this.#onWheel, { capture: true });
    this.#map?.removeEventListener('pointerdown', this.#onPointerDown, { capture: true });
    this.#map?.removeEventListener('pointerleave', this.#deactivate);
    this.#map?.removeEventListener('keydown', this.#onKeyDown);
    this.#map = null;
    this.#isActive = false;
  }

  #onWheel = (event: WheelEvent): void => {
    const isMeant = event.ctrlKey || event.metaKey || this.#isActive;
    this.#host.allowWheel(isMeant);
    if (!isMeant) this.#host.hintAtZoom();
  };

  #onPointerDown = (event: PointerEvent): void => {
    const isTouch = event.pointerType === 'touch';
    this.#host.allowDragging(!isTouch);
    this.#isActive = !isTouch;
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#deactivate();
  };

  #deactivate = (): void => {
    this.#isActive = false;
  };
}
