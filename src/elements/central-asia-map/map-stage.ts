import { MapView } from '../../app/map-view.js';
import { crowd, liveMap } from '../../app/resources.js';
import type { Need } from '../../app/resource.js';
import { yieldToMain } from '../../app/yield-to-main.js';
import type { View } from '../../core/geometry/view.js';
import type { Frame } from '../../core/model/frame.js';
import type { Scene } from '../../core/model/scene.js';
import { findHighlight, type Emphasis } from '../../core/scene/find-highlight.js';
import { themePaint } from '../../core/style/theme-paint.js';
import { FrameRenderer } from '../../dom/frame-renderer.js';
import { typeSize } from '../../dom/type-size.js';
import { watchSize } from '../../dom/watch-size.js';
import type { LiveMap, Motion } from '../../leaflet/live-map.js';
import { watchGestures } from './gestures.js';
import { ItemInput } from './item-input.js';

/** What the stage tells its element. */
export interface StageEvents {
  /** The picture of a scene is on screen. */
  drawn(scene: Scene): void;
  /** Readers can move the picture, or no longer. */
  live(isLive: boolean): void;
  /** A reader moves the map. */
  moved(motion: Motion): void;
  /** What stands around the picture, such as the scale bar, may have changed with the view. */
  viewed(): void;
  choose(id: string | null): void;
  hover(id: string | null): void;
  help(): Promise<void>;
  hint(): void;
  want(need: Need): Promise<boolean>;
  /** There is no geometry to draw with. */
  lost(): void;
  failed(error: unknown): void;
}

/** What the element wants of its stage. */
export interface StageSettings extends Omit<Emphasis, 'hovered'> {
  readonly scene: Scene | undefined;
  /** Whether readers may point at things and move the map. */
  readonly isInteractive: boolean;
  /** Whether a reader is near and the page has had an idle moment. */
  readonly isActive: boolean;
  /** Whether something shows the map already, so that its own picture may take its time. */
  readonly isPrerendered: boolean;
}

