import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MapViewController, type MapViewHost } from '../../controllers/map-view-controller.js';
import { messageOf } from '../../controllers/message-of.js';
import { PointingController, type PointingHost } from '../../controllers/pointing-controller.js';
import type { SceneController } from '../../controllers/scene-controller.js';
import { SelectionController, type SelectionHost } from '../../controllers/selection-controller.js';
import type { Issue } from '../../core/data/issue.js';
import type { Box } from '../../core/data/primitives.js';
import type { Frame } from '../../core/model/frame.js';
import type { SceneItem } from '../../core/model/scene.js';
import { renderSvg } from '../../core/render/render-svg.js';
import {
  CamReadyEvent,
  CamSelectEvent,
  CamViewChangeEvent,
  type CamAsOfChangeEvent,
  type CamPickEvent,
} from '../events.js';
import { SceneElement } from '../scene-element.js';
import { themePaint, themeStyles } from '../theme.js';
import { mapStyles } from './map-styles.js';
import { renderButtons } from './render-buttons.js';
import { renderMore } from './render-more.js';
import { renderPopup } from './render-popup.js';
import { renderScale } from './render-scale.js';
import { renderShortened } from './render-shortened.js';

/**
 * A map of Central Asia and its neighbours with alliances, disputes and links, as they stood at a date and as one point
 * of view has it. Without data of its own it shows the built-in article's map.
 *
 * @slot - A static rendition for readers without JavaScript; shown until the map is drawn. A
 *   `<script type="application/json">` child holds map data.
 * @slot title - Replaces the title.
 * @slot timeline - Replaces the timeline; a `<central-asia-timeline>` in it belongs to the map.
 * @slot legend - Replaces the legend.
 * @slot credit - Replaces the credit line.
 *
 * @fires {CamSelectEvent} cam-select - A reader picked an item or closed it; cancel to keep the popup closed.
 * @fires {CamViewChangeEvent} cam-view-change - A reader moved or zoomed the map.
 * @fires {CamAsOfChangeEvent} cam-as-of-change - A reader changed the date.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed.
 * @fires {CamReadyEvent} cam-ready - The map is on screen for the first time.
 *
 * @csspart header - Title and date.
 * @csspart title - The title.
 * @csspart dateline - The date of the map.
 * @csspart map - The map itself.
 * @csspart button - The buttons on the map.
 * @csspart scale - The scale bar.
 * @csspart hint - How to zoom, shown to a reader who scrolls over the map.
 * @csspart popup - What is said of the selected item.
 * @csspart popup-title - Its heading.
 * @csspart timeline - The timeline, with `date`, `strip`, `slider` and `changes` in it.
 * @csspart legend - The legend.
 * @csspart shortened - Short names on the map with what they stand for.
 * @csspart table - The table.
 * @csspart convention - The sentence on borders.
 * @csspart credit - The credit line.
 *
 * @cssproperty --cam-aspect-ratio - Width to height of the map. Default: 3 / 2, square below 35rem.
 * @cssproperty --cam-font - Font of the labels. Default: the page's.
 * @cssproperty --cam-surface - Background of the element and its panels.
 * @cssproperty --cam-text - Text outside the map.
 * @cssproperty --cam-rule - Rules and frames.
 * @cssproperty --cam-accent - Keyboard focus and links.
 * @cssproperty --cam-land - Land without a fill of its own.
 * @cssproperty --cam-water - Sea and lakes.
 * @cssproperty --cam-border - Borders.
 * @cssproperty --cam-label - Country names.
 * @cssproperty --cam-focus - Outline of the countries in focus.
 * @cssproperty --cam-alliance-1 - Fill of the first body; `--cam-alliance-2` to `--cam-alliance-8` are the hatches.
 * @cssproperty --cam-dispute - Disputes that are open.
 * @cssproperty --cam-dispute-settled - Disputes that are agreed or resolved.
 * @cssproperty --cam-link-cooperative - Links by tone; likewise `-strained`, `-hostile`, `-neutral`.
 *
 * @cssState ready - The map has been drawn.
 * @cssState error - Something is wrong with the input; see `issues`.
 */
