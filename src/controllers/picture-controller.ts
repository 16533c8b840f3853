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
import type { Frame } from '../core/model/frame.js';
import { mercator } from '../core/geometry/mercator.js';
import type { Projection } from '../core/geometry/projection.js';
import type { Worldview } from '../core/geometry/worldview.js';
import type { Scene } from '../core/model/scene.js';
import { createLayoutCache } from '../core/scene/layout-cache.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import { coveredBy } from '../dom/covered-by.js';
import { layoutScene, prepareLayout } from '../core/scene/layout-scene.js';
import type { Token } from '../core/style/palette.js';
import { typeSize } from '../dom/type-size.js';
import { inSlices } from '../dom/in-slices.js';
import { FramePicture } from './frame-picture.js';
import { loadGeography, type Level } from './geographies.js';

const COARSEST: Level = 'first-paint';
/** From these zooms on the finer levels are worth their bytes. */
const STANDARD_ZOOM = 2.8;
const DETAIL_ZOOM = 6.5;
/** Beyond this the geometry shows its facets. */
export const MAX_ZOOM = 9;

export interface PictureOptions {
  readonly paint: (token: Token) => string;
  /** A level of geometry has arrived. */
  readonly geographyChanged: () => void;
  readonly geographyFailed: (error: unknown) => void;
  readonly crowdFailed: (error: unknown) => void;
}

/** A frame with what it was laid out for. */
interface LaidOut {
  readonly scene: Scene;
  readonly view: View;
  readonly geography: Geography;
  readonly interactive: boolean;
  readonly frame: Frame;
}

/** Holds the picture of a map: which part of the world it shows, at what level of detail, drawn for which scene. */
export class PictureController {
  readonly picture: FramePicture;
  readonly #host: HTMLElement;
  readonly #options: PictureOptions;
  #projection: Projection = mercator;
  #geography: Geography | undefined;
  #level: Level | undefined;
  #wanted: Level | undefined;
  #laidOut: LaidOut | undefined;
  readonly #cache = createLayoutCache();
  #fitted: Bounds | undefined;

  view: View | undefined;
  frame: Frame | undefined;

  constructor(host: HTMLElement, options: PictureOptions) {
    this.#host = host;
    this.#options = options;
    this.picture = new FramePicture(host.ownerDocument, options.crowdFailed);
  }

  get projection(): Projection {
    return this.#projection;
  }

  /** Draws in another projection from now on, fitted anew; true if it is another one. */
  setProjection(projection: Projection): boolean {
    if (projection.id === this.#projection.id) return false;
    this.#projection = projection;
    this.#geography = this.#level = this.#wanted = this.view = undefined;
    return true;
  }

  /** Shows all of a longitude/latitude box, as large as the picture's size and the geometry allow. */
  fit(box: Box, width: number, height: number): void {
    this.#fitted = projectBox(box, this.projection);
    this.#fitTo(width, height);
  }

  /** Whether the view is the page's, not one that the reader chose. */
  get isFitted(): boolean {
    return this.#fitted !== undefined;
  }

  #fitTo(width: number, height: number): void {
    this.view = this.#typed(
      fitView(this.#fitted!, width, height, bleedOf(width, height), 256 * 2 ** MAX_ZOOM),
    );
  }

  /** Pixels per world unit at which the picture just shows all of a box. */
  scaleFor(box: Box): number {
    const { width = 0, height = 0 } = this.view ?? {};
    return fitView(projectBox(box, this.projection), width, height).scale;
  }

  /** Takes a view that the reader chose, or (`isSame`) the present one as the live map counts it. */
  moveTo(view: View, isSame = false): void {
    if (!isSame) this.#fitted = undefined;
    this.view = this.#typed(view);
  }

  /** The view with type as large as the page's text. */
  #typed(view: View): View {
    const type = typeSize(this.#host.ownerDocument);
    return type === 1 ? view : { ...view, type };
  }

  /** The box around countries as a worldview draws them, in degrees; `undefined` if none of them is on the map. */
  boxOf(codes: readonly string[], worldview: Worldview): Box | undefined {
    const countries = this.#geography?.political(worldview).countries;
    const bounds = joinBounds(codes.flatMap((code) => countries?.get(code.toUpperCase()) ?? []));
    if (!bounds) return undefined;
    return unprojectBounds(bounds, this.projection);
  }

  /** Gives the picture another size: what was fitted is fitted anew, a chosen view keeps its centre and scale. */
  resize(width: number, height: number): void {
    const { view } = this;
    if (!view || (view.width === width && view.height === height)) return;
    if (this.#fitted) return this.#fitTo(width, height);
    const left = Math.round(view.left + (view.width - width) / 2);
    const top = Math.round(view.top + (view.height - height) / 2);
    this.view = { ...view, width, height, left, top, bleed: bleedOf(width, height) };
  }

  /** Settles what `draw` is to show, where that has changed. */
  layOut(scene: Scene, interactive: boolean): Frame | undefined {
    const { view } = this;
    const geography = this.#geography;
    if (!view || !geography) return undefined;
    const last = this.#laidOut;
    if (
      last?.scene === scene &&
      last.view === view &&
      last.geography === geography &&
      last.interactive === interactive
    ) {
      return last.frame;
    }
    const reserved = interactive ? coveredBy(view, scene.dir) : [];
    const frame = layoutScene(scene, geography, view, {
      overlays: DRAWN_OVERLAYS,
      reserved,
      before: this.frame,
      cache: this.#cache,
    });
    this.#laidOut = { scene, view, geography, interactive, frame };
    return frame;
  }

  /** Draws what has changed; true if anything was drawn. */
  draw(scene: Scene, interactive: boolean): boolean {
    const frame = this.layOut(scene, interactive);
    if (!frame || frame === this.frame) return false;
    this.frame = frame;
    this.picture.draw(frame, { paint: this.#options.paint, idPrefix: 'p-', interactive });
    return true;
  }

  /** Loads the coarsest level, which is soon there, unless there is one. */
  begin(scene: Scene): Promise<void> {
    return this.#wanted === undefined ? this.#load(COARSEST, scene) : Promise.resolve();
  }

  /** Loads the level of detail that the present zoom deserves; keeps the coarser one until it is there. */
  refine(scene: Scene): Promise<void> {
    return this.view
      ? this.#load(this.#levelFor(zoomOf(this.view.scale)), scene)
      : Promise.resolve();
  }

  async #load(wanted: Level, scene: Scene): Promise<void> {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    try {
      const { projection } = this;
      const isCurrent = () => wanted === this.#wanted && projection === this.projection;
      const geography = await loadGeography(wanted, projection);
      if (isCurrent() && this.view)
        await inSlices(
          prepareLayout(scene, geography, this.view, {
            overlays: DRAWN_OVERLAYS,
            cache: this.#cache,
          }),
        );
      if (!isCurrent()) return;
      this.#geography = geography;
      this.#level = wanted;
      if (this.#host.isConnected) this.#options.geographyChanged();
    } catch (error) {
      if (wanted === this.#wanted) this.#wanted = this.#level;
      this.#options.geographyFailed(error);
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

/** How far shapes are drawn beyond the edges, so that a picture that is dragged stays filled. */
const bleedOf = (width: number, height: number) => Math.round(Math.min(width, height) / 3);

/** The boxes of the committed levels, see geo/README.md. */
const DETAIL_BOX: Box = [44, 33, 92, 57];
export const WORLD_BOX: Box = [20, 0, 140, 65];
