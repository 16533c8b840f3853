import { MapView } from '../../app/map-view.js';
import { readBox } from '../../core/data/read-box.js';
import type { View } from '../../core/geometry/view.js';
import type { Frame } from '../../core/model/frame.js';
import { themePaint } from '../../app/paint.js';
import { controlRects } from '../../dom/control-rects.js';
import { FrameRenderer } from '../../dom/frame-renderer.js';
import { describePicture } from '../../dom/describe-picture.js';
import { typeSize } from '../../dom/type-size.js';
import { windowOf } from '../../dom/window-of.js';
import type { Motion } from '../../leaflet/live-map.js';
import { PictureEmphasis } from './emphasis.js';
import { FirstDrawing } from './first-drawing.js';
import { ItemInput } from './item-input.js';
import { LivePicture } from './live-picture.js';
import { loadCrowd } from './load-crowd.js';
import { NO_SETTINGS, type StageEvents, type StageSettings } from './stage-types.js';
import { Viewport } from './viewport.js';

/**
 * The picture of a map in its element: draws what the view lays out, follows the element's size, takes pointer and keys, and
 * brings the picture to life once a reader comes near. The element calls `layOut` before it renders and `update` after.
 */
export class MapStage {
  readonly view: MapView;
  readonly input: ItemInput;
  readonly #element: HTMLElement;
  readonly #events: StageEvents;
  readonly #renderer: FrameRenderer;
  readonly #emphasis: PictureEmphasis;
  readonly #live: LivePicture;
  readonly #viewport: Viewport;
  readonly #first: FirstDrawing;
  #settings = NO_SETTINGS;
  /** Ends all listeners at once; there while the element is in a page. */
  #connection: AbortController | undefined;
  /** How many levels of geometry are on their way. */
  #loads = 0;
  /** What is on screen. */
  #drawn: Frame | undefined;
  #isMoving = false;

