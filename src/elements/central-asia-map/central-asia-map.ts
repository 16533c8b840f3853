import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { messageOf } from '../../controllers/message-of.js';
import { NearController } from '../../controllers/near-controller.js';
import { preload } from '../../controllers/preload.js';
import type { SceneController } from '../../controllers/scene-controller.js';
import type { Issue } from '../../core/data/issue.js';
import { plainTokens, wordOf } from '../../core/data/plain-options.js';
import type { Frame } from '../../core/model/frame.js';
import type { FrameWords } from '../../core/render/render-rendition.js';
import { breath } from '../../dom/in-slices.js';
import { legendStyles } from '../central-asia-legend/legend-styles.js';
import { setState } from '../custom-state.js';
import { CamReadyEvent, type CamAsOfChangeEvent } from '../events.js';
import { SceneElement } from '../scene-element.js';
import { themeStyles } from '../theme.js';
import type { MapEngine } from './map-engine.js';
import { controlsStyles } from './controls-styles.js';
import { DebugController } from './debug-controller.js';
import { FigureController } from './figure-controller.js';
import { firstFrame } from './first-frame.js';
import { mapStyles } from './map-styles.js';
import { hasContent, hasData, hasPicture, isByDefault } from './page-content.js';
import { renderFrame } from './render-frame.js';
import { StandInController } from './stand-in-controller.js';

/**
 * A map of Central Asia and its neighbours with alliances, disputes and links, as they stood at a date and as one point
 * of view has it. Without data of its own it shows the built-in article's map.
 *
 * @slot - A static rendition for readers without JavaScript; shown until the map is drawn. A
 *   `<script type="application/json">` child holds map data.
 * @slot title - Replaces the title.
 * @slot timeline - Replaces the timeline; a `<central-asia-timeline>` in it belongs to the map.
 * @slot legend - Replaces the legend; a `<central-asia-legend>` in it is filled by the map.
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
 * @csspart shortcuts - The list of keys.
 * @csspart notice - Says that the map's own data could not be loaded.
 * @csspart issues - With `debug`, what is wrong with the input.
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
 * @cssproperty --cam-label - Country names; `--cam-label-muted` places, `--cam-label-water` waters.
 * @cssproperty --cam-halo - Around names, and inside open marks.
 * @cssproperty --cam-water-line - Shores and rivers.
 * @cssproperty --cam-claimant-1 - Stripes of a dispute's first party; likewise `-2` and `-3`.
 * @cssproperty --cam-radius - Rounding of panels and buttons.
 * @cssproperty --cam-button-size - Side of the buttons on the map.
 * @cssproperty --cam-faded - Filter of countries that are not singled out.
 * @cssproperty --cam-focus - Outline of the countries in focus.
 * @cssproperty --cam-alliance-1 - Fill of the first body; `--cam-alliance-2` to `--cam-alliance-8` are the hatches.
 * @cssproperty --cam-dispute - Disputes that are open.
 * @cssproperty --cam-dispute-settled - Disputes that are agreed or resolved.
 * @cssproperty --cam-link-cooperative - Links by tone; likewise `-strained`, `-hostile`, `-neutral`.
 *
 * @cssState ready - The map has been drawn.
 * @cssState error - Something is wrong with the input; see `issues`.
 */
export class CentralAsiaMap extends SceneElement {
  static override styles = [
    themeStyles,
    legendStyles,
    mapStyles,
    controlsStyles,
    unsafeCSS(firstFrame.styles),
  ];

  /** Id of the item whose popup is open: `link:L01`, `dispute:…`, `country:TJ`, or just the last part. */
  @property() selected: string | undefined;
  /** Accessible name of the map. Default: its title. */
  @property() label: string | undefined;
  /** `eager` makes the map live at once; `lazy` (default) once it comes near the screen and the page is idle. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** `off` leaves the plain picture: no Leaflet, no popups. Default: `on`. */
  @property() interactive: 'on' | 'off' = 'on';
  /** Shows on the map what is wrong with its input; for editors. */
  @property({ type: Boolean }) debug = false;
  /** Shows a slider over the dates at which something changes, see `<central-asia-timeline>`. */
  @property({ type: Boolean }) timeline = false;

