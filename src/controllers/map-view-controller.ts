import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../core/data/primitives.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { scaleBar, type ScaleBar } from '../core/geometry/scale-bar.js';
import { projectBox, viewBox, zoomOf, type View } from '../core/geometry/view.js';
import type { Frame } from '../core/model/frame.js';
import type { Scene } from '../core/model/scene.js';
import type { Token } from '../core/style/palette.js';
import type { LiveMap, LiveMapOptions } from '../leaflet/live-map.js';
import { GestureController, type GestureHost } from './gesture-controller.js';
import { LiveController, type LiveHost } from './live-controller.js';
import { MAX_ZOOM, PictureController, WORLD_BOX } from './picture-controller.js';

/** What the view needs of its element. */
export interface MapViewHost extends ReactiveControllerHost, HTMLElement {
  readonly scene: Scene | undefined;
  readonly wantsLive: boolean;
  readonly isEager: boolean;
  /** The box that the picture fills; there once the element has rendered. */
  readonly viewport: HTMLElement | null;
  /** The empty element in it that holds the picture. */
  readonly canvas: HTMLElement | null;
  /** The picture has been drawn anew. */
  pictureDrawn(): void;
  /** A reader has moved the map: what is in view, in degrees. */
  viewMoved(box: Box, zoom: number): void;
  /** Something of the view could not be loaded; the map goes on without it. */
  viewFailed(path: string, message: string, error: unknown): void;
  hintAtZoom(): void;
}

/**
 * What an element shows of the world: draws its scene into its canvas, keeps size and view, and brings the picture to
 * life once a reader comes near.
 */
export class MapViewController implements ReactiveController, LiveHostPart {
  readonly #host: MapViewHost;
  readonly #picture: PictureController;
  readonly #live: LiveController;
  #sizes: ResizeObserver | undefined;
  isDrawn = false;

