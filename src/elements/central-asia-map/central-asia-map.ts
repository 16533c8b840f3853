import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isDefaultMap, type MapInput } from '../../app/map-input.js';
import type { MapPhase } from '../../app/map-store.js';
import type { Issue } from '../../core/data/issue.js';
import { plainTokens, wordOf } from '../../core/data/plain-options.js';
import type { Box } from '../../core/data/primitives.js';
import type { Position } from '../../core/geometry/projection.js';
import type { Frame } from '../../core/model/frame.js';
import type { Scene } from '../../core/model/scene.js';
import type { Companion } from '../companion-element.js';
import { DataElement } from '../data-element.js';
import { CamPickEvent, CamReadyEvent } from '../events.js';
import { VisibilityController } from '../visibility-controller.js';
import { ActQueue } from './act-queue.js';
import { TABLE, TIMELINE } from './chunks.js';
import { listenToCompanions, type CompanionRequests } from './companion-requests.js';
import { elementStyles } from './element-styles.js';
import { prerenderedMarkup, type PrerenderedMarkup } from './prerendered-markup.js';
import { listenToFrame } from './frame-input.js';
import type { InteractiveMap } from './interactive-map.js';
import { hasContent, standsAlone } from './page-content.js';
import { MapLoader } from './map-loader.js';
import { setMapStates } from './map-states.js';
import { closeUpIn, PrerenderedFrame } from './prerendered-frame.js';
import { asksForMore, frameSettings } from './frame-settings.js';
import { readMapInput } from './read-map-input.js';
import { renderFrame } from './render-frame.js';
import { openLarge } from './open-large.js';
import { renderTimeline } from './render-timeline.js';
import { showFigure } from './show-figure.js';

