import type { Box } from '../core/data/primitives.js';
import type { Geography } from '../core/geometry/geography.js';
import { deservedLevel, type Level } from '../core/geometry/levels.js';
import { mercator } from '../core/geometry/mercator.js';
import type { Position, Projection } from '../core/geometry/projection.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { reprojectView } from '../core/geometry/reproject-view.js';
import { scaleBar, type ScaleBar } from '../core/geometry/scale-bar.js';
import { joinBounds, type Bounds } from '../core/geometry/shape.js';
import {
  isSamePlace,
  isSameView,
  overscanOf,
  panView,
  projectBox,
  resizeView,
  toScreen,
  unprojectBounds,
  viewBox,
  zoomOf,
  zoomView,
  type View,
  type ViewLimits,
} from '../core/geometry/view.js';
import type { Frame } from '../core/model/frame.js';
import type { Scene } from '../core/model/scene.js';
import type { PlacedInset } from '../core/scene/find-inset.js';
import { locateInset } from '../core/scene/place-inset.js';
import { fitWithin, inType, isCloser, limitsIn } from './fit-within.js';
import { COARSEST, geometryNeed } from './geometry-need.js';
import type { Drawing, MapViewOptions } from './map-view-options.js';
import { geographyOf, isAtHand } from './resources.js';
import { SceneLayout } from './scene-layout.js';

/**
 * What part of the world a map shows: its size, projection and scale, the level of detail that this deserves, and how far
 * it may go. It is the only owner of these; a live map follows it and reports where its reader goes.
 */
export class MapView {
  readonly #options: MapViewOptions;
  #projection: Projection = mercator;
  #size: readonly [width: number, height: number] | undefined;
  #view: View | undefined;
  /** Where a reader's move has come to, while the picture is still that of `view`. */
  #moving: View | undefined;
  /** What the view is fitted to, unless a reader chose it. */
  #fitted: Bounds | undefined;
  #box: Box | undefined;
  #level: Level | undefined;
  /** Levels that have been drawn: what takes long is worked out of them, so that they can be drawn again at once. */
  readonly #drawn = new Set<Level>();
  readonly #layout: SceneLayout;

  constructor(options: MapViewOptions) {
    this.#options = options;
    this.#layout = new SceneLayout(options.controlRects);
  }

  get projection(): Projection {
    return this.#projection;
  }

  /** What the picture is laid out for; `undefined` before there is a size and a scene. */
  get view(): View | undefined {
    return this.#view;
  }

  /** What is seen at this moment, also in the middle of a move. */
  get current(): View | undefined {
    return this.#moving ?? this.#view;
  }

  /** What was laid out last. */
  get frame(): Frame | undefined {
    return this.#layout.last?.frame;
  }

  /** What was laid out last with. */
  get geography(): Geography | undefined {
    return this.#layout.last?.geography;
  }

  /** The close-up of the scene that was laid out last, as it is joined to what is seen at this moment. */
  get inset(): PlacedInset | undefined {
    const { inset } = this.#layout.last ?? {};
    const { current } = this;
    return inset && current && { ...inset, place: locateInset(inset.settled, current) };
  }

