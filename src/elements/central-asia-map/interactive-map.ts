import type { MapStore } from '../../app/map-store.js';
import { messageOf } from '../../app/message-of.js';
import type { Need } from '../../app/resource.js';
import type { TokenList } from '../../core/data/token-list.js';
import { en } from '../../core/messages/en.js';
import type { Position } from '../../core/geometry/projection.js';
import type { Scene, SceneItem } from '../../core/model/scene.js';
import { countInView } from '../../core/scene/count-in-view.js';
import type { Motion } from '../../leaflet/live-map.js';
import type { CompanionElement } from '../companion-element.js';
import { LegendList } from '../central-asia-legend/legend-list.js';
import { CamHoverEvent, CamSelectEvent } from '../item-events.js';
import { Announcer } from './announcer.js';
import { Companions } from './companions.js';
import type { About } from './render-about.js';
import {
  ABOUT,
  aboutCode,
  DEBUG,
  debugCode,
  FULL_TEXT,
  INSET,
  insetCode,
  MULTIPLES,
  multiplesCode,
  NOTES,
  notesCode,
} from './further-chunks.js';
import { MapStage } from './map-stage.js';
import { focusedIn } from './focused-in.js';
import type { InsetPicture } from './inset-picture.js';
import type { InteractiveHost } from './interactive-host.js';
import { KeyList } from './key-list.js';
import { NotePlaces } from './note-places.js';
import type { MultiplesView } from './multiples-view.js';
import type { NotesLayer } from './notes-layer.js';
import { pictureSvg } from './picture-svg.js';
import { PopupFocus } from './popup-focus.js';
import type { PrerenderedAct } from './prerendered-frame.js';
import type { FrameParts } from './render-frame.js';
import { placeOf, renderParts, surroundingsOf } from './render-parts.js';
import type { StageEvents } from './stage-types.js';
import { takeOver } from './take-over.js';
import { ViewReporter } from './view-reporter.js';
import { ZoomHint } from './zoom-hint.js';

/**
 * All that a map is beyond its prerendered picture: the stage with its picture, what a reader points at, opens and picks,
 * and what is said of it. It comes in a chunk of its own, together with what makes its scene.
 */