/**
 * A map of Central Asia and its neighbours with alliances, disputes and links, as they stood at a date and as one point
 * of view has it; with sites and corridors where the attributes of these names ask for them, and with overlays of the
 * page's own in `overlayTypes`, each with an attribute of its name. Without data of its own it shows the built-in article's map.
 *
 * @slot - A static rendition for readers without JavaScript; shown until the map is drawn. A
 *   `<script type="application/json">` child holds map data.
 * @slot title - Replaces topic, headline and deck.
 * @slot timeline - Replaces the timeline; a `<central-asia-timeline>` in it belongs to the map.
 * @slot legend - Replaces the legend; a `<central-asia-legend>` in it is filled by the map.
 * @slot menu - A `<central-asia-menu>`, below the legend.
 * @slot credit - Replaces sources and map data.
 * @slot note - Annotations with a place on the map; a `<central-asia-note>` puts itself here.
 *
 * @fires {CamSelectEvent} cam-select - A reader picked an item or closed it; cancel to keep the popup closed.
 * @fires {CamHoverEvent} cam-hover - A reader points at an item, or at none any more.
 * @fires {CamViewChangeEvent} cam-view-change - The map shows another part of the world; `isMoving` until it has come to rest.
 * @fires {CamAsOfChangeEvent} cam-as-of-change - A reader changed the date.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed.
 * @fires {CamReadyEvent} cam-ready - The map is on screen for the first time.
 *
 * @csspart header - Topic, headline and deck.
 * @csspart kicker - The topic.
 * @csspart headline - The headline; also `title`, as it was called before.
 * @csspart deck - The sentences below the headline.
 * @csspart dateline - The date of the map, above it only with a timeline.
 * @csspart map - The map itself.
 * @csspart button - The buttons on the map.
 * @csspart scale - The scale bar.
 * @csspart hint - How to zoom, shown to a reader who scrolls over the map.
 * @csspart popup - What is said of the selected item, in few words.
 * @csspart popup-title - Its heading.
 * @csspart shortcuts - The list of keys.
 * @csspart notice - Says that the map's own data could not be loaded.
 * @csspart issues - With `debug`, what is wrong with the input.
 * @csspart timeline - The timeline, with `date`, `strip`, `slider` and `changes` in it.
 * @csspart numbered - The words of numbers on the picture.
 * @csspart legend - The legend.
 * @csspart about - What the link About opens.
 * @csspart full-text - All that is said of the selected item, below the picture.
 * @csspart table - The table.
 * @csspart note - Date, end of the record, how borders are drawn, the editors' remarks.
 * @csspart convention - The sentence on borders.
 * @csspart credit - Sources and map data.
 *
 * @cssproperty --cam-aspect-ratio - Width to height of the map. Default: 976 / 600, 360 / 371 below 480 pixels.
 * @cssproperty --cam-font - Font of names, notes and controls. Default: a sans; headlines have the page's font.
 * @cssproperty --cam-surface - Background of the element and its panels.
 * @cssproperty --cam-text - Text outside the map.
 * @cssproperty --cam-muted - Notes, sources and the scale bar.
 * @cssproperty --cam-rule - Rules and frames.
 * @cssproperty --cam-accent - Keyboard focus and links.
 * @cssproperty --cam-land - Land without a fill of its own.
 * @cssproperty --cam-water - Sea and lakes.
 * @cssproperty --cam-border - Borders.
 * @cssproperty --cam-label - Country names; `--cam-label-muted` of states without a part, `--cam-label-water` waters.
 * @cssproperty --cam-halo - Around names, and inside open marks.
 * @cssproperty --cam-water-line - Shores and rivers.
 * @cssproperty --cam-claimant-1 - Land of the first party of a view; likewise `-2` and `-3`.
 * @cssproperty --cam-radius - Rounding of panels and buttons.
 * @cssproperty --cam-button-size - Side of the buttons on the map.
 * @cssproperty --cam-faded - Opacity of links that are not selected.
 * @cssproperty --cam-focus - Fill of the country that the map is about; `--cam-focus-text` its name on it, `--cam-focus-name` beside it.
 * @cssproperty --cam-partner - Tint of the other party in the lead link.
 * @cssproperty --cam-body-1 - Edge of the first body, from which its tint and text follow; likewise `-2`, and `-3` for a band.
 * @cssproperty --cam-dispute - Disputes that are open.
 * @cssproperty --cam-dispute-settled - Disputes that are agreed or resolved.
 * @cssproperty --cam-link-cooperative - Links by tone; likewise `-strained`, `-hostile`, `-neutral`.
 *
 * @cssState prerendered - The map shows what the page or the build has drawn.
 * @cssState loading - Nothing has been drawn from the map's data yet.
 * @cssState ready - The map has been drawn.
 * @cssState drawn - The map has been drawn and cannot be moved, or not yet.
 * @cssState live - Readers can move the map.
 * @cssState failed - The map cannot be drawn.
 * @cssState error - Something is wrong with the input; see `issues`.
 */
export class CentralAsiaMap extends DataElement {
  static override styles = [...elementStyles];

  /** Id of the item whose popup is open: `link:L01`, `dispute:…`, `country:TJ`, or just the last part. */
  @property() selected: string | undefined;
  /** `none` leaves out topic, headline and deck, for a page that has its own. */
  @property() header: 'none' | undefined;
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

  /** @internal What a story that the map stands in makes of it; ask for an update after setting it. */
  adapt: MapInput['adapt'];
  /** @internal Id of the item that its words point at. */
  told: string | undefined;

  /** @internal */
  @state() isTableOpen = false;
  /** @internal */
  @state() isAboutOpen = false;
  /** @internal Id of the legend entry that is picked. */
  @state() picked: string | undefined;
  /** @internal Whether a reader is near and the page has had an idle moment. */
  isNear = false;
  /** Whether the picture has taken the place of what stood for it. */
  @state() private _isReady = false;

  readonly #prerendered = new PrerenderedFrame(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #loader = new MapLoader(this, this.store, this.#prerendered);
  /** What a reader and the page have asked for before the map could do it. */
  readonly #waiting = new ActQueue<InteractiveMap>();