  /** West, south, east and north of the close-up, in degrees. */
  get insetBox(): Box | undefined {
    const { settled } = this.#layout.last?.inset ?? {};
    return settled && viewBox(settled.view, this.#projection);
  }

  /** West, south, east and north of what is seen, in degrees, and the zoom. */
  get extent(): { readonly box: Box; readonly zoom: number } | undefined {
    const { current } = this;
    return current && { box: viewBox(current, this.#projection), zoom: zoomOf(current.scale) };
  }

  get limits(): ViewLimits {
    return limitsIn(this.#projection, this.#view!);
  }

  /** Whether the view is closer than the map's own frame, so that there is something to move it for. */
  get isZoomedIn(): boolean {
    const bounds = this.#box && projectBox(this.#box, this.#projection);
    return !!bounds && !!this.#view && isCloser(this.#view, bounds);
  }

  /** A round distance and its length in the middle of the picture. */
  get scaleBar(): ScaleBar | undefined {
    return this.#view && scaleBar(this.#view, this.#projection);
  }

  /** Pixels of a longitude and latitude in what is seen at this moment. */
  project(lonLat: Position): [x: number, y: number] | undefined {
    return this.current && toScreen(this.current, this.#projection.project(lonLat));
  }

  /** Longitude and latitude of a pixel of what is seen at this moment. */
  unproject([x, y]: Position): [lon: number, lat: number] | undefined {
    const { current } = this;
    if (!current) return undefined;
    const { left, top, scale } = current;
    return this.#projection.unproject([(x + left) / scale, (y + top) / scale]);
  }

  /**
   * Takes projection and frame of a scene. Where the reader has moved the map, it stays in that place. True if the projection is
   * another one, so that a live map has to start anew.
   */
  take({ projection, box }: Scene): boolean {
    const next = PROJECTIONS[projection]!;
    const isOther = next.id !== this.#projection.id;
    const isElsewhere = box.join() !== this.#box?.join();
    const chosen = this.#fitted ? undefined : this.#view;
    if (isOther) {
      this.#view = chosen && reprojectView(chosen, this.#projection, next);
      this.#moving = this.#level = undefined;
      this.#drawn.clear();
      this.#layout.forget();
    }
    this.#projection = next;
    if (isOther || isElsewhere) {
      this.#box = box;
      if (!chosen) this.fit(box);
      if (this.#view) this.#level = this.#levelAtOnce(this.#view);
    }
    return isOther;
  }

  /** Lays out ahead, in short tasks and as long as that is wanted, what may be taken next in the same projection. */
  async prepare(drawing: Drawing, isWanted: () => boolean): Promise<void> {
    const { projection, box } = drawing.scene;
    if (!this.#size || projection !== this.#projection.id) return;
    const fitted = fitWithin(this.#projection, projectBox(box, this.#projection), this.#size);
    const view = inType(fitted, this.#options.fontScale());
    const level = this.#levelAtOnce(view);
    const geography = level && geographyOf(level, this.#projection).value;
    if (geography) await this.#layout.layOutAhead(drawing, geography, view, isWanted);
  }

  /** The level that a view is drawn from at first: what it deserves, where that has been drawn before. */
  #levelAtOnce(view: View): Level | undefined {
    const level = deservedLevel(view, this.#projection, this.#level);
    return this.#drawn.has(level) ? level : this.#level;
  }

  /** Gives the picture a size in pixels: what was fitted is fitted anew, a chosen view keeps its centre and scale. */
  resize(width: number, height: number): void {
    const view = this.#view;
    this.#size = [width, height];
    if (view && view.width === width && view.height === height) return;
    if (this.#fitted) this.#fit();
    else if (view) this.#view = resizeView(view, width, height, overscanOf(width, height));
  }

  /** Shows all of a box of degrees, as large as the picture's size and the geometry allow. */
  fit(box: Box): void {
    this.#fitted = projectBox(box, this.#projection);
    this.#fit();
  }

  /** Shows the frame of the scene again. */
  reset(): void {
    if (this.#box) this.fit(this.#box);
  }

  #fit(): void {
    if (this.#size && this.#fitted)
      this.#set(fitWithin(this.#projection, this.#fitted, this.#size));
  }

  /** Closer by so many steps, each twice the scale. */
  zoomBy(steps: number): void {
    if (this.#view) this.moveTo(zoomView(this.#view, steps, this.limits));
  }

  /** Moves by shares of width and height. */
  panBy(shareX: number, shareY: number): void {
    if (this.#view) this.moveTo(panView(this.#view, shareX, shareY, this.limits));
  }

  /** Takes a view that the reader chose; false if it is the present one. */
  moveTo(view: View): boolean {
    this.#moving = undefined;
    if (this.#view && isSamePlace(view, this.#view)) return false;
    this.#fitted = undefined;
    this.#set(view);
    return true;
  }

  /** Where a move that goes on has come to. */
  follow(view: View): void {
    this.#moving = view;
  }

  /** Takes the view as a live map counts it, which may differ in the last digits. */
  align(view: View): void {
    if (!this.#view || !isSamePlace(view, this.#view)) this.#set(view);
  }

  #set(view: View): void {
    const next = inType(view, this.#options.fontScale());
    this.#moving = undefined;
    // What is laid out for the same view need not be laid out again.
    if (!this.#view || !isSameView(next, this.#view)) this.#view = next;
  }

  /** The box around countries in degrees, as the scene last laid out draws them; `undefined` if none is on the map. */
  boxOf(codes: readonly string[]): Box | undefined {
    const { geography, scene } = this.#layout.last ?? {};
    const countries = geography?.political(scene!.worldview).countries;
    const bounds = joinBounds(codes.flatMap((code) => countries?.get(code.toUpperCase()) ?? []));
    return bounds && unprojectBounds(bounds, this.#projection);
  }

  /** The frame of a scene in the present view, from the finest geometry that is there. */
  layOut(drawing: Drawing): Frame | undefined {
    const view = this.#view;
    const geography = this.#geography;
    return view && geography && this.#layout.layOut(drawing, geography, view);
  }

  /** Whom the geometry that is drawn is owed to, where its licence asks for that to be printed. */
  get attribution(): string | undefined {
    return this.#geography?.attribution;
  }

  /** Whether there is geometry to draw with. */
  get hasGeography(): boolean {
    return this.#geography !== undefined;
  }

  get #geography(): Geography | undefined {
    return this.#level && geographyOf(this.#level, this.#projection).value;
  }

  /**
   * Loads the coarsest level, which is soon there, unless there is one; where the level that the view deserves is at hand,
   * the picture is made of that at once. With `isActive` it is asked for meanwhile. Resolves when one of the two is used, or
   * cannot be had.
   */
  async begin(drawing: Drawing, isActive = false): Promise<boolean> {
    if (this.#level !== undefined) return false;
    const level = this.#deserved;
    if (level && isAtHand(level, this.#projection)) return this.#use(level, drawing);
    if (level && isActive) void this.#options.want(geometryNeed(level, this.#projection));
    return this.#use(COARSEST, drawing);
  }

  /** Loads the level of detail that the view deserves; the coarser one stays until it is there. True if it is another. */
  async refine(drawing: Drawing): Promise<boolean> {
    const level = this.#deserved;
    return level !== undefined && (await this.#use(level, drawing));
  }

  get #deserved(): Level | undefined {
    return this.#view && deservedLevel(this.#view, this.#projection, this.#level);
  }

  async #use(level: Level, drawing: Drawing): Promise<boolean> {
    if (level === this.#level) return false;
    const projection = this.#projection;
    const resource = geographyOf(level, projection);
    if (!(await this.#options.want(geometryNeed(level, this.#projection)))) return false;
    const isWanted = () =>
      projection === this.#projection && (level === COARSEST ? this.#level === undefined : true);
    if (!isWanted()) return false;
    const geography = resource.value!;
    if (this.#view) await this.#layout.prepare(drawing, geography, this.#view);
    if (!isWanted() || (level !== COARSEST && level !== this.#deserved)) return false;
    this.#level = level;
    this.#drawn.add(level);
    return true;
  }
}
