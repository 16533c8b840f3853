import type { LatLng, LatLngBoundsExpression, Map as LeafletMap, Point } from 'leaflet';

/** What Leaflet keeps to itself of moving step by step, without an animation, as its own pinching does. */
interface MapInternals {
  _stop(): void;
  _moveStart(zoomChanged: boolean, noMoveStart: boolean): void;
  _move(center: LatLng, zoom: number, data: { readonly pinch: true; readonly round: false }): void;
  _resetView(center: LatLng, zoom: number): void;
  _limitCenter(center: LatLng, zoom: number, bounds?: LatLngBoundsExpression): LatLng;
  _limitZoom(zoom: number): number;
}

/** Pixels from which on a turn is a notch of a wheel; browsers tell the pinching of a trackpad in far smaller ones. */
const NOTCH = 40;
/** Zoom levels for a hundred pixels of a notch. */
const NOTCH_LEVELS = 0.75;
/** Pixels of a turn that count at most: two notches. */
const MOST = 200;
/** Pixels of a line, for browsers that count in lines. */
const LINE = 33;
/** Milliseconds after which the picture is drawn for where turns have led. */
const PAUSE = 150;
/** Milliseconds in which a turn belongs to the one before. */
const TOGETHER = 400;

/**
 * Zooming by the wheel with Ctrl or Cmd held, and by the pinching of a trackpad, which browsers tell as the same. Small
 * turns are followed as they come, so that the map grows as the fingers spread; a notch is animated. What begins at a limit
 * of the map is the browser's.
 */
export class WheelZoom {
  readonly #map: LeafletMap;
  readonly #finishAnimation: () => void;
  readonly #ended = new AbortController();
  /** Where turns have led that the picture is not drawn for yet. */
  #going: { center: LatLng; zoom: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the map last took a turn. */
  #taken = -Infinity;

  /** `finishAnimation` brings a zoom of the map that is under way to its end. */
  constructor(map: LeafletMap, finishAnimation: () => void) {
    this.#map = map;
    this.#finishAnimation = finishAnimation;
    const { signal } = this.#ended;
    const container = map.getContainer();
    container.addEventListener('wheel', this.#onWheel, { passive: false, signal });
    container.addEventListener('pointerdown', () => this.finish(), { capture: true, signal });
  }

  /** Comes to rest where the turns have led. */
  finish(): void {
    clearTimeout(this.#timer);
    const going = this.#going;
    this.#going = undefined;
    if (going) this.#internals._resetView(going.center, going.zoom);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#going = undefined;
    this.#ended.abort();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    const pixels = pixelsOf(event, this.#map.getSize().y);
    const isNotch = Math.abs(pixels) >= NOTCH;
    const isGoingOn = event.timeStamp - this.#taken < TOGETHER;
    const levels = isNotch ? (pixels / 100) * NOTCH_LEVELS : (pixels / 100) * Math.LOG2E;
    // Where an animation leads to is where the next turn begins.
    if (isGoingOn) this.#finishAnimation();
    const zoom = this.#going?.zoom ?? this.#map.getZoom();
    const next = this.#internals._limitZoom(zoom - levels);
    if (next === zoom && !isGoingOn) return;
    event.preventDefault();
    event.stopPropagation();
    this.#taken = event.timeStamp;
    if (next === zoom) return;
    const point = this.#map.mouseEventToContainerPoint(event);
    if (isNotch && !isGoingOn) this.#map.setZoomAround(point, next);
    else this.#follow(point, zoom, next);
  };

  #follow(point: Point, before: number, zoom: number): void {
    const map = this.#map;
    if (!this.#going) {
      this.#internals._stop();
      this.#internals._moveStart(true, false);
    }
    const centre = map.project(this.#going?.center ?? map.getCenter(), before);
    const fromCentre = point.subtract(map.getSize().divideBy(2));
    const scale = map.getZoomScale(zoom, before);
    // What is under the pointer stays there.
    const moved = centre.add(fromCentre).multiplyBy(scale).subtract(fromCentre);
    const { maxBounds } = map.options;
    const center = this.#internals._limitCenter(map.unproject(moved, zoom), zoom, maxBounds);
    this.#going = { center, zoom };
    this.#internals._move(center, zoom, { pinch: true, round: false });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.finish(), PAUSE);
  }

  get #internals(): MapInternals {
    return this.#map as unknown as MapInternals;
  }
}

/** How far a wheel has been turned towards its reader, in pixels of the page. */
function pixelsOf({ deltaY, deltaMode }: WheelEvent, page: number): number {
  const unit = [1, LINE, page][deltaMode] ?? 1;
  return Math.max(-MOST, Math.min(MOST, deltaY * unit));
}
