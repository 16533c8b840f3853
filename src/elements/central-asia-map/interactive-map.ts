import type { CSSResult, LitElement } from 'lit';
import type { MapStore } from '../../app/map-store.js';
import type { Need } from '../../app/resource.js';
import type { TokenList } from '../../core/data/token-list.js';
import type { Position } from '../../core/geometry/projection.js';
import type { Scene, SceneItem } from '../../core/model/scene.js';
import { renderSvg } from '../../core/render/render-svg.js';
import { countInView } from '../../core/scene/count-in-view.js';
import type { Motion } from '../../leaflet/live-map.js';
import type { CompanionElement } from '../companion-element.js';
import type { CentralAsiaNote } from '../central-asia-note/central-asia-note.js';
import { LegendList } from '../central-asia-legend/legend-list.js';
import { CamHoverEvent, CamSelectEvent, CamViewChangeEvent } from '../item-events.js';
import { DEBUG, debugCode, MORE, moreCode, SHORTCUTS, shortcutsCode } from './further-chunks.js';
import { MapStage, type StageEvents, type StageSettings } from './map-stage.js';
import { keepHeight } from './figure-height.js';
import { figureIn } from './page-content.js';
import type { FrameParts } from './render-frame.js';
import type { Chooser } from './render-more.js';
import { renderParts } from './render-parts.js';

/** The element of an interactive map. */
export interface InteractiveHost extends LitElement, Chooser {
  selected: string | undefined;
  readonly interactive: 'on' | 'off';
  readonly debug: boolean;
  /** Whether a reader is near and the page has had an idle moment. */
  readonly isNear: boolean;
  readonly isTableOpen: boolean;
  /** Id of the legend entry that is picked. */
  readonly picked: string | undefined;
  /** The picture has been drawn for the first time. */
  pictureDrawn(): void;
  toggleTable(): void;
  /** Styles of what the element shows only now. */
  readonly addedStyles: CSSResult[];
  adoptedCallback(): Promise<void>;
  /** Notes what has gone wrong in the element itself. */
  fail(path: string, error: unknown): void;
}

/** How long a map must rest before what it shows is announced, in milliseconds. */
const REST = 900;
/** How long the hint at zooming is seen, in milliseconds. */
const HINT = 1500;

/**
 * All that a map is beyond its prerendered picture: the stage with its picture, what a reader points at, opens and picks,
 * and what is said of it. It comes in a chunk of its own, together with what makes its scene.
 */
