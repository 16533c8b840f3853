import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../core/data/primitives.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { scaleBar, type ScaleBar } from '../core/geometry/scale-bar.js';
import { projectBox, viewBox, zoomOf, type View } from '../core/geometry/view.js';
import type { Frame } from '../core/model/frame.js';
import type { Scene } from '../core/model/scene.js';
import type { Token } from '../core/style/palette.js';
import type { Limits, LiveMap, LiveMapOptions } from '../leaflet/live-map.js';
import { breath } from '../dom/in-slices.js';
import { watchSize } from '../dom/watch-size.js';
import type { FramePicture } from './frame-picture.js';
import { GestureController, type GestureHost } from './gesture-controller.js';
import { LiveController, type LiveHost } from './live-controller.js';
import { MAX_ZOOM, PictureController, WORLD_BOX } from './picture-controller.js';

/** What the view needs of its element. */
export interface MapViewHost {
  readonly scene: Scene | undefined;
  readonly wantsLive: boolean;
  /** Whether the reader is near and the page has had an idle moment. */
  readonly isAwaited: boolean;
  /** Whether something shows the map already, so that its own picture may take its time. */
  readonly hasStandIn: boolean;
  /** The box that the picture fills; there once the element has rendered. */
  readonly viewport: HTMLElement | null;
  /** The empty element in it that holds the picture. */
  readonly canvas: HTMLElement | null;
  /** The picture has been drawn anew; `hadFocus`: a reader at the keyboard was in it, and may have lost the place now. */
  pictureDrawn(hadFocus: boolean): void;
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
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: MapViewHost;
  readonly #picture: PictureController;
  readonly #live: LiveController;
  #sizes: ResizeObserver | undefined;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #onScheme = () => this.picture.drawCanvas();
  #isPreparing = false;
  /** The frame of the scene that is or was shown. */
  #box: Box | undefined;
  isDrawn = false;

