import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MapViewController, type MapViewHost } from '../../controllers/map-view-controller.js';
import { messageOf } from '../../controllers/message-of.js';
import { PointingController, type PointingHost } from '../../controllers/pointing-controller.js';
import type { SceneController } from '../../controllers/scene-controller.js';
import type { Issue } from '../../core/data/issue.js';
import type { Box } from '../../core/data/primitives.js';
import type { Frame } from '../../core/model/frame.js';
import type { SceneItem } from '../../core/model/scene.js';
import { relatedItems } from '../../core/scene/related-items.js';
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
import { renderMore } from './render-more.js';
import { renderPopup } from './render-popup.js';
import { renderScale } from './render-scale.js';

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
export class CentralAsiaMap extends SceneElement implements MapViewHost, PointingHost {
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

  @state() private _picked: string | undefined;
  @state() private _isTableOpen = false;
  @state() private _isHinting = false;
  /** @internal */
  @query('.canvas') readonly canvas!: HTMLElement | null;
  /** @internal */
  @query('.viewport') readonly viewport!: HTMLElement | null;
  @query('.popup') private readonly _popup!: HTMLElement | null;

  readonly #view = new MapViewController(this, themePaint);
  readonly #pointing = new PointingController(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #markReady!: () => void;
  #isReady = false;
  #loadIssues: readonly Issue[] = [];
  #returnFocusTo: string | undefined;
  #shortened: string | undefined;
  #pointed: string | undefined;
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
    return (
      this.timeline || this._isTableOpen || this.#pointed !== undefined || Boolean(this.selected)
    );
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
    const item = this.#selectedItem();
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
          ${this.wantsLive && scene ? this.#renderButtons() : nothing}
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
          .picked=${this._picked}
          @cam-pick=${this.#onPick}
        ></central-asia-legend
      ></slot>
      ${this.#renderShortened()} ${this.wantsLive && scene ? this.#renderTools() : nothing}
      <div class="foot">
        <p part="convention">${scene?.convention}</p>
        <slot name="credit"
          ><p part="credit" lang=${scene?.credit.lang ?? nothing}>${scene?.credit.text}</p></slot
        >
      </div>
    </figure>`;
  }

  /** Short names on the picture with what they stand for. */
  #renderShortened(): TemplateResult | typeof nothing {
    const shortened = this.frame?.shortened ?? [];
    if (shortened.length === 0) return nothing;
    return html`<dl class="shortened" part="shortened">
      ${shortened.map(
        ({ short, name }) =>
          html`<div>
            <dt>${short}</dt>
            <dd>${name}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderButtons(): TemplateResult {
    const { ui } = this.scenes.messages;
    const button = (label: string, path: string, act: () => void) =>
      html`<button
        class="icon"
        part="button"
        type="button"
        aria-label=${label}
        title=${label}
        @click=${act}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d=${path} fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>`;
    return html`<div class="buttons">
      ${button(ui.zoomIn, 'M8 2v12M2 8h12', () => this.zoomBy(1))}
      ${button(ui.zoomOut, 'M2 8h12', () => this.zoomBy(-1))}
      ${button(ui.reset, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', () => this.showAll())}
    </div>`;
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
              .selected=${this.#selectedItem()?.id}
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
    this.#singleOut();
    this.#placePopup();
    if (changed.has('timeline') && this.timeline) void this.#loadTimeline();
  }

  /** @internal */
  pictureDrawn(): void {
    if (this.#shortened !== this.frame?.shortened.map(({ short }) => short).join()) {
      this.#shortened = this.frame?.shortened.map(({ short }) => short).join();
      this.requestUpdate();
    }
    this.#pointing.settle(this.scene?.countries.find((country) => country.inFocus)?.id);
    this.#singleOut();
    if (!this.#isReady) this.#becomeReady();
  }

  #becomeReady(): void {
    this.#isReady = true;
    this.#setState('ready', true);
    this.requestUpdate();
    this.#markReady();
    this.dispatchEvent(new CamReadyEvent());
  }

  /** Dims what the picked legend entry or the selected item does not concern; what is only pointed at dims lines alone. */
  #singleOut(): void {
    const { scene } = this;
    const svg = this.pictureElement;
    const entry = scene?.legend.find(({ id }) => id === this._picked);
    const firm = entry ? entry.targets : this.#selectedItem()?.id;
    const id = firm ?? this.#pointed;
    const targets =
      !scene || id === undefined
        ? undefined
        : typeof id === 'string'
          ? relatedItems(scene, id)
          : new Set(id);
    svg.toggleAttribute('data-singled', targets !== undefined && firm !== undefined);
    svg.toggleAttribute('data-pointed', targets !== undefined && firm === undefined);
    for (const element of svg.querySelectorAll('[data-id]')) {
      element.toggleAttribute(
        'data-active',
        targets?.has(element.getAttribute('data-id')!) ?? false,
      );
    }
  }

  /** @internal What the pointer or the focus rests on. */
  pointAt(id: string | null): void {
    if (this.#pointed === (id ?? undefined)) return;
    // Who points will read: what popups say and cite is fetched before the click.
    if (id !== null && this.#pointed === undefined) this.requestUpdate();
    this.#pointed = id ?? undefined;
    this.#singleOut();
  }

  // --- Moving --------------------------------------------------------------------------------------------------------

  /** @internal */
  viewMoved(box: Box, zoom: number): void {
    this.#placePopup();
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

  #selectedItem(): SceneItem | undefined {
    const { selected, scene } = this;
    if (!selected || !scene) return undefined;
    const ids = [selected, ...['country', 'dispute', 'link'].map((kind) => `${kind}:${selected}`)];
    return ids.map((id) => scene.items.get(id)).find(Boolean);
  }

  /** @internal A reader's choice: opens an item, or closes the open one. */
  choose(id: string | null): void {
    const item = (id !== null && this.scene?.items.get(id)) || null;
    if (!item && !this.#selectedItem()) return;
    const before = this.#selectedItem()?.id;
    const event = new CamSelectEvent(item?.id ?? null, item);
    if (!this.dispatchEvent(event)) return;
    this.selected = item?.id;
    if (item) this.#returnFocusTo = item.id;
    void this.updateComplete.then(() => {
      if (item) this._popup?.focus({ preventScroll: true });
      else if (before !== undefined) this.#pointing.focusItem(this.#returnFocusTo ?? before);
    });
  }

  /** On the side of the map that the item is not on. */
  #placePopup(): void {
    const item = this.#selectedItem();
    const { frame } = this.#view;
    const x = item && frame?.items.find(({ id }) => id === item.id)?.anchor?.[0];
    this._popup?.classList.toggle(
      'at-end',
      x !== undefined && frame !== undefined && x < frame.view.width / 2,
    );
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#selectedItem()) return;
    event.stopPropagation();
    this.choose(null);
  };

  readonly #onPick = (event: CamPickEvent): void => {
    this._picked = event.entry ?? undefined;
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