export class InteractiveMap implements StageEvents {
  readonly #host: InteractiveHost;
  readonly #store: MapStore;
  readonly stage: MapStage;
  readonly #list: LegendList;
  readonly #companions = new Set<CompanionElement>();
  /** Whether the reader has pointed at anything: what popups say and cite is then fetched before the click. */
  hasHovered = false;
  /** What the live region says. */
  #announced = '';
  #isHinting = false;
  #isListingKeys = false;
  /** What has been announced of. */
  #told: Scene | undefined;
  /** What of the view has been rendered around the picture. */
  #rendered = '';
  /** What had the focus when a popup was opened from outside the picture, such as a row of the table. */
  #opener: HTMLElement | null = null;
  /** What overlays showed before their reader asked for all of them. */
  readonly #before = new Map<string, TokenList | undefined>();
  /** Lets the map have its own height again. */
  #releaseHeight: (() => void) | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: InteractiveHost, store: MapStore) {
    this.#host = host;
    this.#store = store;
    this.#list = new LegendList(host.ownerDocument);
    this.stage = new MapStage(host, this);
    if (host.isConnected) this.stage.connect();
  }

  live(isLive: boolean): void {
    this.#store.markLive(isLive);
  }

  lost(): void {
    this.#store.markLost();
  }

  failed(error: unknown): void {
    this.#host.fail('map', error);
    this.lost();
  }

  want(need: Need): Promise<boolean> {
    return this.#store.want(need);
  }

  connect(): void {
    this.stage.connect();
  }

  disconnect(): void {
    this.#releaseHeight?.();
    this.stage.disconnect();
    clearTimeout(this.#hintTimer);
    clearTimeout(this.#announceTimer);
    this.#isHinting = false;
  }

  get #scene(): Scene | undefined {
    return this.#store.getState().scene;
  }

  /** The selected item, if the scene has it. */
  get item(): SceneItem | undefined {
    return this.#store.getState().item;
  }

  /** Call before the element renders. */
  layOut(): void {
    const { interactive, isNear } = this.#host;
    const settings: StageSettings = {
      scene: this.#scene,
      isInteractive: interactive !== 'off',
      isActive: isNear,
      isPrerendered: this.#store.input.isPrerendered,
      picked: this.#host.picked,
      selected: this.item?.id,
    };
    this.stage.layOut(settings);
  }

  /** Tells a companion what the map shows from now on, until `signal` aborts. */
  lead(companion: CompanionElement, signal: AbortSignal): void {
    this.#companions.add(companion);
    signal.addEventListener('abort', () => this.#companions.delete(companion));
    this.#host.requestUpdate();
  }

  /** Call after the element has rendered. */
  update(): void {
    this.stage.update();
    const { scene, messages } = this.#store.getState();
    const shown = { scene, messages, picked: this.#host.picked, selected: this.item?.id };
    for (const companion of this.#companions) companion.follow(shown);
    this.#placeNotes();
    if (this.#host.debug)
      void this.#load(DEBUG).then(() => debugCode.value?.addIssuesStyles(this.#host));
  }

  /** Puts the page's notes to their places in what is seen at this moment. */
  #placeNotes(isAnimated = false): void {
    const { view } = this.stage;
    const { width = 0, height = 0 } = view.view ?? {};
    for (const note of this.#host.querySelectorAll(':scope > central-asia-note')) {
      if (!('place' in note)) continue;
      const { position } = note as CentralAsiaNote;
      const [x, y] = (position && view.project(position)) ?? [-1, -1];
      const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
      const place = { x: x / width, y: y / height, isAnimated };
      (note as CentralAsiaNote).place(isSeen ? place : undefined);
    }
  }

  /** A reader has come near. */
  goLive(): void {
    this.layOut();
    this.stage.update();
  }

  /** What of the view stands around the picture. */
  get #surroundings(): string {
    const { scaleBar, isZoomedIn, frame, attribution } = this.stage.view;
    const anchor = frame?.items.find(({ id }) => id === this.item?.id)?.anchor;
    const isOnTheLeft = anchor && anchor[0] < frame.view.width / 2;
    return JSON.stringify([scaleBar, isZoomedIn, frame?.shortened, isOnTheLeft, attribution]);
  }

  viewed(): void {
    this.#placeNotes();
    if (this.#rendered !== this.#surroundings) this.#host.requestUpdate();
  }

  /** The parts of the element's frame. */
  renderParts(): Partial<FrameParts> {
    this.#rendered = this.#surroundings;
    const state = this.#store.getState();
    const host = this.#host;
    return renderParts({
      state,
      stage: this.stage,
      item: this.item,
      picked: host.picked,
      list: this.#list,
      isInteractive: host.interactive !== 'off',
      isHinting: this.#isHinting,
      isTableOpen: host.isTableOpen,
      announced: this.#announced,
      more: moreCode.value?.renderMoreChoices(state, host, this.#before),
      shortcuts:
        this.#isListingKeys && state.messages
          ? shortcutsCode.value?.renderShortcuts(state.messages, this.#closeKeys)
          : undefined,
      issues: host.debug ? debugCode.value?.renderIssues(state.issues) : undefined,
      close: () => this.choose(null),
    });
  }

  /** The map as a standalone SVG document, as it is drawn now; empty before that. */
  toSvg(idPrefix: string | undefined): string {
    const { frame } = this.stage.view;
    if (!frame || !this.#scene) return '';
    return renderSvg({ ...frame, view: { ...frame.view, bleed: 0 } }, this.#scene, {
      idPrefix,
    });
  }

  /** Pixels of a longitude and latitude in the element. */
  project(lonLat: Position): [x: number, y: number] | undefined {
    const { corner, view } = this.stage;
    const point = view.project(lonLat);
    return corner && point && [point[0] + corner[0], point[1] + corner[1]];
  }

  /** Longitude and latitude of a pixel of the element. */
  unproject([x, y]: Position): [lon: number, lat: number] | undefined {
    const { corner, view } = this.stage;
    return corner && view.unproject([x - corner[0], y - corner[1]]);
  }

  // --- A reader's acts -----------------------------------------------------------------------------------------------------

  /** Opens an item, or closes the open one and puts the focus back on it, unless the page says otherwise. */
  choose(id: string | null): void {
    const host = this.#host;
    const before = this.item?.id;
    const item = (id !== null && this.#scene?.items.get(id)) || null;
    if (!item && before === undefined) return;
    const { selected } = host;
    if (!host.dispatchEvent(new CamSelectEvent(item?.id ?? null, item))) return;
    // What a handler has selected itself stays.
    if (host.selected !== selected) return;
    if (item && before === undefined) this.#opener = this.#focused;
    const opener = this.#opener;
    host.selected = item?.id;
    void host.updateComplete.then(() => {
      if (item) this.#focusPopup();
      else if (opener?.isConnected) opener.focus({ preventScroll: true });
      else this.stage.input.focus(before);
    });
  }

  #focusPopup(): void {
    const popup = this.#host.shadowRoot!.querySelector<HTMLElement>('.popup');
    popup?.focus({ preventScroll: true });
  }

  /** What has the focus in the element, be it in another element within; nothing if it is the picture. */
  get #focused(): HTMLElement | null {
    let active = this.#host.shadowRoot!.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active && 'innerText' in active ? (active as HTMLElement) : null;
  }

  /** Takes a key that was pressed on the prerendered picture. */
  press(key: string, isShift: boolean): void {
    this.stage.input.focus();
    this.stage.input.press(key, isShift);
  }

  /** Closes what lies over the picture; false if nothing does. */
  escape(): boolean {
    if (this.#isListingKeys) this.#closeKeys();
    else if (this.item) this.choose(null);
    else return false;
    return true;
  }

  hover(id: string | null): void {
    if (id !== null && !this.hasHovered) {
      this.hasHovered = true;
      this.#host.requestUpdate();
    }
    const item = (id !== null && this.#scene?.items.get(id)) || null;
    this.#host.dispatchEvent(new CamHoverEvent(item?.id ?? null, item));
  }

  /** Few readers ask for the list of keys, so that it comes when they do. */
  async help(): Promise<void> {
    if (!(await this.#store.want(SHORTCUTS))) return;
    this.#isListingKeys = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focusPopup();
  }

  /** What is selected is to be seen. */
  hideKeys(): void {
    this.#isListingKeys = false;
    this.#host.requestUpdate();
  }

  readonly #closeKeys = (): void => {
    this.hideKeys();
    void this.#host.updateComplete.then(() => this.stage.input.focus());
  };

  /** What else there is to choose from comes when a reader asks for it. */
  async loadMore(): Promise<void> {
    this.hasHovered = true;
    await this.#load(MORE);
  }

  async #load(need: typeof MORE): Promise<void> {
    const isNew = need.resource.value === undefined;
    if ((await this.#store.want(need)) && isNew) this.#host.requestUpdate();
  }

  // --- What is told ----------------------------------------------------------------------------------------------------------

  drawn(scene: Scene): void {
    const told = this.#told;
    this.#told = scene;
    const news = (['dateline', 'convention'] as const)
      .filter((name) => told && scene[name] !== told[name])
      .map((name) => scene[name]);
    if (news.length > 0) this.#announce(news);
    if (!told) this.#takeOver();
    this.#store.markDrawn(scene);
  }

  /** The picture takes the place of what the page or the build has drawn, with what a reader had there. */
  #takeOver(): void {
    const host = this.#host;
    const figure = figureIn(host);
    const isReadingTable = figure?.querySelector('details[open]') != null;
    const hadFocus =
      figure?.matches(':focus-within') ||
      host.shadowRoot!.activeElement?.classList.contains('rendition');
    if (figure && !isReadingTable) this.#releaseHeight = keepHeight(host);
    host.pictureDrawn();
    if (isReadingTable) host.toggleTable();
    if (hadFocus) void host.updateComplete.then(() => this.stage.input.focus());
  }

  moved(motion: Motion): void {
    const { box, zoom } = this.stage.view.extent!;
    this.#placeNotes(motion === 'animation');
    if (motion === 'rest') this.#announce();
    this.#host.dispatchEvent(new CamViewChangeEvent(box, zoom, motion !== 'rest'));
  }

  /** Says to screen readers, once the map has come to rest, what is new and what is in view by then. */
  #announce(news: readonly string[] = []): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      const { scene, messages } = this.#store.getState();
      const { frame } = this.stage.view;
      const seen = scene && frame && countInView(scene, frame);
      const isSeen = seen && seen.countries.length > 0;
      this.#announced = [...news, ...(isSeen ? [messages!.inView(seen)] : [])].join(' ');
      this.#host.requestUpdate();
    }, REST);
  }

  hint(): void {
    this.#isHinting = true;
    this.#host.requestUpdate();
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.#isHinting = false;
      this.#host.requestUpdate();
    }, HINT);
  }
}