export class CentralAsiaMap
  extends SceneElement
  implements MapViewHost, PointingHost, SelectionHost
{
  static override styles = [themeStyles, mapStyles];

  /** Id of the item whose popup is open: `link:L01`, `dispute:…`, `country:TJ`, or just the last part. */
  @property() selected: string | undefined;
  /** Accessible name of the map. Default: its title. */
  @property() label: string | undefined;
  /** `eager` makes the map live at once; `lazy` (default) once it comes near the screen and the page is idle. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** `off` leaves the plain picture: no Leaflet, no popups. Default: `on`. */
  @property() interactive: 'on' | 'off' = 'on';
  /** Shows a slider over the dates at which something changes, see `<central-asia-timeline>`. */
  @property({ type: Boolean }) timeline = false;
  /** Resolves when the map is on screen for the first time. */
  readonly ready: Promise<void>;

  /** @internal */
  @state() picked: string | undefined;
  @state() private _isTableOpen = false;
  @state() private _isHinting = false;
  /** @internal */
  @query('.canvas') readonly canvas!: HTMLElement | null;
  /** @internal */
  @query('.viewport') readonly viewport!: HTMLElement | null;
  /** @internal */
  @query('.popup') readonly popup!: HTMLElement | null;

  readonly #view = new MapViewController(this, themePaint);
  readonly #pointing = new PointingController(this);
  readonly #selection = new SelectionController(this, this.#pointing);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #markReady!: () => void;
  #isReady = false;
  #loadIssues: readonly Issue[] = [];
  #shortened: string | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
  }

  override get issues(): readonly Issue[] {
    return [...super.issues, ...this.#loadIssues];
  }

  /** The map as a standalone SVG document, as it is drawn now; empty before the first drawing. */
  toSvg(): string {
    const { frame } = this.#view;
    return frame && this.scene
      ? renderSvg({ ...frame, view: { ...frame.view, bleed: 0 } }, this.scene)
      : '';
  }

  /** Shows the countries with these codes as large as possible, or the map's own frame. Unknown codes are ignored. */
  fit(codes?: readonly string[]): void {
    const box = codes?.length ? this.#view.boxOf(codes) : this.scene?.box;
    if (box) this.#view.show(box);
  }

  /** @internal */
  get pictureElement(): SVGSVGElement {
    return this.#view.element;
  }
  /** @internal What a timeline of the map reads. */
  get known(): Pick<SceneController, 'data' | 'messages'> {
    return this.scenes;
  }
  /** @internal */
  override get needsWords(): boolean {
    return this.timeline || this._isTableOpen || this.#selection.isUsed;
  }
  /** @internal */
  get frame(): Frame | undefined {
    return this.#view.frame;
  }
  /** @internal */
  get wantsLive(): boolean {
    return this.interactive !== 'off';
  }
  /** @internal */
  get isEager(): boolean {
    return this.loading === 'eager';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
    this._isHinting = false;
  }

  override render(): TemplateResult {
    const { scene } = this;
    const { messages } = this.scenes;
    const item = this.#selection.item;
    return html`<figure
      lang=${messages.lang}
      dir=${messages.dir}
      aria-label=${this.label || scene?.title.text || messages.mapTitle}
      @keydown=${this.#onKeyDown}
    >
      <div class="head" part="header">
        <slot name="title"
          ><p class="title" part="title" lang=${scene?.title.lang ?? nothing}>
            ${scene?.title.text}
          </p></slot
        >
        <p class="dateline" part="dateline">${scene?.dateline}</p>
      </div>
      <p class="visually-hidden" id="summary">
        ${scene?.description} ${this.wantsLive ? messages.ui.keys : nothing}
      </p>
      <div class="stage">
        <div
          class="viewport"
          part="map"
          role="group"
          aria-label=${messages.ui.map}
          aria-describedby="summary"
        >
          <slot ?hidden=${this.#isReady}></slot>
          <div class="canvas"></div>
          ${this.wantsLive && scene ? renderButtons(this, messages) : nothing}
          ${this.#view.scale ? renderScale(this.#view.scale, messages) : nothing}
          ${this._isHinting ? html`<p class="hint" part="hint">${messages.ui.wheelHint}</p>` : nothing}
        </div>
        ${item && this.wantsLive ? renderPopup(item, messages, () => this.choose(null)) : nothing}
      </div>
      <slot name="timeline">${this.timeline ? this.#renderTimeline() : nothing}</slot>
      <slot name="legend"
        ><central-asia-legend
          part="legend"
          exportparts="entry, swatch, count"
          aria-label=${messages.legend}
          .shown=${scene ?? null}
          .picked=${this.picked}
          @cam-pick=${this.#onPick}
        ></central-asia-legend
      ></slot>
      ${renderShortened(this.frame)} ${this.wantsLive && scene ? this.#renderTools() : nothing}
      <div class="foot">
        <p part="convention">${scene?.convention}</p>
        <slot name="credit"
          ><p part="credit" lang=${scene?.credit.lang ?? nothing}>${scene?.credit.text}</p></slot
        >
      </div>
    </figure>`;
  }

  #renderTools(): TemplateResult {
    const { messages, data } = this.scenes;
    return html`<div class="tools">
        <button
          type="button"
          aria-expanded=${this._isTableOpen ? 'true' : 'false'}
          @click=${this.#toggleTable}
        >
          ${this._isTableOpen ? messages.ui.hideTable : messages.ui.showTable}
        </button>
        ${renderMore(data, this.options(), messages, {
          open: () => void this.scenes.loadAll(),
          show: (overlay, tokens) => {
            this[overlay] = tokens;
          },
        })}
      </div>
      ${
        this._isTableOpen
          ? html`<central-asia-table
              part="table"
              .shown=${this.scene ?? null}
              .selected=${this.#selection.item?.id}
              @cam-select=${this.#onTableSelect}
            ></central-asia-table>`
          : nothing
      }`;
  }

  #renderTimeline(): TemplateResult {
    return html`<central-asia-timeline
      part="timeline"
      exportparts="date, strip, slider, changes"
      .map=${this}
      @cam-as-of-change=${this.#onAsOfChange}
    ></central-asia-timeline>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('timeline') && this.timeline) void this.#loadTimeline();
  }

  /** @internal */
  pictureDrawn(): void {
    if (this.#shortened !== this.frame?.shortened.map(({ short }) => short).join()) {
      this.#shortened = this.frame?.shortened.map(({ short }) => short).join();
      this.requestUpdate();
    }
    this.#pointing.settle(this.scene?.countries.find((country) => country.inFocus)?.id);
    this.#selection.show();
    if (!this.#isReady) this.#becomeReady();
  }

  #becomeReady(): void {
    this.#isReady = true;
    this.#setState('ready', true);
    this.requestUpdate();
    this.#markReady();
    this.dispatchEvent(new CamReadyEvent());
  }

  /** @internal */
  pointAt(id: string | null): void {
    this.#selection.pointAt(id);
  }

  // --- Moving --------------------------------------------------------------------------------------------------------

  /** @internal */
  viewMoved(box: Box, zoom: number): void {
    this.requestUpdate();
    this.dispatchEvent(new CamViewChangeEvent(box, zoom));
  }

  /** @internal */
  viewFailed(path: string, message: string, error: unknown): void {
    this.#addIssue(path, `${message}: ${messageOf(error)}`);
  }

  /** @internal */
  zoomBy(steps: number): void {
    this.#view.zoomBy(steps);
  }

  /** @internal */
  showAll(): void {
    if (this.scene) this.#view.show(this.scene.box, true);
  }

  /** @internal */
  hintAtZoom(): void {
    this._isHinting = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this._isHinting = false;
    }, 1500);
  }

  // --- Selecting -----------------------------------------------------------------------------------------------------

  /** @internal A reader's choice: opens an item, or closes the open one. */
  choose(id: string | null): void {
    this.#selection.choose(id);
  }

  /** @internal */
  mayChoose(item: SceneItem | null): boolean {
    return this.dispatchEvent(new CamSelectEvent(item?.id ?? null, item));
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#selection.item) return;
    event.stopPropagation();
    this.choose(null);
  };

  readonly #onPick = (event: CamPickEvent): void => {
    this.picked = event.entry ?? undefined;
  };

  readonly #onTableSelect = (event: CamSelectEvent): void => {
    // The map asks in its own name.
    event.stopPropagation();
    this.choose(event.id);
  };

  readonly #onAsOfChange = (event: CamAsOfChangeEvent): void => {
    this.asOf = event.asOf;
  };

  async #loadTimeline(): Promise<void> {
    try {
      await import('../central-asia-timeline/define.js');
    } catch (error) {
      this.#addIssue('timeline', `the timeline could not be loaded: ${messageOf(error)}`);
    }
  }

  readonly #toggleTable = async (): Promise<void> => {
    if (!this._isTableOpen) {
      try {
        await import('../central-asia-table/define.js');
      } catch (error) {
        this.#addIssue('table', `the table could not be loaded: ${messageOf(error)}`);
        return;
      }
    }
    this._isTableOpen = !this._isTableOpen;
  };

  // --- Issues --------------------------------------------------------------------------------------------------------

  /** @internal */
  override issuesChanged(): void {
    super.issuesChanged(this.issues);
    this.#setState('error', this.issues.length > 0);
  }

  #addIssue(path: string, message: string): void {
    this.#loadIssues = [...this.#loadIssues, { path, message, severity: 'warning' }];
    this.issuesChanged();
  }

  #setState(name: string, on: boolean): void {
    try {
      if (on) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      // Engines that know the older syntax only; the events tell the same.
    }
  }
}
