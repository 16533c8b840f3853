import type { Projection } from '../core/geometry/projection.js';
import { zoomOf, type View, type ViewLimits } from '../core/geometry/view.js';
import { FrameLayer } from './frame-layer.js';
import type { LatLng } from './leaflet.js';
import { LeafletMap } from './leaflet.js';
import { createCrs, toLatLngBounds } from './projection-crs.js';
import { WheelZoom } from './wheel-zoom.js';

/** How a view is reached: at rest, in the middle of a move, or as the end of an animation that begins. */
export type Motion = 'rest' | 'move' | 'animation';

export interface LiveMapOptions {
  /** An empty element of the map's size. */
  readonly container: HTMLElement;
  /** The picture as it is drawn for `view`. */
  readonly picture: HTMLElement;
  readonly view: View;
  readonly limits: ViewLimits;
  readonly projection: Projection;
  readonly reducedMotion: boolean;
  /** The reader is moving the map, or it has come to rest on another view. */
  readonly moved: (view: View, motion: Motion) => void;
}

/** What Leaflet 1.9 leaves running when a map is removed or told to go elsewhere; it would throw or undo the move. */
interface MapInternals {
  readonly _animatingZoom?: boolean;
  _onZoomTransitionEnd(): void;
}

/** A picture that readers move by dragging, pinching, wheel and buttons. The only place where Leaflet is at work. */
export class LiveMap {
  readonly #map: LeafletMap;
  readonly #layer: FrameLayer;
  readonly #wheel: WheelZoom;
  readonly #projection: Projection;
  /** The parts of a view that Leaflet does not know. */
  #view: View;
  /** The map is being moved by the page rather than by its reader. */
  #isShowing = false;

  constructor(options: LiveMapOptions) {
    const { view, projection, reducedMotion } = options;
    this.#view = view;
    this.#projection = projection;
    this.#map = new LeafletMap(options.container, {
      crs: createCrs(projection),
      attributionControl: false,
      zoomControl: false,
      // The element has keys of its own, which move between the things on the map.
      keyboard: false,
      // The element watches its own size.
      trackResize: false,
      boxZoom: false,
      zoomSnap: 0,
      zoomDelta: 0.75,
      maxBoundsViscosity: 1,
      zoomAnimation: !reducedMotion,
      fadeAnimation: false,
      inertia: !reducedMotion,
    });
    // Moved to another document, the container may get its styles only after this, and Leaflet has noted that it has none.
    options.container.style.position = '';
    this.#wheel = new WheelZoom(this.#map, () => this.#finishAnimation());
    this.#layer = new FrameLayer(options.picture);
    this.show(view, options.limits);
    this.#map.addLayer(this.#layer);
    const tell = (at: View, motion: Motion) => {
      if (!this.#isShowing) options.moved(at, motion);
    };
    this.#map.on('moveend', () => tell(this.view, 'rest'));
    this.#map.on('move', () => tell(this.view, 'move'));
    this.#map.on('zoomanim', (event) => {
      const { center, zoom } = event;
      tell(this.#viewAt(center, zoom), 'animation');
    });
  }

  get view(): View {
    const corner = this.#map.getPixelBounds().min!;
    const { width, height } = this.#view;
    const scale = 256 * 2 ** this.#map.getZoom();
    return { ...this.#view, width, height, scale, left: corner.x, top: corner.y };
  }

  #viewAt(center: LatLng, zoom: number): View {
    const { width, height } = this.#view;
    const { x, y } = this.#map.project(center, zoom);
    const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
    return { ...this.#view, scale: 256 * 2 ** zoom, left, top };
  }

  /** Goes to a view within the limits at once. */
  show(view: View, { bounds, minScale, maxScale }: ViewLimits): void {
    const { left, top, width, height, scale } = view;
    const isResized = width !== this.#view.width || height !== this.#view.height;
    this.#view = view;
    // Set as options, Leaflet keeps readers inside without pushing the map about on its own.
    Object.assign(this.#map.options, {
      minZoom: zoomOf(minScale),
      maxZoom: zoomOf(maxScale),
      maxBounds: toLatLngBounds(bounds, this.#projection),
    });
    const [lng, lat] = this.#projection.unproject([
      (left + width / 2) / scale,
      (top + height / 2) / scale,
    ]);
    this.#isShowing = true;
    this.#finish();
    if (isResized) this.#map.invalidateSize({ animate: false, pan: false });
    this.#map.setView([lat, lng], zoomOf(scale), { animate: false });
    this.#isShowing = false;
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

  remove(): void {
    this.#map.off();
    this.#finish();
    this.#wheel.remove();
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
    this.#wheel.finish();
    this.#finishAnimation();
  }

  #finishAnimation(): void {
    if (this.#internals._animatingZoom) this.#internals._onZoomTransitionEnd();
  }
}