  constructor(host: MapViewHost, paint: (token: Token) => string) {
    this.#host = host;
    this.#picture = new PictureController(host, {
      paint,
      geographyChanged: (error) => {
        if (error !== undefined)
          host.viewFailed('geometry', 'finer borders could not be loaded', error);
        host.requestUpdate();
      },
    });
    this.#live = new LiveController(host, this);
    new GestureController(host, this);
    this.element.classList.add('picture');
    host.addController(this);
  }

  get element(): SVGSVGElement {
    return this.#picture.picture.element;
  }
  get frame(): Frame | undefined {
    return this.#picture.frame;
  }
  /** A round distance and its length in the middle of the picture; `undefined` before the first drawing. */
  get scale(): ScaleBar | undefined {
    const { frame } = this;
    return frame && scaleBar(frame.view, this.#picture.projection);
  }
  get mapElement(): HTMLElement | null {
    return this.#host.viewport;
  }
  get wantsLive(): boolean {
    return this.#host.wantsLive;
  }
  get isEager(): boolean {
    return this.#host.isEager;
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  hostUpdated(): void {
    const { canvas, viewport, scene } = this.#host;
    if (!canvas || !viewport) return;
    if (!this.element.isConnected) canvas.append(this.element);
    // A last update may come after the element has gone.
    if (!this.#sizes && this.#host.isConnected) {
      this.#sizes = new ResizeObserver(() => this.#measure());
      this.#sizes.observe(viewport);
    }
    if (scene && this.#picture.setProjection(PROJECTIONS[scene.projection]!)) this.#live.restart();
    if (scene && !this.#picture.view) this.#fitFirst(scene);
    this.#draw();
  }

  /** Shows a box of degrees as large as possible, at once; `isReaders`: because the reader asked for it. */
  show(box: Box, isReaders = false): void {
    const before = this.#picture.view;
    if (!before) return;
    this.#picture.fit(box, before.width, before.height);
    const view = this.#picture.view!;
    this.#live.map?.show(view);
    this.#draw();
    if (this.#live.map) this.refine();
    if (isReaders && !isSameView(view, before)) this.#tell(view);
  }

  /** The box around countries in degrees, as the scene's worldview draws them; `undefined` if none is on the map. */
  boxOf(codes: readonly string[]): Box | undefined {
    const { scene } = this.#host;
    return scene && this.#picture.boxOf(codes, scene.worldview);
  }

  zoomBy(steps: number): void {
    this.#live.map?.zoomBy(steps);
  }

  allowDragging(isAllowed: boolean): void {
    this.#live.map?.allowDragging(isAllowed);
  }

  allowWheel(isAllowed: boolean): void {
    this.#live.map?.allowWheel(isAllowed);
  }

  hintAtZoom(): void {
    if (this.#live.map) this.#host.hintAtZoom();
  }

  refine(): void {
    void this.#picture.refine();
  }

  liveOptions(): Omit<LiveMapOptions, 'reducedMotion'> {
    const { projection } = this.#picture;
    const view = this.#picture.view!;
    const bounds = projectBox(WORLD_BOX, projection);
    const minScale = Math.max(
      view.width / (bounds[2] - bounds[0]),
      view.height / (bounds[3] - bounds[1]),
    );
    return {
      container: this.#host.canvas!,
      picture: this.element,
      view: { ...view, bleed: Math.round(Math.min(view.width, view.height) / 3) },
      projection,
      bounds,
      minZoom: Math.min(zoomOf(minScale), zoomOf(view.scale)),
      maxZoom: MAX_ZOOM,
      moved: (next) => this.#onMoved(next),
    };
  }

  liveStarted(live: LiveMap): void {
    this.#picture.moveTo(live.view, true);
    this.#draw();
  }

  liveStopped(): void {
    this.#picture.setBleed(0);
    this.#host.canvas?.append(this.element);
  }

  liveFailed(error: unknown): void {
    this.#host.viewFailed('leaflet', 'the map cannot be moved, its picture stays', error);
  }

  #fitFirst(scene: Scene): void {
    const { clientWidth: width, clientHeight: height } = this.#host.viewport!;
    if (Math.min(width, height) >= SMALLEST) this.#picture.fit(scene.box, width, height);
  }

  #measure(): void {
    const { viewport } = this.#host;
    const before = this.#picture.view;
    // A box on its way in or out of the page has no size that anyone sees.
    if (!viewport || Math.min(viewport.clientWidth, viewport.clientHeight) < SMALLEST) return;
    if (!before) return this.#host.requestUpdate();
    this.#picture.resize(viewport.clientWidth, viewport.clientHeight);
    const { view } = this.#picture;
    if (!view || view === before) return;
    this.#live.map?.resize();
    this.#live.map?.show(view);
    this.#draw();
  }

  #draw(): void {
    const { scene } = this.#host;
    if (!scene || !this.#picture.draw(scene, this.wantsLive)) return;
    this.#live.map?.settle();
    // One image where nothing in it can be reached, otherwise a group of things with names of their own.
    this.element.setAttribute('role', this.wantsLive ? 'group' : 'img');
    this.element.setAttribute('aria-label', scene.title.text);
    this.isDrawn = true;
    this.#host.pictureDrawn();
  }

  #onMoved(view: View): void {
    const before = this.#picture.view;
    if (before && isSameView(view, before)) return;
    this.#picture.moveTo(view);
    this.#draw();
    this.refine();
    this.#tell(view);
  }

  #tell(view: View): void {
    this.#host.viewMoved(viewBox(view, this.#picture.projection), zoomOf(view.scale));
  }
}

/** Leaflet keeps zooms rather than scales, which costs the last digits. */
const isSameView = (a: View, b: View): boolean =>
  Math.abs(a.scale / b.scale - 1) < 1e-9 && a.left === b.left && a.top === b.top;

/** Pixels below which nothing is drawn. */
const SMALLEST = 24;

type LiveHostPart = LiveHost & GestureHost;