  constructor(element: HTMLElement, events: StageEvents) {
    this.#element = element;
    this.#events = events;
    this.view = new MapView({
      want: (need) => events.want(need),
      fontScale: () => typeSize(element.ownerDocument),
      controlRects,
    });
    this.#renderer = new FrameRenderer(element.ownerDocument, () => loadCrowd(events));
    this.#emphasis = new PictureEmphasis(this.#renderer);
    this.#viewport = new Viewport(
      element,
      {
        allowDragging: (isAllowed) => this.#live.map?.allowDragging(isAllowed),
        hint: () => this.#live.map && events.hint(),
      },
      () => this.#resize(),
    );
    this.#live = new LivePicture({
      picture: this.#renderer.element,
      view: this.view,
      events,
      container: () => this.#viewport.canvas,
      isWanted: () => this.#mayLive,
      moved: (view, motion) => this.#onMoved(view, motion),
    });
    this.#first = new FirstDrawing({
      view: this.view,
      drawing: () => this.#settings.drawing,
      isConnected: () => this.#connection !== undefined,
      isDrawn: () => this.isDrawn,
      draw: () => this.#draw(),
      lost: () => events.lost(),
      failed: (error) => events.failed(error),
    });
    this.input = new ItemInput(this.#renderer, () => this.view.frame, {
      choose: (id) => events.choose(id),
      hover: (id) => this.#hover(id),
      zoomBy: (steps) => this.zoomBy(steps),
      panBy: (x, y) => this.panBy(x, y),
      showAll: () => this.reset(true),
      help: () => void events.help(),
    });
  }

  /** The element is in a page. */
  connect(): void {
    if (this.#connection) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.input.listen(this.#element.shadowRoot!, signal);
    // Elements follow the colour scheme by themselves, a canvas does not.
    const scheme = windowOf(this.#element).matchMedia?.('(prefers-color-scheme: dark)');
    scheme?.addEventListener('change', () => this.#renderer.drawCanvas(), { signal });
  }

  /** The element has left its page. */
  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#viewport.detach();
    this.#live.stop();
  }

  /** Whether the picture of any scene has been drawn. */
  get isDrawn(): boolean {
    return this.#drawn !== undefined;
  }

  /** Where the picture's upper left corner stands in the element, in pixels; `undefined` before it is drawn. */
  get corner(): readonly [x: number, y: number] | undefined {
    return this.isDrawn ? this.#viewport.corner : undefined;
  }

  /** Lays out what is to be drawn, so that what stands around the picture fits it. Call before rendering. */
  layOut(settings: StageSettings): void {
    this.#settings = settings;
    const { drawing, isPrerendered } = settings;
    if (!drawing) return;
    if (this.view.take(drawing.scene)) this.#live.stop();
    else this.#live.follow();
    if (this.isDrawn || !isPrerendered) this.view.layOut(drawing);
  }

  /** Draws what has been laid out, and goes live when that is wanted. Call after rendering. */
  update(): void {
    const { drawing, isPrerendered, isActive } = this.#settings;
    if (this.#connection) this.#viewport.attach(this.#connection.signal);
    if (!this.#viewport.isAttached || !drawing || !this.#connection) return;
    if (!this.view.view) this.#measure();
    if (this.isDrawn || !isPrerendered) {
      void this.#load(this.view.begin(drawing, isActive));
      this.#draw();
      if (this.isDrawn && isActive) void this.#load(this.view.refine(drawing));
      this.#renderer.drawCanvas();
    } else {
      void this.#first.start();
    }
    this.#emphasize();
    if (drawing.isInteractive) this.#live.start();
    else this.#live.stop();
  }

  /** Shows countries, or a box of degrees, as large as possible, at once. */
  fit(codes: readonly string[]): void {
    const box = readBox(codes) ?? this.view.boxOf(codes);
    if (box) this.view.fit(box);
    this.#show();
  }

  /** Shows what the inset shows, because the reader asked for it. */
  closeUp(): void {
    const box = this.view.insetBox;
    if (!box) return;
    this.view.fit(box);
    this.#show(true);
  }

  /** Shows the map's own frame; `isReaders`: because the reader asked for it. */
  reset(isReaders = false): void {
    const before = this.view.view;
    this.view.reset();
    this.#show(isReaders && before !== this.view.view);
  }

  /** One step for each press of a button, about the middle; without Leaflet at once. */
  zoomBy(steps: number): void {
    const { map } = this.#live;
    if (map) map.zoomBy(steps);
    else this.#move(() => this.view.zoomBy(steps));
  }

  /** Moves by shares of width and height. */
  panBy(x: number, y: number): void {
    this.#move(() => this.view.panBy(x, y));
  }

  /** What a reader does to the view. */
  #move(act: () => void): void {
    const before = this.view.view;
    act();
    if (before !== this.view.view) this.#show(true);
  }

  /** Takes a view that has been set elsewhere. */
  #show(isReaders = false): void {
    if (!this.view.view) return;
    this.#live.follow();
    this.#draw();
    this.#refine();
    this.#events.viewed();
    if (isReaders) this.#events.moved('rest');
  }

  #measure(): void {
    const { size } = this.#viewport;
    if (!size) return;
    this.view.resize(...size);
    this.layOut(this.#settings);
  }

  #resize(): void {
    const before = this.view.view;
    this.#measure();
    if (this.view.view === before) return;
    // Without a picture the update begins it, which for paper is too late.
    if (!before && !this.#settings.isPrerendered) this.#draw();
    if (!before) return this.#events.viewed();
    this.#show();
  }

  /** Lays out and draws what a level of geometry has changed. */
  async #load(change: Promise<boolean>): Promise<void> {
    const scene = this.#settings.drawing?.scene;
    this.#loads++;
    try {
      const isOther = await change.finally(() => this.#loads--);
      // One that has been overtaken says nothing of the others.
      if (!this.view.hasGeography && this.#loads === 0) this.#events.lost();
      const isOwn = isOther && scene === this.#settings.drawing?.scene;
      // The last one draws even so: another may have brought the borders it was for, and left the drawing to it.
      if (!this.#connection || !(isOwn || this.#loads === 0)) return;
      const before = this.#drawn;
      this.#draw();
      if (before !== this.#drawn) this.#events.viewed();
    } catch (error) {
      this.#events.failed(error);
    }
  }

  #refine(): void {
    const { drawing, isActive } = this.#settings;
    if (drawing && this.isDrawn && isActive) void this.#load(this.view.refine(drawing));
  }

  #draw(): void {
    const { drawing } = this.#settings;
    const frame = drawing && this.view.layOut(drawing);
    if (!frame || !this.#viewport.isAttached || frame === this.#drawn) return;
    const { scene, isInteractive } = drawing;
    this.#drawn = frame;
    const picture = this.#renderer.element;
    const hadFocus = picture.querySelector(':focus-visible') !== null;
    this.#renderer.draw(frame, { paint: themePaint, idPrefix: 'p-', interactive: isInteractive });
    if (!picture.isConnected) this.#viewport.canvas?.append(picture);
    this.#renderer.drawCanvas();
    this.#live.map?.settle();
    describePicture(picture, scene.title.text, isInteractive);
    this.input.settle(scene.countries.find((country) => country.inFocus)?.id);
    // A reader at the keyboard stays in the picture, even if what had the focus has left it.
    if (hadFocus && !picture.matches(':focus-within')) this.input.focus();
    this.#emphasize();
    this.#events.drawn(scene);
  }

  #hover(id: string | null): void {
    if (!this.#emphasis.hover(id ?? undefined)) return;
    this.#emphasize();
    this.#events.hover(id);
  }

  #emphasize(): void {
    const { drawing, ...emphasis } = this.#settings;
    this.#emphasis.show(drawing?.scene, emphasis);
  }

  // --- Live --------------------------------------------------------------------------------------------------------------

  get #mayLive(): boolean {
    const { drawing, isActive } = this.#settings;
    return drawing?.isInteractive === true && isActive && this.isDrawn && !!this.#connection;
  }

  #onMoved(view: View, motion: Motion): void {
    if (motion !== 'rest') {
      this.#isMoving = true;
      this.view.follow(view);
      return this.#events.moved(motion);
    }
    if (!this.view.moveTo(view) && !this.#isMoving) return;
    this.#isMoving = false;
    this.#draw();
    this.#refine();
    this.#events.viewed();
    this.#events.moved('rest');
  }
}
