import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FramePicture } from '../../controllers/frame-picture.js';
import { MapViewController, type MapViewHost } from '../../controllers/map-view-controller.js';
import { messageOf } from '../../controllers/message-of.js';
import { PointingController, type PointingHost } from '../../controllers/pointing-controller.js';
import { SceneController, type SceneHost } from '../../controllers/scene-controller.js';
import { SelectionController, type SelectionHost } from '../../controllers/selection-controller.js';
import type { Issue } from '../../core/data/issue.js';
import type { Box } from '../../core/data/primitives.js';
import type { Messages } from '../../core/messages/messages.js';
import type { Frame } from '../../core/model/frame.js';
import type { Scene, SceneItem } from '../../core/model/scene.js';
import { DRAWN_OVERLAYS } from '../../core/overlays/index.js';
import { countInView } from '../../core/scene/count-in-view.js';
import { renderSvg } from '../../core/render/render-svg.js';
import { themePaint } from '../../core/style/theme-paint.js';
import '../central-asia-legend/define.js';
import { CamSelectEvent, CamViewChangeEvent, type CamPickEvent } from '../events.js';
import type { renderMoreChoices } from './render-more.js';
import { renderPad } from './render-pad.js';
import { renderPopup } from './render-popup.js';
import { renderScale } from './render-scale.js';
import { renderShortened } from './render-shortened.js';
import type { renderShortcuts } from './render-shortcuts.js';

/** What the engine needs of its element. */
export interface MapElement extends ReactiveControllerHost, SceneHost {
  selected: string | undefined;
  picked: string | undefined;
  alliances: readonly string[] | undefined;
  disputes: readonly string[] | undefined;
  links: readonly string[] | undefined;
  readonly wantsLive: boolean;
  readonly isAwaited: boolean;
  readonly hasStandIn: boolean;
  readonly viewport: HTMLElement | null;
  readonly canvas: HTMLElement | null;
  readonly popup: HTMLElement | null;
  pictureDrawn(): void;
  hintAtZoom(): void;
  showShortcuts(): void;
  /** Something has changed that a screen reader tells; `words` says how it is by then. */
  announce(words: () => string): void;
  issuesChanged(): void;
}

/**
 * All that a map does once its first picture is on screen: reads data, draws scenes, goes live, and answers its reader. It
 * comes as a chunk of its own, after the picture that the element carries.
 */
export class MapEngine implements MapViewHost, PointingHost, SelectionHost {
  readonly scenes: SceneController;
  readonly selection: SelectionController;
  readonly #element: MapElement;
  readonly #view: MapViewController;
  readonly #pointing: PointingController;
  #failures: readonly Issue[] = [];
  #shortened: string | undefined;
  #told: string | undefined;
  #shortcuts: typeof renderShortcuts | undefined;
  #renderMore: typeof renderMoreChoices | undefined;