/** Pixels below which nothing is drawn. */
const SMALLEST = 24;

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
  #settings: StageSettings = {
    scene: undefined,
    isInteractive: true,
    isActive: false,
    isPrerendered: false,
  };
  #live: LiveMap | undefined;
  #viewport: HTMLElement | null = null;
  #sizes: ResizeObserver | undefined;
  /** Ends all listeners at once; there while the element is in a page. */
  #connection: AbortController | undefined;
  #isPreparing = false;
  /** What is on screen. */
  #drawn: Frame | undefined;
  #isMoving = false;
  #hovered: string | undefined;
  /** The elements that stand out. */
  #active: ReadonlySet<SVGElement> = new Set();

  constructor(element: HTMLElement, events: StageEvents) {
    this.#element = element;
    this.#events = events;
    this.view = new MapView({
      want: (need) => events.want(need),
      fontScale: () => typeSize(element.ownerDocument),
    });
    this.#renderer = new FrameRenderer(element.ownerDocument, async () => {
      await events.want({ resource: crowd, path: 'links', message: 'so many cannot be drawn' });
      return crowd.value;
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
    const scheme = this.#window.matchMedia?.('(prefers-color-scheme: dark)');
    scheme?.addEventListener('change', () => this.#renderer.drawCanvas(), { signal });
  }

  /** The element has left its page. */
  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#sizes?.disconnect();
    this.#viewport = null;
    this.#stopLive();
  }

  /** The window that shows the element, which may be another than this code's. */
  get #window(): Window & typeof globalThis {
    return this.#element.ownerDocument.defaultView ?? globalThis.window;
  }

  /** Whether the picture of any scene has been drawn. */
  get isDrawn(): boolean {
    return this.#drawn !== undefined;
  }

  /** Where the picture's upper left corner stands in the element, in pixels; `undefined` before it is drawn. */
  get corner(): readonly [x: number, y: number] | undefined {
    if (!this.#viewport || !this.isDrawn) return undefined;
    const [inner, outer] = [this.#viewport, this.#element].map((box) =>
      box.getBoundingClientRect(),
    );
    // The page may have scaled the element.
    const scale = inner!.width / this.#viewport.offsetWidth || 1;
    return [(inner!.left - outer!.left) / scale, (inner!.top - outer!.top) / scale];
  }

  /** Lays out what is to be drawn, so that what stands around the picture fits it. Call before rendering. */
  layOut(settings: StageSettings): void {
    this.#settings = settings;
    const { scene, isInteractive, isPrerendered } = settings;
    if (!scene) return;
    if (this.view.take(scene)) this.#stopLive();
    if (this.isDrawn || !isPrerendered) this.view.layOut(scene, isInteractive);
  }

  /** Draws what has been laid out, and goes live when that is wanted. Call after rendering. */
  update(): void {
    const { scene, isPrerendered, isActive } = this.#settings;
    this.#attach();
    if (!this.#viewport || !scene || !this.#connection) return;
    if (!this.view.view) this.#measure();
    if (this.isDrawn || !isPrerendered) {
      void this.#load(this.view.begin(scene));
      this.#draw();
      if (this.isDrawn && isActive) void this.#load(this.view.refine(scene));
      this.#renderer.drawCanvas();
    } else {
      void this.#drawFirst();
    }
    this.#emphasize();
    this.#goLive();
  }

  /** Shows a box of degrees as large as possible, at once. */
  fit(codes: readonly string[]): void {
    const box = this.view.boxOf(codes);
    if (box) this.view.fit(box);
    this.#show();
  }

  /** Shows the map's own frame; `isReaders`: because the reader asked for it. */
  reset(isReaders = false): void {
    const before = this.view.view;
    this.view.reset();
    this.#show(isReaders && before !== this.view.view);
  }

  /** One step for each press of a button, about the middle; without Leaflet at once. */
  zoomBy(steps: number): void {
    if (this.#live) return this.#live.zoomBy(steps);
    const before = this.view.view;
    this.view.zoomBy(steps);
    if (before !== this.view.view) this.#show(true);
  }

  /** Moves by shares of width and height. */
  panBy(x: number, y: number): void {
    const before = this.view.view;
    this.view.panBy(x, y);
    if (before !== this.view.view) this.#show(true);
  }

  /** Takes a view that has been set elsewhere. */
  #show(isReaders = false): void {
    const { view } = this.view;
    if (!view) return;
    this.#live?.show(view, this.view.limits);
    if (this.#live) this.view.align(this.#live.view);
    this.#draw();
    this.#refine();
    this.#events.viewed();
    if (isReaders) this.#events.moved('rest');
  }

  #attach(): void {
    const viewport = this.#element.shadowRoot!.querySelector<HTMLElement>('.viewport');
    if (viewport === this.#viewport || !this.#connection) return;
    this.#viewport = viewport;
    this.#sizes?.disconnect();
    if (!viewport) return;
    this.#sizes = watchSize(viewport, () => this.#resize());
    watchGestures(
      viewport,
      {
        allowDragging: (isAllowed) => this.#live?.allowDragging(isAllowed),
        allowWheel: (isAllowed) => this.#live?.allowWheel(isAllowed),
        hint: () => this.#live && this.#events.hint(),
      },
      this.#connection.signal,
    );
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#viewport!;
    // A box on its way in or out of the page has no size that anyone sees.
    if (Math.min(width, height) < SMALLEST) return;
    this.view.resize(width, height);
    this.layOut(this.#settings);
  }

  #resize(): void {
    const before = this.view.view;
    if (!this.#viewport) return;
    this.#measure();
    if (this.view.view === before) return;
    // Without a picture the update begins it.
    if (!before) return this.#events.viewed();
    this.#show();
  }

  /** Lays out and draws what a level of geometry has changed. */
  async #load(change: Promise<boolean>): Promise<void> {
    const { scene, isInteractive } = this.#settings;
    try {
      const isOther = await change;
      if (!this.view.hasGeography) this.#events.lost();
      if (!isOther || !this.#connection || scene !== this.#settings.scene) return;
      this.view.layOut(scene!, isInteractive);
      this.#draw();
      this.#events.viewed();
    } catch (error) {
      this.#events.failed(error);
    }
  }

  #refine(): void {
    const { scene, isActive } = this.#settings;
    if (scene && this.isDrawn && isActive) void this.#load(this.view.refine(scene));
  }

  /** While something else shows the map: draws it once and well, in chunks, rather than soon and again. */
  async #drawFirst(): Promise<void> {
    if (this.#isPreparing || !this.view.view) return;
    this.#isPreparing = true;
    try {
      const { scene } = this.#settings;
      await this.view.refine(scene!);
      // Without fine borders the coarse ones, if those can be had.
      await this.view.begin(scene!);
      if (!this.view.hasGeography) return this.#events.lost();
      await yieldToMain();
      // Laying out and drawing take long enough to be two tasks. By now there may be another scene to lay out, or none.
      if (this.#connection && this.#settings.scene)
        this.view.layOut(this.#settings.scene, this.#settings.isInteractive);
      await yieldToMain();
      if (this.#connection) this.#draw();
    } catch (error) {
      this.#events.failed(error);
    } finally {
      this.#isPreparing = false;
    }
  }

  #draw(): void {
    const { scene, isInteractive } = this.#settings;
    const frame = scene && this.view.layOut(scene, isInteractive);
    if (!frame || !this.#viewport || frame === this.#drawn) return;
    this.#drawn = frame;
    const picture = this.#renderer.element;
    const hadFocus = picture.querySelector(':focus-visible') !== null;
    this.#renderer.draw(frame, { paint: themePaint, idPrefix: 'p-', interactive: isInteractive });
    if (!picture.isConnected) this.#canvas?.append(picture);
    this.#renderer.drawCanvas();
    this.#live?.settle();
    // One image where nothing in it can be reached, otherwise a group of things with names of their own.
    picture.setAttribute('role', isInteractive ? 'group' : 'img');
    picture.setAttribute('aria-label', scene.title.text);
    this.input.settle(scene.countries.find((country) => country.inFocus)?.id);
    // A reader at the keyboard stays in the picture, even if what had the focus has left it.
    if (hadFocus && !picture.matches(':focus-within')) this.input.focus();
    this.#emphasize();
    this.#events.drawn(scene);
  }

  /** The empty element in the viewport that holds the picture. */
  get #canvas(): HTMLElement | null {
    return this.#viewport!.querySelector('.canvas');
  }

  #hover(id: string | null): void {
    if (this.#hovered === (id ?? undefined)) return;
    this.#hovered = id ?? undefined;
    this.#emphasize();
    this.#events.hover(id);
  }

  /** Dims what the picked legend entry or the selected item does not concern; what is only pointed at dims lines alone. */
  #emphasize(): void {
    const { scene, picked, selected } = this.#settings;
    const highlight = scene && findHighlight(scene, { picked, selected, hovered: this.#hovered });
    const picture = this.#renderer.element;
    picture.toggleAttribute('data-singled', highlight?.isFirm === true);
    picture.toggleAttribute('data-pointed', highlight?.isFirm === false);
    const ids = highlight?.ids ?? [];
    this.#renderer.raise('selection', ids);
    const wanted = new Set([...ids].flatMap((id) => this.#renderer.find(id) ?? []));
    for (const element of this.#active)
      if (!wanted.has(element)) element.removeAttribute('data-active');
    for (const element of wanted)
      if (!this.#active.has(element)) element.setAttribute('data-active', '');
    this.#active = wanted;
  }

  // --- Live --------------------------------------------------------------------------------------------------------------

  #goLive(): void {
    const { isInteractive, isActive } = this.#settings;
    if (!isInteractive) return this.#stopLive();
    if (this.#live || !this.isDrawn || !isActive || !this.#connection) return;
    const chunk = liveMap.value;
    if (chunk) return this.#startLive(chunk.LiveMap);
    const need = { path: 'leaflet', message: 'the map cannot be moved, its picture stays' };
    void this.#events
      .want({ ...need, resource: liveMap, severity: 'warning' })
      .then((isThere) => isThere && this.#goLive());
  }

  #startLive(LiveMapClass: typeof LiveMap): void {
    try {
      this.#live = new LiveMapClass({
        container: this.#canvas!,
        picture: this.#renderer.element,
        view: this.view.view!,
        limits: this.view.limits,
        projection: this.view.projection,
        reducedMotion:
          this.#window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true,
        moved: (view, motion) => this.#onMoved(view, motion),
      });
      // Drawn already with room to be dragged, it need not be drawn again for the last digits.
      this.view.align(this.#live.view);
      this.#events.live(true);
    } catch (error) {
      this.#events.failed(error);
    }
  }

  #stopLive(): void {
    if (!this.#live) return;
    this.#live.remove();
    this.#live = undefined;
    this.#viewport?.querySelector('.canvas')?.append(this.#renderer.element);
    this.#events.live(false);
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
