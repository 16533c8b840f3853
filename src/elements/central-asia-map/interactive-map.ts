import type { ReactiveController } from 'lit';
import type { MapStore } from '../../app/map-store.js';
import { messageOf } from '../../app/message-of.js';
import type { Need } from '../../app/resource.js';
import type { Issue } from '../../core/data/issue.js';
import type { Position } from '../../core/geometry/projection.js';
import type { LegendEntry, Scene } from '../../core/model/scene.js';
import type { CardPlace } from '../../core/scene/place-card.js';
import type { Motion } from '../../leaflet/live-map.js';
import type { Companion } from '../companion-element.js';
import { LegendList } from '../central-asia-legend/legend-list.js';
import { CamHoverEvent } from '../item-events.js';
import { addStyles } from './add-styles.js';
import { Announcer } from './announcer.js';
import { Companions } from './companions.js';
import { ABOUT, CARD, DEBUG, debugCode } from './further-chunks.js';
import { MapStage } from './map-stage.js';
import { AboutPanel } from './about-panel.js';
import { ItemClearance } from './item-clearance.js';
import { ItemSelection } from './item-selection.js';
import { drawingOf, prepareIn } from './drawing-of.js';
import { DroppedList } from './dropped-list.js';
import { FurtherPictures } from './further-pictures.js';
import type { InteractiveHost } from './interactive-host.js';
import { KeyList } from './key-list.js';
import { NotePlaces } from './note-places.js';
import { openedStyles } from './opened-styles.js';
import { SeenEntries } from './seen-entries.js';
import type { PrerenderedAct } from './prerendered-frame.js';
import type { FrameParts } from './render-frame.js';
import { placeOf, renderParts, surroundingsOf } from './render-parts.js';
import type { StageEvents } from './stage-types.js';
import { projectIn, svgOf, unprojectIn } from './picture-of.js';
import { takeOver } from './take-over.js';
import { tellView } from './tell-view.js';
import { ViewReporter } from './view-reporter.js';
import { ZoomHint } from './zoom-hint.js';

/**
 * All that a map is beyond its prerendered picture: the stage with its picture, what a reader points at, opens and picks,
 * and what is said of it. It comes in a chunk of its own, together with what makes its scene.
 */
export class InteractiveMap implements StageEvents, ReactiveController {
  readonly #host: InteractiveHost;
  readonly #store: MapStore;
  readonly stage: MapStage;
  readonly #list: LegendList;
  readonly #notes: NotePlaces;
  readonly #views: ViewReporter;
  readonly #announcer = new Announcer(
    () => tellView(this.#store.getState(), this.stage.view.frame),
    () => this.#host.requestUpdate(),
  );
  readonly keys: KeyList;
  readonly #hint = new ZoomHint(() => this.#host.requestUpdate());
  readonly #companions: Companions;
  readonly selection: ItemSelection;
  /** Whether the reader has pointed at anything: what popups say and cite is then fetched before the click. */
  hasHovered = false;
  /** What has been announced of. */
  #told: Scene | undefined;
  /** What of the view has been rendered around the picture. */
  #rendered = '';
  readonly #about: AboutPanel;
  readonly #clearance: ItemClearance;
  readonly #further: FurtherPictures;
  readonly #dropped = new DroppedList();
  readonly #seen = new SeenEntries();
  /** Lets the map have its own height again. */
  #releaseHeight: (() => void) | undefined;

  constructor(host: InteractiveHost, store: MapStore) {
    this.#host = host;
    this.#store = store;
    this.keys = new KeyList(store, () => host.requestUpdate());
    this.#list = new LegendList(host.ownerDocument);
    this.stage = new MapStage(host, this);
    this.selection = new ItemSelection(host, store, (id) => this.stage.input.reveal(id));
    this.#further = new FurtherPictures(host, store, this.stage);
    this.#companions = new Companions(prepareIn(store, this.stage, host, this.#further));
    this.#clearance = new ItemClearance(this.stage);
    this.#about = new AboutPanel(host);
    this.#notes = new NotePlaces(host, this.stage.view);
    this.#views = new ViewReporter(host, this.stage.view);
    addStyles(host, openedStyles);
    host.addController(this);
    // They are told after the update.
    host.addEventListener('cam-issues', () => host.debug && host.requestUpdate());
  }