  constructor(element: MapElement) {
    this.#element = element;
    this.scenes = new SceneController(element);
    this.#view = new MapViewController(element, this, themePaint);
    this.#pointing = new PointingController(element, this);
    this.selection = new SelectionController(element, this, this.#pointing);
    element.addEventListener('cam-pick', this.#onPick);
  }

  get scene(): Scene | undefined {
    return this.scenes.scene;
  }
  get messages(): Messages {
    return this.scenes.messages;
  }
  get frame(): Frame | undefined {
    return this.#view.frame;
  }
  /** Whether the picture of a scene has been drawn. */
  get isDrawn(): boolean {
    return this.#view.isDrawn;
  }
  /** What is wrong with the input, and what could not be loaded. */
  get issues(): readonly Issue[] {
    return [...this.scenes.issues, ...this.#failures];
  }

  addIssue(path: string, message: string, error: unknown): void {
    const words = `${message}: ${messageOf(error)}`;
    // Asked for again at each move, it may fail again.
    if (this.#failures.some((issue) => issue.message === words)) return;
    this.#failures = [...this.#failures, { path, message: words, severity: 'warning' }];
    this.#element.issuesChanged();
  }

  /** The map as a standalone SVG document, as it is drawn now; empty before the first drawing. */
  toSvg(): string {
    const { frame, scene } = this;
    return frame && scene ? renderSvg({ ...frame, view: { ...frame.view, bleed: 0 } }, scene) : '';
  }

  // --- What the view, the pointer and the selection need -------------------------------------------------------------

  get wantsLive(): boolean {
    return this.#element.wantsLive;
  }
  get isAwaited(): boolean {
    return this.#element.isAwaited;
  }
  get hasStandIn(): boolean {
    return this.#element.hasStandIn;
  }
  get viewport(): HTMLElement | null {
    return this.#element.viewport;
  }
  get canvas(): HTMLElement | null {
    return this.#element.canvas;
  }
  get popup(): HTMLElement | null {
    return this.#element.popup;
  }
  get selected(): string | undefined {
    return this.#element.selected;
  }
  set selected(id: string | undefined) {
    this.#element.selected = id;
  }
  get picked(): string | undefined {
    return this.#element.picked;
  }

  get picture(): FramePicture {
    return this.#view.picture;
  }

  /** What the picture shows at present, in a sentence. */
  #inView(): string {
    const { scene, frame } = this;
    const seen = scene && frame && countInView(scene, frame, DRAWN_OVERLAYS, this.messages);
    return seen && seen.countries.length > 0 ? this.messages.inView(seen) : '';
  }

  /** Tells another date or point of view, once the map has been drawn for the first. */
  #tellScene(): void {
    const { scene } = this;
    const told = scene && `${scene.dateline}|${scene.convention}`;
    const [before, after] = [this.#told?.split('|'), told?.split('|')];
    this.#told = told;
    if (!before || !after || this.#told === before.join('|')) return;
    const news = after.filter((words, i) => words !== before[i]);
    this.#element.announce(() => [...news, this.#inView()].join(' '));
  }

  pictureDrawn(hadFocus: boolean): void {
    this.#tellScene();
    const shortened = this.frame?.shortened.map(({ short }) => short).join();
    if (this.#shortened !== shortened) {
      this.#shortened = shortened;
      this.#element.requestUpdate();
    }
    this.#pointing.settle(this.scene?.countries.find((country) => country.inFocus)?.id);
    // A reader at the keyboard stays in the picture, even if what had the focus has left it.
    if (hadFocus && !this.picture.element.matches(':focus-within')) this.#pointing.focusItem();
    this.selection.show();
    this.#element.pictureDrawn();
  }

  viewMoved(box: Box, zoom: number): void {
    this.#element.requestUpdate();
    this.#element.announce(() => this.#inView());
    this.#element.dispatchEvent(new CamViewChangeEvent(box, zoom));
  }

  viewFailed(path: string, message: string, error: unknown): void {
    this.addIssue(path, message, error);
  }

  hintAtZoom(): void {
    this.#element.hintAtZoom();
  }

  mayChoose(item: SceneItem | null): boolean {
    return this.#element.dispatchEvent(new CamSelectEvent(item?.id ?? null, item));
  }

  // --- A reader's and a page's acts ------------------------------------------------------------------------------------

  /** Opens an item, or closes the open one. */
  choose(id: string | null): void {
    this.selection.choose(id);
  }

  pointAt(id: string | null): void {
    this.selection.pointAt(id);
  }

  /** A key that was pressed on the picture before there was anything to press it on. */
  press(key: string, shift: boolean): void {
    this.#pointing.focusItem();
    this.#pointing.act(key, shift);
  }

  /** Takes over the focus of what stood in for the picture. */
  takeFocus(): void {
    this.#pointing.focusItem();
  }

  zoomBy(steps: number): void {
    this.#view.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    this.#view.panBy(x, y);
  }

  /** Few readers ask for the list, so that it comes when they do. */
  async showShortcuts(): Promise<void> {
    try {
      this.#shortcuts ??= (await import('./render-shortcuts.js')).renderShortcuts;
      this.#element.showShortcuts();
    } catch (error) {
      this.addIssue('shortcuts', 'the list of keys could not be loaded', error);
    }
  }

  showAll(): void {
    if (this.scene) this.#view.show(this.scene.box, true);
  }

  fit(codes?: readonly string[]): void {
    const box = codes?.length ? this.#view.boxOf(codes) : this.scene?.box;
    if (box) this.#view.show(box);
  }

  // --- What stands on and around the picture ---------------------------------------------------------------------------

  /** Tells readers that the map is less than it was meant to be. */
  renderNotice(): TemplateResult | typeof nothing {
    return this.scenes.isBare
      ? html`<p class="notice" part="notice">${this.messages.ui.bare}</p>`
      : nothing;
  }

  renderScale(): TemplateResult | typeof nothing {
    const { scale } = this.#view;
    return scale ? renderScale(scale, this.messages) : nothing;
  }

  /** Buttons to move a map that is closer than its frame. */
  renderPad(): TemplateResult | typeof nothing {
    return this.wantsLive && this.#view.isZoomedIn
      ? renderPad((x, y) => this.panBy(x, y), this.messages)
      : nothing;
  }

  renderShortcuts(close: () => void): TemplateResult | typeof nothing {
    return this.#shortcuts?.(this.messages, close) ?? nothing;
  }

  renderHint(): TemplateResult {
    return html`<p class="hint" part="hint">${this.messages.ui.wheelHint}</p>`;
  }

  renderPopup(): TemplateResult | typeof nothing {
    const { item } = this.selection;
    return item && this.wantsLive
      ? renderPopup(item, this.messages, () => this.choose(null))
      : nothing;
  }

  /** Short names on the picture with what they stand for. */
  renderShortened(): TemplateResult | typeof nothing | undefined {
    return this.frame && renderShortened(this.frame.shortened);
  }

  renderLegend(): TemplateResult {
    return html`<central-asia-legend
      role="group"
      part="legend"
      exportparts="entry, swatch, count"
      aria-label=${this.messages.legend}
      .shown=${this.scene ?? null}
      .strings=${this.#element.strings}
      .picked=${this.picked}
    ></central-asia-legend>`;
  }

  /** A legend that the page has put into the map explains the map too. */
  fillLegends(): void {
    const shown = this.scene ?? null;
    for (const legend of this.#element.querySelectorAll(':scope > central-asia-legend'))
      Object.assign(legend, { shown, strings: this.#element.strings, picked: this.picked });
  }

  /** What else there is to choose from comes when a reader asks for it. */
  async loadMore(): Promise<void> {
    const record = this.scenes.loadAll();
    try {
      this.#renderMore ??= (await import('./render-more.js')).renderMoreChoices;
    } catch (error) {
      this.addIssue('more', 'further overlays could not be loaded', error);
    }
    await record;
    this.#element.requestUpdate();
  }

  renderMoreChoices(): TemplateResult | typeof nothing {
    const { data, messages } = this.scenes;
    return this.#renderMore?.(data, this.#element, messages) ?? nothing;
  }

  renderTable(): TemplateResult {
    return html`<central-asia-table
      part="table"
      .shown=${this.scene ?? null}
      .strings=${this.#element.strings}
      .selected=${this.selection.item?.id}
      @cam-select=${this.#onTableSelect}
    ></central-asia-table>`;
  }

  readonly #onPick = (event: CamPickEvent): void => {
    this.#element.picked = event.entry ?? undefined;
  };

  readonly #onTableSelect = (event: CamSelectEvent): void => {
    // The map asks in its own name.
    event.stopPropagation();
    this.choose(event.id);
  };
}
