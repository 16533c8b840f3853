import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Geography } from '../core/geometry/geography.js';
import { joinBounds, type Bounds } from '../core/geometry/shape.js';
import {
  fitView,
  projectBox,
  unprojectBounds,
  viewBox,
  zoomOf,
  type View,
} from '../core/geometry/view.js';
import type { Box } from '../core/data/primitives.js';
import type { Frame, FrameItem } from '../core/model/frame.js';
import { mercator } from '../core/geometry/mercator.js';
import type { Projection } from '../core/geometry/projection.js';
import type { Worldview } from '../core/geometry/worldview.js';
import type { Scene } from '../core/model/scene.js';
import { drawFrame } from '../core/render/draw-frame.js';
import { layoutScene } from '../core/scene/layout-scene.js';
import type { Token } from '../core/style/palette.js';
import { SvgPicture } from '../dom/svg-picture.js';
import { firstGeography, loadGeography, type Level } from './geographies.js';

/** From these zooms on the finer levels are worth their bytes. */
const STANDARD_ZOOM = 2.8;
const DETAIL_ZOOM = 6.5;
/** Beyond this the geometry shows its facets. */
export const MAX_ZOOM = 9;

export interface PictureOptions {
  readonly paint: (token: Token) => string;
  /** A level of geometry has arrived, or could not be loaded. */
  readonly geographyChanged: (error?: unknown) => void;
}

/** Holds the picture of a map: which part of the world it shows, at what level of detail, drawn for which scene. */
export class PictureController implements ReactiveController {
  readonly picture: SvgPicture;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PictureOptions;
  #geography: Geography = firstGeography(mercator);
  #level: Level = 'first-paint';
  #wanted: Level = 'first-paint';
  #drawnFor: { scene: Scene; view: View; geography: Geography; interactive: boolean } | undefined;
  #fitted: Bounds | undefined;

  view: View | undefined;
  frame: Frame | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PictureOptions) {
    this.#host = host;
    this.#options = options;
    this.picture = new SvgPicture(host.ownerDocument);
    host.addController(this);
  }

  hostConnected(): void {
    this.#options.geographyChanged();
  }

  get projection() {
    return this.#geography.projection;
  }

  /** Draws in another projection from now on, fitted anew; true if it is another one. */
  setProjection(projection: Projection): boolean {
    if (projection.id === this.projection.id) return false;
    this.#geography = firstGeography(projection);
    this.#level = this.#wanted = 'first-paint';
    this.view = undefined;
    return true;
  }

  /** Shows all of a longitude/latitude box, as large as the picture's size allows. */
  fit(box: Box, width: number, height: number): void {
    const bounds = projectBox(box, this.projection);
    this.#fitted = bounds;
    this.view = fitView(bounds, width, height, this.view?.bleed ?? 0);
  }

  /** Takes a view that the reader chose, or (`isSame`) the present one as the live map counts it. */
  moveTo(view: View, isSame = false): void {
    if (!isSame) this.#fitted = undefined;
    this.view = view;
  }

  /** The box around countries as a worldview draws them, in degrees; `undefined` if none of them is on the map. */
  boxOf(codes: readonly string[], worldview: Worldview): Box | undefined {
    const { countries } = this.#geography.political(worldview);
    const bounds = joinBounds(codes.flatMap((code) => countries.get(code.toUpperCase()) ?? []));
    if (!bounds) return undefined;
    return unprojectBounds(bounds, this.projection);
  }

  /** Gives the picture another size: what was fitted is fitted anew, a chosen view keeps its centre and scale. */
  resize(width: number, height: number): void {
    const { view } = this;
    if (!view || (view.width === width && view.height === height)) return;
    if (this.#fitted) {
      this.view = fitView(this.#fitted, width, height, view.bleed);
      return;
    }
    const left = Math.round(view.left + (view.width - width) / 2);
    const top = Math.round(view.top + (view.height - height) / 2);
    this.view = { ...view, width, height, left, top };
  }

  /** Draws beyond the edges too, so that the picture can be dragged. */
  setBleed(bleed: number): void {
    if (this.view) this.view = { ...this.view, bleed };
  }

  /** Draws what has changed; true if anything was drawn. */
  draw(scene: Scene, interactive: boolean): boolean {
    const { view } = this;
    if (!view || view.width === 0 || view.height === 0) return false;
    const geography = this.#geography;
    const last = this.#drawnFor;
    if (
      last?.scene === scene &&
      last.view === view &&
      last.geography === geography &&
      last.interactive === interactive
    ) {
      return false;
    }
    this.#drawnFor = { scene, view, geography, interactive };
    this.frame = layoutScene(scene, geography, view, interactive ? coveredBy(view, scene.dir) : []);
    this.picture.draw(
      drawFrame(this.frame, { paint: this.#options.paint, idPrefix: 'p-', interactive }),
    );
    const { element } = this.picture;
    const { width, height, bleed } = view;
    const size = [width + 2 * bleed, height + 2 * bleed] as const;
    // The map is not mirrored, and its labels stand where they were laid out.
    element.setAttribute('direction', 'ltr');
    element.setAttribute('viewBox', `${-bleed} ${-bleed} ${size.join(' ')}`);
    element.setAttribute('width', String(size[0]));
    element.setAttribute('height', String(size[1]));
    element.style.left = element.style.top = `${-bleed}px`;
    return true;
  }

  /** The item of the last drawing with an id. */
  find(id: string): FrameItem | undefined {
    return this.frame?.items.find((item) => item.id === id);
  }

  /** Loads the level of detail that the present zoom deserves; keeps the coarser one until it is there. */
  async refine(): Promise<void> {
    if (!this.view) return;
    const wanted = this.#levelFor(zoomOf(this.view.scale));
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    try {
      const { projection } = this;
      const geography = await loadGeography(wanted, projection);
      if (wanted !== this.#wanted || projection !== this.projection) return;
      this.#geography = geography;
      this.#level = wanted;
      if (this.#host.isConnected) this.#options.geographyChanged();
    } catch (error) {
      if (wanted === this.#wanted) this.#wanted = this.#level;
      this.#options.geographyChanged(error);
    }
  }

  /** Never coarser than what is there, so that borders do not jump back. */
  #levelFor(zoom: number): Level {
    if (zoom >= DETAIL_ZOOM && this.#isInDetail()) return 'detail';
    return zoom >= STANDARD_ZOOM || this.#level === 'standard' || this.#level === 'detail'
      ? 'standard'
      : 'overview';
  }

  /** Whether the view lies inside the part of the world that the detail level covers. */
  #isInDetail(): boolean {
    const [west, south, east, north] = viewBox(this.view!, this.projection);
    const [minLon, minLat, maxLon, maxLat] = DETAIL_BOX;
    return west >= minLon && south >= minLat && east <= maxLon && north <= maxLat;
  }
}

/** What stands on the picture: the buttons in the upper corner at the end of the line, the scale bar below. */
function coveredBy({ width, height }: View, dir: Scene['dir']): Bounds[] {
  const buttons: Bounds = dir === 'rtl' ? [0, 0, 48, 124] : [width - 48, 0, width, 124];
  return [buttons, [0, height - 24, 170, height]];
}

/** The boxes of the committed levels, see geo/README.md. */
const DETAIL_BOX: Box = [44, 33, 92, 57];
export const WORLD_BOX: Box = [20, 0, 140, 65];