  get #map(): InteractiveMap | undefined {
    return this.#loader.map;
  }

  constructor() {
    super();
    new VisibilityController(this, () => this.#comeNear());
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, this.#onReader);
  }

  // --- What a page reads and calls -----------------------------------------------------------------------------------------

  /** What is shown, in words and without geometry; `undefined` until the data has been read. */
  get scene(): Scene | undefined {
    return this.state.scene;
  }

  /**
   * How far the map has come: `prerendered` (it shows what the page or the build has drawn), `loading`, `drawn`, `live`
   * (readers can move it) or `failed`. The same names are custom states, such as `:state(live)`.
   */
  get phase(): MapPhase {
    return this.state.phase;
  }

  /**
   * Resolves once the picture shows what has been given up to now, as far as it can be had, and `issues` speaks of it. A map
   * that shows its first picture is drawn from its data once a reader comes near; asking for this makes it do so at once.
   */
  get ready(): Promise<void> {
    return this.#loader.whenCurrent().then(() => this.#map?.selection.opened());
  }

  /**
   * The map as a standalone SVG document, as it is drawn now; empty before it is drawn from its data. `idPrefix` is put
   * before every id in it: the same picture twice in one document needs one each.
   */
  toSvg(options: { readonly idPrefix?: string | undefined } = {}): string {
    return this.#map?.toSvg(wordOf(options.idPrefix)) ?? '';
  }

  /**
   * Shows countries as large as possible, by their codes, or a box of west, south, east and north in degrees; without
   * anything the map's own frame. Unknown codes are ignored.
   */
  fit(what?: readonly string[] | Box): void {
    const names = plainTokens(what)?.map(String);
    this.#whenDrawn(({ stage }) => (names?.length ? stage.fit(names) : stage.reset()));
  }

  /**
   * Where a longitude and latitude stand at this moment, in pixels from the element's upper left corner; `undefined` until
   * the map is drawn. Holds until the next `cam-view-change`.
   */
  project(lonLat: Position): [x: number, y: number] | undefined {
    return this.#map?.project(lonLat);
  }

  /** Longitude and latitude of a pixel, counted from the element's upper left corner: the reverse of `project`. */
  unproject(point: Position): [lon: number, lat: number] | undefined {
    return this.#map?.unproject(point);
  }

  /** @internal What is drawn. */
  get frame(): Frame | undefined {
    return this.#map?.stage.view.frame;
  }

  /** @internal Tells a companion what the map shows from now on, until `signal` aborts. */
  lead(companion: Companion, signal: AbortSignal): void {
    // What stands in the map is heard at its root.
    if (!this.contains(companion)) listenToCompanions(companion, this.#requests, signal);
    this.#whenDrawn((map) => signal.aborted || map.lead(companion, signal));
  }

  // --- Lifecycle -------------------------------------------------------------------------------------------------------------

  /** What is in the root may be prerendered markup, so that the root listens for it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered.measureType();
    const root = super.createRenderRoot();
    listenToFrame(root, {
      ahead: () => (this._isReady ? undefined : this.#prerendered),
      isInteractive: () => this.interactive !== 'off',
      whenDrawn: (act) => this.#whenDrawn(act),
      showDate: (date) => this.#requests.showDate(date),
      openLarge: () => openLarge(this, () => this.fit()),
      toggleTable: () => this.toggleTable(),
      toggleAbout: () => (this.isAboutOpen = !this.isAboutOpen),
      retry: () => this.store.retry(),
      picked: () => this.picked,
      pick: (entry) => {
        this.dispatchEvent(new CamPickEvent(entry));
        this.#requests.pick(entry);
      },
      escape: () => this.#map?.escape() === true,
    });
    listenToCompanions(root, this.#requests);
    this.firstWait = showFigure(this, root);
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isNear = false;
  }

  protected override readInput(): Partial<MapInput> {
    const { adapt, timeline } = this;
    return readMapInput(this, super.readInput(), {
      hasTimeline: timeline || this.#map?.hasTimeline === true,
      isTelling: !!adapt || timeline || this.isTableOpen || this.#map?.hasHovered === true,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What is selected is to be seen.
    if (changed.has('selected')) this.#map?.keys.close();
    this.#map?.layOut();
  }

  override render(): TemplateResult {
    const ahead = this.#shownAhead;
    if (ahead && this.#isPrerenderedAll) return this.#prerendered.renderWhole();
    this.#prerendered.leave();
    const { scene = ahead?.scene, messages: words = prerenderedMarkup.words } = this.state;
    const parts = ahead && this.#prerendered.parts;
    return renderFrame({
      words,
      scene,
      ...frameSettings(this, scene?.title.text || words.mapTitle),
      isBehind: !this._isReady && standsAlone(this, this.store.input),
      isDrawn: this._isReady,
      prerendered: this._isReady || hasContent(this) ? nothing : parts?.picture,
      timeline: this.timeline ? renderTimeline(this.state) : nothing,
      ...this.#map?.renderParts(),
      ...(parts ? { legend: parts.legend, numbered: parts.numbered } : {}),
      ...(parts && !this._isReady ? closeUpIn(parts, this.interactive !== 'off') : {}),
    });
  }

  /** The prerendered frame, where that is of the map which is asked for. */
  get #shownAhead(): PrerenderedMarkup | undefined {
    return isDefaultMap(this.store.input) ? prerenderedMarkup : undefined;
  }

  /** Whether the prerendered frame is all that there is to show. */
  get #isPrerenderedAll(): boolean {
    const isOther = asksForMore(this) || hasContent(this);
    return !isOther && !this.#prerendered.isOver && !this.#map;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#prerendered.updated(!this._isReady && this.#shownAhead !== undefined);
    if (this.loading === 'eager') this.#comeNear();
    // Without a picture of any kind the reader is not to wait.
    const isWaiting = !this.store.input.isPrerendered || this.selected || this.debug;
    if (isWaiting || this.timeline) this.#loader.activate();
    if (this.timeline) void this.store.want(TIMELINE);
    this.#map?.update();
    super.updated(changed);
    this.#setStates();
  }

  /** @internal */
  protected override get pictureIssues(): readonly Issue[] {
    return this.#map?.pictureIssues ?? [];
  }

  readonly #setStates = () => {
    const isFaulty = this.issues.some(({ severity }) => severity !== 'info');
    setMapStates(this.#internals, this.phase, this._isReady, isFaulty);
  };

  #comeNear(): void {
    if (this.isNear) return;
    this.isNear = true;
    this.#loader.activate();
    this.#map?.goLive();
  }

  /** @internal Until its code is there, the element shows nothing of a scene. */
  protected override stateChanged(): void {
    if (this.#map) this.requestUpdate();
    else void this.#loader.prepare();
    this.tellIssues();
    this.#setStates();
  }

  /** @internal */
  pictureDrawn(): void {
    this._isReady = true;
    this.#prerendered.replace(this.#shownAhead !== undefined, () => this.requestUpdate());
    void this.updateComplete.then(() => {
      this.dispatchEvent(new CamReadyEvent());
      this.#waiting.run(this.#map!);
    });
  }

  /** Does something as soon as the map is drawn from its data. */
  #whenDrawn(act: (map: InteractiveMap) => unknown): void {
    if (this.#waiting.add(act, this._isReady ? this.#map : undefined)) this.#comeNear();
  }

  /** The reader is here: what has failed to load is asked for again. */
  readonly #onReader = (): void => {
    this.#comeNear();
    this.store.retry();
  };

  /** @internal */
  toggleTable(): void {
    this.#onReader();
    void this.store.want(TABLE).then((isThere) => {
      this.isTableOpen = isThere && !this.isTableOpen;
    });
  }

  readonly #requests: CompanionRequests = {
    pick: (entry) => {
      this.picked = entry ?? undefined;
      this.#comeNear();
    },
    select: (id) => this.#map?.choose(id),
    showDate: (asOf) => (this.asOf = asOf),
  };
}