export class InteractiveMap implements StageEvents {
  readonly #host: InteractiveHost;
  readonly #store: MapStore;
  readonly stage: MapStage;
  readonly #list: LegendList;
  readonly #notes: NotePlaces;
  readonly #views: ViewReporter;
  readonly #announcer = new Announcer(
    () => this.#inView(),
    () => this.#host.requestUpdate(),
  );
  readonly keys: KeyList;
  readonly #hint = new ZoomHint(() => this.#host.requestUpdate());
  readonly #companions = new Companions();
  readonly #popup: PopupFocus;
  /** Whether the reader has pointed at anything: what popups say and cite is then fetched before the click. */
  hasHovered = false;
  /** What has been announced of. */
  #told: Scene | undefined;
  /** What of the view has been rendered around the picture. */
  #rendered = '';
  #about: About | undefined;
  /** Whether all that is said of the selected item is open below the picture. */
  #isFullOpen = false;
  /** What the map has moved for, so that the card of an item does not cover it. */
  #movedFor: SceneItem | undefined;
  /** What had the focus when a popup was opened from outside the picture, such as a row of the table. */
  #opener: HTMLElement | null = null;
  /** What overlays showed before their reader asked for all of them. */
  readonly #before = new Map<string, TokenList | undefined>();
  #inset: InsetPicture | undefined;
  #multiples: MultiplesView | undefined;
  /** What an editor has written on the map. */
  #written: NotesLayer | undefined;
  /** Lets the map have its own height again. */
  #releaseHeight: (() => void) | undefined;

  constructor(host: InteractiveHost, store: MapStore) {
    this.#host = host;
    this.#store = store;
    this.keys = new KeyList(store, () => host.requestUpdate());
    this.#list = new LegendList(host.ownerDocument);
    this.#popup = new PopupFocus(host.shadowRoot!);
    this.stage = new MapStage(host, this);
    this.#notes = new NotePlaces(host, this.stage.view);
    this.#views = new ViewReporter(host, this.stage.view);
    if (host.isConnected) this.stage.connect();
    // They are told after the update.
    host.addEventListener('cam-issues', () => host.debug && host.requestUpdate());
  }

  live(isLive: boolean): void {
    this.#store.markLive(isLive);
  }

  lost(): void {
    this.#store.markLost();
  }

  failed(error: unknown): void {
    this.#host.setFault('map', `the picture could not be drawn: ${messageOf(error)}`);
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
    this.#announcer.stop();
    this.#hint.stop();
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
    const { interactive, isNear, picked } = this.#host;
    const { scene, overlays } = this.#store.getState();
    const notes = scene && scene.notes.length > 0 ? this.#written : undefined;
    this.stage.layOut({
      drawing: scene && { scene, overlays, isInteractive: interactive !== 'off', notes },
      isActive: isNear,
      isPrerendered: this.#store.input.isPrerendered,
      picked,
      selected: this.item?.id,
    });
  }

  /** Whether a companion tells of dates. */
  get hasTimeline(): boolean {
    return this.#companions.needTimeline;
  }

  /** Tells a companion what the map shows from now on, until `signal` aborts. */
  lead(companion: CompanionElement, signal: AbortSignal): void {
    this.#companions.add(companion, signal);
    this.#host.requestUpdate();
  }

  /** Call after the element has rendered. */
  update(): void {
    this.stage.update();
    this.#clearItem();
    const { scene, messages } = this.#store.getState();
    const { picked } = this.#host;
    this.#companions.tell({ scene, messages, picked, selected: this.item?.id });
    this.#popup.updated(this.#store.isCurrent);
    this.#notes.place();
    this.#host.setFaults(this.#notes.check());
    this.#showInset();
    this.#showNotes();
    if (this.#host.debug)
      void this.#load(DEBUG).then(() => debugCode.value?.addIssuesStyles(this.#host));
  }

  /** The inset comes when the map may go live. */
  #showInset(): void {
    const { inset } = this.stage.view;
    const { scene, overlays } = this.#store.getState();
    if (!inset || !scene || !this.#host.isNear) return;
    const code = insetCode.value;
    if (!code) return void this.#load(INSET);
    this.#inset ??= new code.InsetPicture(
      this.#host.ownerDocument,
      (need) => this.#store.want(need),
      () => this.#host.requestUpdate(),
    );
    this.#inset.show({ placed: inset, scene, overlays });
    this.#inset.place(inset.place);
  }

  /** Their layout comes where a scene has notes. */
  #showNotes(): void {
    if (!this.#scene?.notes.length) return;
    const code = notesCode.value;
    if (!code) return void this.#load(NOTES);
    if (!this.#written) {
      this.#written = new code.NotesLayer(this.#host, this.stage.view);
      this.#host.requestUpdate();
    }
    this.#written.place();
  }

  /** Small maps, where bodies are too many for one. */
  #renderMultiples(): unknown {
    const { scene, messages = en } = this.#store.getState();
    const { geography } = this.stage.view;
    if (!scene || scene.form === 'map' || !geography) return undefined;
    const code = multiplesCode.value;
    if (!code) {
      void this.#load(MULTIPLES);
      return undefined;
    }
    this.#multiples ??= new code.MultiplesView(this.#host);
    return this.#multiples.render(scene, geography, messages);
  }

  /** Follow the map as it moves. */
  #placeParts(): void {
    this.#written?.place();
    const { inset } = this.stage.view;
    if (inset) this.#inset?.place(inset.place);
  }

  /** Moves the map once for an item that is newly selected, so that its card leaves it free. */
  #clearItem(): void {
    const { item } = this;
    if (!this.stage.isDrawn || item?.id === this.#movedFor?.id) return;
    this.#movedFor = item;
    const [x, y] = placeOf(item, this.#context)?.shift ?? [0, 0];
    if (x !== 0 || y !== 0) this.stage.shiftBy(x, y);
  }

  /** A reader has come near. */
  goLive(): void {
    this.layOut();
    this.stage.update();
  }

  viewed(): void {
    this.#notes.place();
    this.#placeParts();
    if (this.stage.isDrawn) this.#views.drawn();
    if (this.#rendered !== this.#surroundings) this.#host.requestUpdate();
  }

  get #surroundings(): string {
    return surroundingsOf(this.stage.view, placeOf(this.item, this.#context));
  }

  get #context() {
    return { state: this.#store.getState(), stage: this.stage };
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
      isHinting: this.#hint.isShown,
      isTableOpen: host.isTableOpen,
      announced: this.#announcer.text,
      insetPicture: this.#inset,
      multiples: this.#renderMultiples(),
      isFullOpen: this.#isFullOpen,
      about: host.isAboutOpen ? this.#renderAbout() : undefined,
      shortcuts: this.keys.render(),
      issues: host.debug ? debugCode.value?.renderIssues(host.issues) : undefined,
    });
  }

  #renderAbout(): unknown {
    const code = aboutCode.value;
    if (!code) return undefined;
    this.#about ??= new code.About(this.#host.ownerDocument);
    return this.#about.render(this.#store.getState(), this.#host, this.#before, this.#host.picked);
  }

  /** The map as a standalone SVG document, as it is drawn now; empty before that. */
  toSvg(idPrefix: string | undefined): string {
    const scene = this.#scene;
    return scene ? pictureSvg(scene, this.stage.view, this.#inset, idPrefix) : '';
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
    if (item && before === undefined) this.#opener = focusedIn(host.shadowRoot!);
    const opener = this.#opener;
    this.#isFullOpen = false;
    host.selected = item?.id;
    void host.updateComplete.then(() => {
      if (item) this.#popup.take();
      else if (opener?.isConnected) opener.focus();
      else this.stage.input.reveal(before);
    });
  }

  /** Opens all that is said of the selected item below the picture, or closes it. */
  async showFull(isOpen: boolean): Promise<void> {
    const { item } = this;
    if (isOpen && (!(await this.#store.want(FULL_TEXT)) || item?.id !== this.item?.id)) return;
    this.#isFullOpen = isOpen;
    if (!isOpen) return this.choose(null);
    const host = this.#host;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot!.querySelector<HTMLElement>('.full-text')?.focus();
  }

  /** Does what a reader has done on the prerendered picture. */
  repeat(act: PrerenderedAct): void {
    if (act.type === 'choose') return this.choose(act.id);
    this.stage.input.focus();
    this.stage.input.press(act.key, act.isShift);
  }

  /** Closes what lies over the picture; false if nothing does. */
  escape(): boolean {
    if (this.keys.isOpen) this.closeKeys();
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

  async help(): Promise<void> {
    if (!(await this.keys.open())) return;
    await this.#host.updateComplete;
    this.#popup.take();
  }

  closeKeys(): void {
    this.keys.close();
    void this.#host.updateComplete.then(() => this.stage.input.focus());
  }

  /** What is told about the map comes when a reader asks for it. */
  async loadAbout(): Promise<void> {
    this.hasHovered = true;
    await this.#load(ABOUT);
  }

  async #load(need: typeof ABOUT): Promise<void> {
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
    if (news.length > 0) this.#announcer.announce(news);
    if (!told) this.#releaseHeight = takeOver(this.#host, () => this.stage.input.focus());
    this.#store.markDrawn(scene);
    this.#views.drawn();
  }

  moved(motion: Motion): void {
    this.#notes.place(motion === 'animation');
    this.#placeParts();
    if (motion === 'rest') this.#announcer.announce();
    this.#views.moved(motion !== 'rest');
  }

  /** What the picture shows, in a sentence. */
  #inView(): string | undefined {
    const { scene, overlays, messages } = this.#store.getState();
    const { frame } = this.stage.view;
    const seen = scene && frame && messages && countInView(scene, frame, overlays, messages);
    return seen && seen.countries.length > 0 ? messages.inView(seen) : undefined;
  }

  hint(): void {
    this.#hint.show();
  }
}