  /** @internal */
  @state() picked: string | undefined;
  @state() private _isTableOpen = false;
  @state() private _isHinting = false;
  @state() private _isListingKeys = false;
  /** What the live region says. */
  @state() private _announced = '';
  /** Whether what stands around the picture is the engine's too; it follows the picture at a distance. */
  @state() private _isSettled = false;
  /** @internal */
  @query('.canvas') readonly canvas!: HTMLElement | null;
  /** @internal */
  @query('.viewport') readonly viewport!: HTMLElement | null;
  /** @internal */
  @query('.popup') readonly popup!: HTMLElement | null;

  readonly #near = new NearController(this, {
    isEager: () => this.loading === 'eager',
    awaited: () => {
      void this.#load();
      this.requestUpdate();
    },
  });
  readonly #standIn = new StandInController(this);
  readonly #figure = new FigureController(this);
  readonly #debug = new DebugController(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #engine: MapEngine | undefined;
  #loading: Promise<unknown> | undefined;
  readonly #ready: Promise<void>;
  #markReady!: () => void;
  #isReady = false;
  /** What a reader and the page have asked for before the map could do it. */
  #waiting: ((engine: MapEngine) => void)[] = [];
  #loadIssues: readonly Issue[] = [];
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
    this.addEventListener('pointerover', this.#onNear);
    this.addEventListener('focusin', this.#onNear);
  }

  /** What is in the root may be markup that was drawn ahead of time, so that the root listens for it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#standIn.measureType();
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKeyDown as EventListener);
    // It does not bubble.
    root.addEventListener('toggle', this.#onToggle, true);
    return root;
  }

  /**
   * Resolves when the map has been drawn from its data. A map that shows its first picture draws from its data once a
   * reader comes near; asking for this makes it do so at once.
   */
  get ready(): Promise<void> {
    void this.#load();
    return this.#ready;
  }

  override get issues(): readonly Issue[] {
    return [...(this.#engine?.issues ?? []), ...this.#loadIssues, ...this.faults];
  }

  /**
   * The map as a standalone SVG document, as it is drawn now; empty before it is drawn from its data. `idPrefix` is put
   * before every id in it: the same picture twice in one document needs one each.
   */
  toSvg(options: { readonly idPrefix?: string | undefined } = {}): string {
    return this.#engine?.toSvg(options) ?? '';
  }

  /** Shows the countries with these codes as large as possible, or the map's own frame. Unknown codes are ignored. */
  fit(codes?: readonly string[]): void {
    const names = plainTokens(codes)?.map(String);
    this.whenDrawn((engine) => engine.fit(names));
  }

  /** @internal */
  protected override get scenes(): SceneController | undefined {
    return this.#engine?.scenes;
  }
  /** @internal What a timeline of the map reads. */
  get known(): SceneController | undefined {
    return this.scenes;
  }
  /** @internal */
  get frame(): Frame | undefined {
    return this.#engine?.frame;
  }
  /** @internal */
  override get needsWords(): boolean {
    return this.timeline || this._isTableOpen || (this.#engine?.selection.isUsed ?? false);
  }
  /** @internal */
  get wantsLive(): boolean {
    return this.interactive !== 'off';
  }
  /** @internal Whether the reader waits for more than the first picture. */
  get isAwaited(): boolean {
    return this.#near.isAwaited;
  }
  /** @internal */
  get isDrawn(): boolean {
    return this.#isReady;
  }
  /** @internal Whether readers see a map already: one from the page, or the one drawn ahead of time. */
  get hasStandIn(): boolean {
    return hasContent(this) || isByDefault(this);
  }

  /** @internal Whether the default map is shown and not yet drawn from its data. */
  get isStandingIn(): boolean {
    return !this.#isReady && isByDefault(this);
  }

  get #words(): FrameWords {
    return this.#engine?.messages ?? firstFrame.words;
  }

  /** @internal Whether the page gives a picture of its own. */
  get hasPicture(): boolean {
    return hasPicture(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
    clearTimeout(this.#announceTimer);
    this._isHinting = false;
  }

  override render(): TemplateResult {
    const engine = this.#engine;
    const first = isByDefault(this) ? firstFrame : undefined;
    if (first && this.#isFirstFrame) return this.#standIn.renderWhole();
    this.#standIn.leave();
    const scene = engine?.scene ?? first?.scene;
    const words = this.#words;
    const settled = this._isSettled || !first ? engine : undefined;
    const standIn = first && !settled ? this.#standIn.parts : undefined;
    return renderFrame({
      words,
      scene,
      label: wordOf(this.label) || scene?.title.text || words.mapTitle,
      isLive: this.wantsLive,
      isBehind: this.#figure.element !== null,
      isDrawn: this.#isReady,
      isTableOpen: this._isTableOpen,
      notice: engine?.renderNotice(),
      standIn: this.#isReady || hasContent(this) ? nothing : standIn?.picture,
      onPicture: [
        engine?.renderPad(),
        engine?.renderScale(),
        this._isHinting ? engine?.renderHint() : nothing,
      ],
      overPicture: [
        this.#debug.render(),
        this._isListingKeys ? engine?.renderShortcuts(this.#hideShortcuts) : engine?.renderPopup(),
      ],
      announced: this._announced,
      timeline: this.timeline ? this.#renderTimeline() : nothing,
      legend: settled?.scene ? settled.renderLegend() : standIn?.legend,
      shortened: settled?.renderShortened() ?? standIn?.shortened,
      more: settled?.renderMoreChoices(),
      table: this._isTableOpen ? engine?.renderTable() : nothing,
    });
  }

  /** Whether the frame that was drawn ahead of time is all that there is to show. */
  get #isFirstFrame(): boolean {
    return (
      !this.#standIn.isOver &&
      !this.#engine &&
      !hasContent(this) &&
      !wordOf(this.label) &&
      this.wantsLive &&
      !this.timeline &&
      !this.debug &&
      !this._isTableOpen
    );
  }

  #renderTimeline(): TemplateResult {
    return html`<central-asia-timeline
      part="timeline"
      exportparts="date, strip, slider, changes"
      .map=${this}
      @cam-as-of-change=${this.#onAsOfChange}
    ></central-asia-timeline>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What a reader or the page selects is to be seen.
    if (changed.has('selected')) this._isListingKeys = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('timeline') && this.timeline) void this.#loadTimeline();
    this.#engine?.fillLegends();
    if (this.#isReady) return;
    // Without a picture of any kind the reader is not to wait.
    if (!this.hasStandIn || this.selected || this.timeline) void this.#load();
  }

  // --- From the first picture to the map -----------------------------------------------------------------------------

  #load(): Promise<unknown> {
    this.#loading ??= this.#loadEngine();
    return this.#loading;
  }

  async #loadEngine(): Promise<void> {
    try {
      if (!this.hasStandIn) preload(hasData(this));
      const { MapEngine } = await import('./map-engine.js');
      if (this.hasStandIn) await breath();
      await this.#standIn.released();
      this.#engine = new MapEngine(this);
      this.requestUpdate();
    } catch (error) {
      this.#loading = undefined;
      this.#addIssue(
        'map',
        `the map stays a picture, its code could not be loaded: ${messageOf(error)}`,
      );
    }
  }

  /** @internal Does something as soon as the map is drawn from its data. */
  whenDrawn(act: (engine: MapEngine) => void): void {
    if (this.#engine && this.#isReady) return act(this.#engine);
    this.#waiting.push(act);
    this.#hurry();
  }

  /** The reader is here: what has failed to load is asked for again. */
  #hurry(): void {
    this.#near.hurry();
    void this.#load();
  }

  /** @internal */
  pictureDrawn(): void {
    if (this.#isReady) return;
    const figure = this.#figure.element;
    const isReadingTable = figure?.querySelector('details[open]') != null;
    const hadFocus =
      figure?.matches(':focus-within') ||
      this.shadowRoot?.activeElement?.classList.contains('rendition');
    if (!isReadingTable) this.#figure.keepHeight();
    this.#isReady = true;
    setState(this.#internals, 'ready', true);
    this.requestUpdate();
    this.#markReady();
    this.dispatchEvent(new CamReadyEvent());
    void breath().then(() => {
      this._isSettled = true;
      this.#standIn.forget();
    });
    if (isReadingTable) void this.#toggleTable();
    const acts = this.#waiting.splice(0);
    if (hadFocus) acts.unshift((engine) => engine.takeFocus());
    if (acts.length > 0)
      void this.updateComplete.then(() => acts.forEach((act) => act(this.#engine!)));
  }

  readonly #onNear = (): void => {
    if (!this.#isReady) this.#hurry();
  };

  // --- A reader's acts -------------------------------------------------------------------------------------------------

  /** @internal */
  zoomBy(steps: number): void {
    this.whenDrawn((engine) => engine.zoomBy(steps));
  }

  /** @internal */
  showAll(): void {
    this.whenDrawn((engine) => engine.showAll());
  }

  /** @internal */
  showShortcuts(): void {
    this._isListingKeys = true;
    void this.updateComplete.then(() => this.popup?.focus({ preventScroll: true }));
  }

  readonly #hideShortcuts = (): void => {
    this._isListingKeys = false;
    void this.updateComplete.then(() => this.#engine?.takeFocus());
  };

  /** @internal Says something to screen readers when the map has come to rest: one sentence for many moves in a row. */
  announce(words: () => string): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      this._announced = words();
    }, REST);
  }

  /** @internal */
  hintAtZoom(): void {
    this._isHinting = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this._isHinting = false;
    }, 1500);
  }

  /** What the buttons of the frame do. */
  readonly #acts: Readonly<Record<string, () => void>> = {
    in: () => this.zoomBy(1),
    out: () => this.zoomBy(-1),
    all: () => this.showAll(),
    table: () => void this.#toggleTable(),
  };

  /** What an event is about, if it is not something that the page has put into a slot. */
  #ownTarget({ target }: Event): Element | undefined {
    return target instanceof Element && this.shadowRoot?.contains(target) ? target : undefined;
  }

  readonly #onClick = (event: Event): void => {
    const target = this.#ownTarget(event);
    if (!target) return;
    this.#standIn.click(target);
    const act = target.closest('[data-act]')?.getAttribute('data-act');
    if (act) this.#acts[act]?.();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const target = this.#ownTarget(event);
    if (target) this.#standIn.press(target, event);
    if (event.key !== 'Escape') return;
    if (this._isListingKeys) {
      event.stopPropagation();
      return this.#hideShortcuts();
    }
    if (!this.#engine?.selection.item) return;
    event.stopPropagation();
    this.#engine.choose(null);
  };

  readonly #onAsOfChange = (event: CamAsOfChangeEvent): void => {
    this.asOf = event.asOf;
  };

  readonly #onToggle = (event: Event): void => {
    if (this.#ownTarget(event)?.matches('.more'))
      this.whenDrawn((engine) => void engine.loadMore());
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
      this.#hurry();
    }
    this._isTableOpen = !this._isTableOpen;
  };

  // --- Issues --------------------------------------------------------------------------------------------------------

  /** @internal */
  override issuesChanged(): void {
    super.issuesChanged();
    setState(this.#internals, 'error', this.issues.length > 0);
    this.requestUpdate();
  }

  #addIssue(path: string, message: string): void {
    this.#loadIssues = [...this.#loadIssues, { path, message, severity: 'warning' }];
    this.issuesChanged();
  }
}

/** How long a map must rest before what it shows is announced, in milliseconds. */
const REST = 900;