  constructor(
    element: ReactiveControllerHost & HTMLElement,
    host: MapViewHost,
    paint: (token: Token) => string,
  ) {
    this.#element = element;
    this.#host = host;
    this.#picture = new PictureController(element, {
      paint,
      geographyChanged: () => element.requestUpdate(),
      // No update: that would ask for it again at once, and again.
      geographyFailed: (error) =>
        host.viewFailed('geometry', 'finer borders could not be loaded', error),
      crowdFailed: (error) => host.viewFailed('links', 'so many cannot be drawn', error),
    });
    this.#live = new LiveController(element, this);
    new GestureController(element, this);
    element.addController(this);
  }

  get element(): HTMLElement {
    return this.#picture.picture.element;
  }
  get frame(): Frame | undefined {
    return this.#picture.frame;
  }
  get picture(): FramePicture {
    return this.#picture.picture;
  }
  /** Whether the view is closer than the map's own frame, so that there is something to move it for. */
  get isZoomedIn(): boolean {
    const { scene } = this.#host;
    const { view } = this.#picture;
    return (
      scene !== undefined &&
      view !== undefined &&
      view.scale > 1.02 * this.#picture.scaleFor(scene.box)
    );
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
  get isAwaited(): boolean {
    return this.#host.isAwaited;
  }

  hostConnected(): void {
    // Elements follow the colour scheme by themselves, a canvas does not.
    this.#scheme.addEventListener('change', this.#onScheme);
  }

  hostDisconnected(): void {
    this.#scheme.removeEventListener('change', this.#onScheme);
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  hostUpdated(): void {
    const { canvas, viewport, scene } = this.#host;
    if (!canvas || !viewport) return;
    // A last update may come after the element has gone.
    if (!this.#sizes && this.#element.isConnected)
      this.#sizes = watchSize(viewport, () => this.#measure());
    if (scene && this.#picture.setProjection(PROJECTIONS[scene.projection]!)) this.#live.restart();
    if (scene && !this.#picture.view) this.#fitFirst(scene);
    else if (scene) this.#fitAnew(scene);
    if (this.isDrawn || !this.#host.hasStandIn) {
      if (scene) void this.#picture.begin(scene);
      this.#draw();
      if (this.isDrawn && this.isAwaited) this.refine();
      this.picture.drawCanvas();
    } else {
      void this.#drawFirst();
    }
  }

  /** While something else shows the map: draws it once and well, a slice at a time, rather than soon and again. */
  async #drawFirst(): Promise<void> {
    const { scene } = this.#host;
    if (this.#isPreparing || !scene || !this.#picture.view) return;
    this.#isPreparing = true;
    try {
      await this.#picture.refine(scene);
      // Without fine borders the coarse ones, if those can be had.
      await this.#picture.begin(scene);
      await breath();
      // Laying out and drawing take long enough to be two tasks. By now there may be another scene to lay out, or none.
      if (this.#host.scene && this.#element.isConnected)
        this.#picture.layOut(this.#host.scene, this.wantsLive);
      await breath();
      if (this.#element.isConnected) this.#draw();
    } catch (error) {
      this.#host.viewFailed('map', 'the picture could not be drawn', error);
    } finally {
      this.#isPreparing = false;
    }
  }

  /** Shows a box of degrees as large as possible, at once; `isReaders`: because the reader asked for it. */
  show(box: Box, isReaders = false): void {
    const before = this.#picture.view;
    if (!before) return;
    this.#picture.fit(box, before.width, before.height);
    const view = this.#picture.view!;
    this.#live.map?.show(view, this.#limits());
    this.#draw();
    if (this.#live.map) this.refine();
    if (isReaders && !isAlike(view, before)) this.#tell(view);
  }

  /** The box around countries in degrees, as the scene's worldview draws them; `undefined` if none is on the map. */
  boxOf(codes: readonly string[]): Box | undefined {
    const { scene } = this.#host;
    return scene && this.#picture.boxOf(codes, scene.worldview);
  }

  /** One step for each press of a button, about the middle; without Leaflet at once. */
  zoomBy(steps: number): void {
    const { view } = this.#picture;
    if (this.#live.map) return this.#live.map.zoomBy(steps);
    if (!view) return;
    const { minZoom, maxZoom } = this.#limits();
    const zoom = Math.max(minZoom, Math.min(maxZoom, zoomOf(view.scale) + steps));
    const scale = 256 * 2 ** zoom;
    const [x, y] = [view.left + view.width / 2, view.top + view.height / 2];
    const left = Math.round((x * scale) / view.scale - view.width / 2);
    const top = Math.round((y * scale) / view.scale - view.height / 2);
    this.#onMoved({ ...view, scale, left, top });
  }

  /** Moves the view by shares of its width and height, no farther than the world that is drawn. */
  panBy(shareX: number, shareY: number): void {
    const { view } = this.#picture;
    if (!view) return;
    const [minX, minY, maxX, maxY] = this.#limits().bounds.map((value) => value * view.scale) as [
      number,
      number,
      number,
      number,
    ];
    const clamp = (value: number, low: number, high: number) =>
      Math.round(Math.max(low, Math.min(high, value)));
    const left = clamp(view.left + shareX * view.width, minX, maxX - view.width);
    const top = clamp(view.top + shareY * view.height, minY, maxY - view.height);
    this.#live.map?.show({ ...view, left, top }, this.#limits());
    this.#onMoved(this.#live.map?.view ?? { ...view, left, top });
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
    const { scene } = this.#host;
    if (scene) void this.#picture.refine(scene);
  }

  liveOptions(): Omit<LiveMapOptions, 'reducedMotion'> {
    const { projection } = this.#picture;
    return {
      container: this.#host.canvas!,
      picture: this.element,
      view: this.#picture.view!,
      projection,
      ...this.#limits(),
      moved: (next) => this.#onMoved(next),
    };
  }

  /** How far readers may move and zoom: no farther out than the whole world box or the present view. */
  #limits(): Limits {
    const view = this.#picture.view!;
    const bounds = projectBox(WORLD_BOX, this.#picture.projection);
    const minScale = Math.max(
      view.width / (bounds[2] - bounds[0]),
      view.height / (bounds[3] - bounds[1]),
    );
    return {
      bounds,
      minZoom: Math.min(zoomOf(minScale), zoomOf(view.scale)),
      maxZoom: MAX_ZOOM,
    };
  }

  liveStarted(live: LiveMap): void {
    // Drawn already with room to be dragged, it need not be drawn again.
    if (!isAlike(live.view, this.#picture.view!)) {
      this.#picture.moveTo(live.view, true);
      this.#draw();
    }
  }

  liveStopped(): void {
    this.#host.canvas?.append(this.element);
  }

  liveFailed(error: unknown): void {
    this.#host.viewFailed('leaflet', 'the map cannot be moved, its picture stays', error);
  }

  #fitFirst(scene: Scene): void {
    const { clientWidth: width, clientHeight: height } = this.#host.viewport!;
    if (Math.min(width, height) < SMALLEST) return;
    this.#box = scene.box;
    this.#picture.fit(scene.box, width, height);
  }

  /** Other data may be about another part of the world; a reader who has moved the map stays where it is. */
  #fitAnew({ box }: Scene): void {
    if (box.join() === this.#box?.join()) return;
    this.#box = box;
    if (this.#picture.isFitted) this.show(box);
  }

  #measure(): void {
    const { viewport } = this.#host;
    const before = this.#picture.view;
    // A box on its way in or out of the page has no size that anyone sees.
    if (!viewport || Math.min(viewport.clientWidth, viewport.clientHeight) < SMALLEST) return;
    if (!before) return this.#element.requestUpdate();
    this.#picture.resize(viewport.clientWidth, viewport.clientHeight);
    const { view } = this.#picture;
    if (!view || view === before) return;
    this.#live.map?.resize();
    this.#live.map?.show(view, this.#limits());
    this.#draw();
  }

  #draw(): void {
    const { scene } = this.#host;
    const hadFocus = this.element.querySelector(':focus-visible') !== null;
    if (!scene || !this.#picture.draw(scene, this.wantsLive)) return;
    if (!this.element.isConnected) this.#host.canvas?.append(this.element);
    this.picture.drawCanvas();
    this.#live.map?.settle();
    // One image where nothing in it can be reached, otherwise a group of things with names of their own.
    this.element.setAttribute('role', this.wantsLive ? 'group' : 'img');
    this.element.setAttribute('aria-label', scene.title.text);
    this.isDrawn = true;
    this.#host.pictureDrawn(hadFocus);
  }

  #onMoved(view: View): void {
    const before = this.#picture.view;
    if (before && isAlike(view, before)) return;
    this.#picture.moveTo(view);
    this.#draw();
    this.refine();
    this.#tell(view);
  }

  #tell(view: View): void {
    this.#host.viewMoved(viewBox(view, this.#picture.projection), zoomOf(view.scale));
  }
}

/** As good as the same: Leaflet keeps zooms rather than scales, which costs the last digits. */
const isAlike = (a: View, b: View): boolean =>
  Math.abs(a.scale / b.scale - 1) < 1e-9 && a.left === b.left && a.top === b.top;

/** Pixels below which nothing is drawn. */
const SMALLEST = 24;

type LiveHostPart = LiveHost & GestureHost;
