import type { Projection } from '../core/geometry/projection.js';
import type { Bounds } from '../core/geometry/shape.js';
import { zoomOf, type View } from '../core/geometry/view.js';
import { LeafletMap } from './leaflet.js';
import { PictureLayer } from './picture-layer.js';
import { createCrs, toLatLngBounds } from './projection-crs.js';

/** How far readers may move and zoom. */
export interface Limits {
  /** In world units. */
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface LiveMapOptions extends Limits {
  /** An empty element of the map's size. */
  readonly container: HTMLElement;
  /** The picture as it is drawn for `view`. */
  readonly picture: HTMLElement;
  readonly view: View;
  readonly projection: Projection;
  readonly reducedMotion: boolean;
  /** The map has come to rest on another view. */
  readonly moved: (view: View) => void;
}

/** What Leaflet 1.9 leaves running when a map is removed or told to go elsewhere; it would throw or undo the move. */
interface MapInternals {
  readonly _animatingZoom?: boolean;
  _onZoomTransitionEnd(): void;
  readonly scrollWheelZoom: { readonly _timer?: number; _onWheelScroll(event: WheelEvent): void };
}

/** A view that readers move by dragging, pinching, wheel and buttons. The only place where Leaflet is at work. */
export class LiveMap {
  readonly #map: LeafletMap;
  readonly #layer: PictureLayer;
  readonly #projection: Projection;
  readonly #bleed: number;
  /** The map is being moved by the page rather than by its reader. */
  #isShowing = false;
  #isWheelAllowed = false;

  constructor(options: LiveMapOptions) {
    const { view, projection, reducedMotion } = options;
    this.#bleed = view.bleed;
    this.#projection = projection;
    this.#map = new LeafletMap(options.container, {
      crs: createCrs(projection),
      attributionControl: false,
      zoomControl: false,
      // The element has keys of its own, which move between the things on the map.
      keyboard: false,
      // Enabled below, with our say on which turns of the wheel are meant.
      scrollWheelZoom: false,
      // The element watches its own size.
      trackResize: false,
      boxZoom: false,
      zoomSnap: 0,
      zoomDelta: 0.75,
      wheelPxPerZoomLevel: 90,
      maxBoundsViscosity: 1,
      zoomAnimation: !reducedMotion,
      fadeAnimation: false,
      inertia: !reducedMotion,
    });
    const wheel = this.#internals.scrollWheelZoom;
    const zoomByWheel = wheel._onWheelScroll;
    wheel._onWheelScroll = (event) => {
      if (this.#isWheelAllowed) zoomByWheel.call(wheel, event);
    };
    this.#map.scrollWheelZoom.enable();
    this.#layer = new PictureLayer(options.picture);
    this.show(view, options);
    this.#map.addLayer(this.#layer);
    this.#map.on('moveend', () => {
      if (!this.#isShowing) options.moved(this.view);
    });
  }

  get view(): View {
    const size = this.#map.getSize();
    const corner = this.#map.getPixelBounds().min!;
    return {
      width: size.x,
      height: size.y,
      scale: 256 * 2 ** this.#map.getZoom(),
      left: corner.x,
      top: corner.y,
      bleed: this.#bleed,
    };
  }

  /** Goes to a view within the limits at once. */
  show(view: View, { bounds, minZoom, maxZoom }: Limits): void {
    const { left, top, width, height, scale } = view;
    // Set as options, Leaflet keeps readers inside without pushing the map about on its own.
    Object.assign(this.#map.options, {
      minZoom,
      maxZoom,
      maxBounds: toLatLngBounds(bounds, this.#projection),
    });
    const [lng, lat] = this.#projection.unproject([
      (left + width / 2) / scale,
      (top + height / 2) / scale,
    ]);
    this.#quietly(() => {
      this.#finish();
      this.#map.setView([lat, lng], zoomOf(scale), { animate: false });
    });
  }

  /** Call when the picture has been drawn for the present view. */
  settle(): void {
    this.#layer.settle();
  }

  zoomBy(steps: number): void {
    this.#finish();
    if (steps > 0) this.#map.zoomIn(steps);
    else this.#map.zoomOut(-steps);
  }

  allowDragging(isAllowed: boolean): void {
    if (isAllowed) this.#map.dragging.enable();
    else this.#map.dragging.disable();
  }

  /** Whether the turn of the wheel that is on its way zooms the map; otherwise the page scrolls. */
  allowWheel(isAllowed: boolean): void {
    this.#isWheelAllowed = isAllowed;
  }

  /** The container has another size; the view keeps its centre. */
  resize(): void {
    this.#quietly(() => this.#map.invalidateSize({ animate: false, pan: false }));
  }

  remove(): void {
    this.#map.off();
    this.#finish();
    clearTimeout(this.#internals.scrollWheelZoom._timer);
    this.#layer.remove();
    const { classList } = this.#map.getContainer();
    this.#map.remove();
    classList.remove(...[...classList].filter((name) => name.startsWith('leaflet-')));
  }

  get #internals(): MapInternals {
    return this.#map as unknown as MapInternals;
  }

  /** Brings a zoom that is under way to its end. */
  #finish(): void {
    if (this.#internals._animatingZoom) this.#internals._onZoomTransitionEnd();
  }

  #quietly(act: () => void): void {
    this.#isShowing = true;
    act();
    this.#isShowing = false;
  }
}
