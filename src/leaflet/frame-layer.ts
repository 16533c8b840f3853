import type {
  LatLng,
  LeafletEventHandlerFn,
  Map as LeafletMap,
  Point,
  ZoomAnimEvent,
} from 'leaflet';
import { Layer } from './leaflet.js';

/** Leaflet keeps the rounding of its pixel origin to itself, and every vector layer of its own relies on it as well. */
interface MapInternals {
  _getNewPixelOrigin(center: LatLng, zoom: number): Point;
}

/**
 * Our picture as a layer of a Leaflet map. The picture is drawn for one view by whoever owns it; until it is drawn anew,
 * the layer moves and scales it along with the map.
 */
export class FrameLayer extends Layer {
  readonly #picture: HTMLElement;
  /** World pixels of the picture's top left corner, at the zoom it was drawn for. */
  #corner: Point | undefined;
  #zoom = 0;
  #isAnimated = false;

  constructor(picture: HTMLElement) {
    super();
    this.#picture = picture;
  }

  override onAdd(map: LeafletMap): this {
    this.#moveInto(map.getPane('overlayPane')!);
    this.#picture.classList.add('leaflet-zoom-animated');
    this.settle();
    return this;
  }

  override onRemove(): this {
    this.#picture.remove();
    this.#picture.classList.remove('leaflet-zoom-animated');
    this.#picture.style.transform = this.#picture.style.willChange = '';
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      zoom: () => this.#follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.#isAnimated = true;
        this.#follow(center, zoom);
      },
    };
  }

  /** Call when the picture has been drawn for the view that the map shows now. */
  settle(): void {
    this.#corner = this._map.getPixelBounds().min!;
    this.#zoom = this._map.getZoom();
    this.#place(this._map.containerPointToLayerPoint([0, 0]), 1);
    // WebKit lets a transition that began late run on into the new picture. To ask for it is to have all styles worked out.
    if (this.#isAnimated) for (const animation of this.#picture.getAnimations()) animation.cancel();
    this.#isAnimated = false;
  }

  /** What moves in a document loses the focus, which a reader may have put on something in the picture already. */
  #moveInto(pane: HTMLElement): void {
    const { activeElement } = this.#picture.getRootNode() as Document | ShadowRoot;
    pane.append(this.#picture);
    // Of whichever window it is: an element of another is none of this one's kinds.
    if (activeElement && this.#picture.contains(activeElement))
      (activeElement as SVGElement).focus({ preventScroll: true });
  }

  #follow(center: LatLng, zoom: number): void {
    if (!this.#corner) return;
    const scale = this._map.getZoomScale(zoom, this.#zoom);
    const origin = (this._map as unknown as MapInternals)._getNewPixelOrigin(center, zoom);
    this.#place(this.#corner.multiplyBy(scale).subtract(origin), scale);
  }

  #place({ x, y }: Point, scale: number): void {
    const { style } = this.#picture;
    // While it is scaled the browser keeps the pixels that it has; to paint it anew at each scale costs a wheel's frames.
    style.willChange = scale === 1 ? '' : 'transform';
    style.transform = `translate3d(${x}px,${y}px,0) scale(${scale})`;
  }
}