  readonly live = (isLive: boolean): void => this.#store.markLive(isLive);

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

  /** The element is in a page; a controller's name for it. */
  hostConnected(): void {
    this.stage.connect();
  }

  hostDisconnected(): void {
    this.#releaseHeight?.();
    this.stage.disconnect();
    this.#announcer.stop();
    this.#hint.stop();
  }

  get #scene(): Scene | undefined {
    return this.#store.getState().scene;
  }

  /** Call before the element renders. */
  layOut(): void {
    const { isNear, picked, told } = this.#host;
    this.stage.layOut({
      drawing: drawingOf(this.#store.getState(), this.#host, this.#further),
      isActive: isNear,
      isPrerendered: this.#store.input.isPrerendered,
      picked,
      told,
      selected: this.selection.item?.id,
    });
  }

  /** Whether a companion tells of dates. */
  get hasTimeline(): boolean {
    return this.#companions.needTimeline;
  }

  /** Tells a companion what the map shows from now on, until `signal` aborts. */
  lead(companion: Companion, signal: AbortSignal): void {
    this.#companions.add(companion, signal);
    this.#host.requestUpdate();
  }

  /** Call after the element has rendered. */
  update(): void {
    this.stage.update();
    void this.selection.opened();
    this.#clearance.clear(this.selection.item, this.#place);
    const { scene, messages } = this.#store.getState();
    const { picked } = this.#host;
    this.#companions.tell({ scene, messages, picked, selected: this.selection.item?.id });
    this.selection.updated();
    this.#notes.place();
    this.#host.setFaults(this.#notes.check());
    this.#further.update();
    if (this.#host.debug)
      void this.#load(DEBUG).then(() => debugCode.value?.addIssuesStyles(this.#host));
  }

  /** A reader has come near. */
  goLive(): void {
    void this.#load(CARD);
    this.layOut();
    this.stage.update();
  }

  viewed(): void {
    this.#notes.place();
    this.#further.place();
    if (this.stage.isDrawn) this.#views.drawn();
    if (this.#rendered !== this.#surroundings) this.#host.requestUpdate();
  }

  get #place(): CardPlace | undefined {
    return placeOf(this.selection.item, { state: this.#store.getState(), stage: this.stage });
  }

  get pictureIssues(): readonly Issue[] {
    return this.#dropped.issuesOf(this.stage.view);
  }

  get #surroundings(): string {
    return surroundingsOf(this.stage.view, this.#place, this.#entries);
  }

  get #entries(): readonly LegendEntry[] {
    const { frame } = this.stage.view;
    const pictures = [frame, this.#further.insetPicture?.frame?.frame].filter(
      (one) => one !== undefined,
    );
    return this.#seen.entriesOf(this.#scene, pictures);
  }

  /** The parts of the element's frame. */
  renderParts(): Partial<FrameParts> {
    this.#rendered = this.#surroundings;
    const state = this.#store.getState();
    const host = this.#host;
    return renderParts({
      state,
      stage: this.stage,
      item: this.selection.item,
      picked: host.picked,
      list: this.#list,
      entries: this.#entries,
      isInteractive: host.interactive !== 'off',
      isHinting: this.#hint.isShown,
      isTableOpen: host.isTableOpen,
      announced: this.#announcer.text,
      insetPicture: this.#further.insetPicture,
      multiples: this.#further.renderMultiples(),
      isFullOpen: this.selection.isFullOpen,
      about: this.#about.render(state, this.#entries),
      shortcuts: this.keys.render(),
      issues: host.debug ? debugCode.value?.renderIssues(host.issues) : undefined,
    });
  }

  // What the page asks of the picture.
  readonly toSvg = (idPrefix: string | undefined) =>
    svgOf(this.stage, this.#scene, this.#further, idPrefix);
  readonly project = (lonLat: Position) => projectIn(this.stage, lonLat);
  readonly unproject = (point: Position) => unprojectIn(this.stage, point);

  // --- A reader's acts -----------------------------------------------------------------------------------------------------

  choose(id: string | null): void {
    this.selection.choose(id);
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
    else if (this.selection.item) this.choose(null);
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
    this.selection.focusPopup();
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
    this.#further.place();
    if (motion === 'rest') this.#announcer.announce();
    this.#views.moved(motion !== 'rest');
  }

  hint(): void {
    this.#hint.show();
  }
}
