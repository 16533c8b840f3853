import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LiveController, type LiveHost } from '../../controllers/live-controller.js';
import { messageOf } from '../../controllers/message-of.js';
import { MAX_ZOOM, PictureController, WORLD_BOX } from '../../controllers/picture-controller.js';
import { PointingController, type PointingHost } from '../../controllers/pointing-controller.js';
import type { Issue } from '../../core/data/issue.js';
import type { Box } from '../../core/data/primitives.js';
import { projectBox, zoomOf, type View } from '../../core/geometry/view.js';
import type { Frame } from '../../core/model/frame.js';
import type { SceneItem } from '../../core/model/scene.js';
import { renderSvg } from '../../core/render/render-svg.js';
import type { LiveMap, LiveMapOptions } from '../../leaflet/live-map.js';
import { CamReadyEvent, CamSelectEvent, CamViewChangeEvent, type CamPickEvent } from '../events.js';
import { SceneElement } from '../scene-element.js';
import { themePaint, themeStyles } from '../theme.js';
import { mapStyles } from './map-styles.js';
import { renderMore } from './render-more.js';
import { renderPopup } from './render-popup.js';

/**
 * A map of Central Asia and its neighbours with alliances, disputes and links, as they stood at a date and as one point
 * of view has it. Without data of its own it shows the built-in article's map.
 *
 * @slot - A static rendition for readers without JavaScript; shown until the map is drawn. A
 *   `<script type="application/json">` child holds map data.
 * @slot title - Replaces the title.
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
 * @csspart popup - What is said of the selected item.
 * @csspart popup-title - Its heading.
 * @csspart legend - The legend.
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
export class CentralAsiaMap extends SceneElement implements LiveHost, PointingHost {
  static override styles = [themeStyles, mapStyles];

  /** Id of the item whose popup is open: `link:L01`, `dispute:…`, `country:TJ`, or just the last part. */
  @property() selected: string | undefined;
  /** Accessible name of the map. Default: its title. */
  @property() label: string | undefined;
  /** `eager` makes the map live at once; `lazy` (default) once it comes near the screen and the page is idle. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** `off` leaves the plain picture: no Leaflet, no popups. Default: `on`. */
  @property() interactive: 'on' | 'off' = 'on';
  /** Projection of the map. So far: `mercator`. */
  @property() projection = 'mercator';

  /** Resolves when the map is on screen for the first time. */
  readonly ready: Promise<void>;

  @state() private _picked: string | undefined;
  @state() private _isTableOpen = false;
  @query('.canvas') private readonly _canvas!: HTMLElement;
  @query('.viewport') private readonly _viewport!: HTMLElement;
  @query('.popup') private readonly _popup!: HTMLElement | null;

  readonly #picture = new PictureController(this, {
    paint: themePaint,
    geographyChanged: (error) => {
      if (error !== undefined)
        this.#addIssue('geometry', `a finer level could not be loaded: ${messageOf(error)}`);
      this.requestUpdate();
    },
  });
  readonly #live = new LiveController(this);
  readonly #pointing = new PointingController(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #sizes: ResizeObserver | undefined;
  #markReady!: () => void;
  #isReady = false;
  #loadIssues: readonly Issue[] = [];
  #returnFocusTo: string | undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
    this.#picture.picture.element.classList.add('picture');
    this.#picture.picture.element.setAttribute('role', 'group');
  }

  override get issues(): readonly Issue[] {
    return [...super.issues, ...this.#loadIssues];
  }

  /** The map as a standalone SVG document, as it is drawn now; empty before the first drawing. */
  toSvg(): string {
    const { frame } = this.#picture;
    return frame && this.scene
      ? renderSvg({ ...frame, view: { ...frame.view, bleed: 0 } }, this.scene)
      : '';
  }

  /** Shows the countries with these codes as large as possible, or the map's own frame. Unknown codes are ignored. */
  fit(codes?: readonly string[]): void {
    const box = codes?.length ? this.#boxOf(codes) : this.scene?.box;
    if (box) this.#goTo(box);
  }

  /** @internal */
  get pictureElement(): SVGSVGElement {
    return this.#picture.picture.element;
  }
  /** @internal */
  get frame(): Frame | undefined {
    return this.#picture.frame;
  }
  /** @internal */
  get wantsLive(): boolean {
    return this.interactive !== 'off';
  }
  /** @internal */
  get isEager(): boolean {
    return this.loading === 'eager';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observeSize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  override render(): TemplateResult {
    const { scene } = this;
    const { messages } = this.scenes;
    const item = this.#selectedItem();
    return html`<figure aria-label=${this.label || scene?.title.text || messages.mapTitle}>
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
      </div>
      ${item && this.wantsLive ? renderPopup(item, messages, () => this.choose(null)) : nothing}
      <slot name="legend"
        ><central-asia-legend
          part="legend"
          exportparts="entry, swatch, count"
          aria-label=${messages.legend}
          .shown=${scene}
          .picked=${this._picked}
          @cam-pick=${this.#onPick}
        ></central-asia-legend
      ></slot>
      ${this.wantsLive && scene ? this.#renderTools() : nothing}
      <div class="foot">
        <p part="convention">${scene?.convention}</p>
        <slot name="credit"
          ><p part="credit" lang=${scene?.credit.lang ?? nothing}>${scene?.credit.text}</p></slot
        >
      </div>
    </figure>`;
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
              .shown=${this.scene}
              .selected=${this.#selectedItem()?.id}
              @cam-select=${this.#onTableSelect}
            ></central-asia-table>`
          : nothing
      }`;
  }

  protected override firstUpdated(): void {
    this._canvas.append(this.pictureElement);
    this.#observeSize();
    this.#measure();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { scene } = this;
    if (!scene) return;
    if (!this.#picture.view) this.#fitFirst();
    this.#draw();
    if (changed.has('selected') || changed.has('data')) this.#placePopup();
  }

  // --- Drawing -------------------------------------------------------------------------------------------------------

  #observeSize(): void {
    if (!this.hasUpdated || this.#sizes) return;
    this.#sizes = new ResizeObserver(() => this.#measure());
    this.#sizes.observe(this._viewport);
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this._viewport;
    if (width === 0 || height === 0) return;
    const before = this.#picture.view;
    if (!before) return this.requestUpdate();
    this.#picture.resize(width, height);
    const { view } = this.#picture;
    if (!view || view === before) return;
    const live = this.#live.map;
    if (live) {
      live.resize();
      live.show(view);
    }
    this.#draw();
  }

  #fitFirst(): void {
    const { clientWidth: width, clientHeight: height } = this._viewport;
    if (width > 0 && height > 0 && this.scene) this.#picture.fit(this.scene.box, width, height);
  }

  #draw(): void {
    const { scene } = this;
    if (!scene) return;
    const isDrawn = this.#picture.draw(scene, this.wantsLive);
    if (isDrawn) {
      this.#live.map?.settle();
      this.#pointing.settle(scene.countries.find((country) => country.inFocus)?.id);
      if (!this.#isReady) this.#becomeReady();
    }
    this.#singleOut();
  }

  #becomeReady(): void {
    this.#isReady = true;
    this.#setState('ready', true);
    this.requestUpdate();
    this.#markReady();
    this.dispatchEvent(new CamReadyEvent());
    if (this.loading === 'eager') void this.#picture.refine();
  }

  /** Dims what the picked legend entry or the selected item does not concern. */
  #singleOut(): void {
    const svg = this.pictureElement;
    const targets = this.#singledOut();
    svg.toggleAttribute('data-singled', targets !== undefined);
    for (const element of svg.querySelectorAll('[data-id]')) {
      element.toggleAttribute(
        'data-active',
        targets?.has(element.getAttribute('data-id')!) ?? false,
      );
    }
  }

  #singledOut(): ReadonlySet<string> | undefined {
    const { scene } = this;
    const entry = scene?.legend.find(({ id }) => id === this._picked);
    if (entry) return new Set(entry.targets);
    const item = this.#selectedItem();
    if (!scene || !item) return undefined;
    const related =
      item.kind === 'country'
        ? [...scene.disputes, ...scene.links].filter(({ countries }) =>
            countries.includes(item.countries[0]!),
          )
        : [];
    const countries = [item, ...related].flatMap((other) =>
      other.countries.map((code) => `country:${code}`),
    );
    return new Set([item.id, ...related.map(({ id }) => id), ...countries]);
  }

  // --- Moving --------------------------------------------------------------------------------------------------------

  /** @internal */
  liveOptions(): Omit<LiveMapOptions, 'reducedMotion'> | undefined {
    const { view, projection } = this.#picture;
    if (!view || !this.#isReady) return undefined;
    this.#picture.setBleed(Math.round(Math.min(view.width, view.height) / 3));
    const bounds = projectBox(WORLD_BOX, projection);
    const { width, height } = view;
    const minScale = Math.max(width / (bounds[2] - bounds[0]), height / (bounds[3] - bounds[1]));
    return {
      container: this._canvas,
      picture: this.pictureElement,
      view: this.#picture.view!,
      projection,
      bounds: WORLD_BOX,
      minZoom: Math.min(zoomOf(minScale), zoomOf(view.scale)),
      maxZoom: MAX_ZOOM,
      moved: (next) => this.#onMoved(next),
    };
  }

  /** @internal */
  liveStarted(live: LiveMap): void {
    this.#picture.moveTo(live.view, true);
    this.#draw();
    live.settle();
    void this.#picture.refine();
  }

  /** @internal */
  liveFailed(error: unknown): void {
    this.#addIssue(
      'leaflet',
      `the interactive part could not be loaded, the picture stays: ${messageOf(error)}`,
    );
  }

  #onMoved(view: View): void {
    const before = this.#picture.view;
    if (
      before &&
      view.scale === before.scale &&
      view.left === before.left &&
      view.top === before.top
    )
      return;
    this.#picture.moveTo(view);
    this.#draw();
    void this.#picture.refine();
    this.dispatchEvent(new CamViewChangeEvent(this.#viewBox(view), zoomOf(view.scale)));
  }

  #viewBox({ left, top, width, height, scale }: View): Box {
    const { projection } = this.#picture;
    const [west, north] = projection.unproject([left / scale, top / scale]);
    const [east, south] = projection.unproject([(left + width) / scale, (top + height) / scale]);
    return [west, south, east, north];
  }

  #goTo(box: Box): void {
    const { view } = this.#picture;
    if (!view) return;
    this.#picture.fit(box, view.width, view.height);
    this.#live.map?.show(this.#picture.view!);
    this.#draw();
  }

  #boxOf(codes: readonly string[]): Box | undefined {
    return this.scene && this.#picture.boxOf(codes, this.scene.worldview);
  }

  /** @internal */
  zoomBy(steps: number): void {
    this.#live.map?.zoomBy(steps);
  }

  /** @internal */
  showAll(): void {
    this.fit();
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
    const { view } = this.#picture;
    const x = item && this.#picture.find(item.id)?.anchor?.[0];
    this._popup?.classList.toggle(
      'at-end',
      x !== undefined && view !== undefined && x < view.width / 2,
    );
  }

  readonly #onPick = (event: CamPickEvent): void => {
    this._picked = event.entry ?? undefined;
  };

  readonly #onTableSelect = (event: CamSelectEvent): void => {
    // The map asks in its own name.
    event.stopPropagation();
    this.choose(event.id);
  };

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
