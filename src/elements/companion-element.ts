import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Adapt, MapInput } from '../app/map-input.js';
import { en } from '../core/messages/en.js';
import type { Messages } from '../core/messages/messages.js';
import type { Scene } from '../core/model/scene.js';
import { wordOf } from '../core/data/plain-options.js';
import { DataElement } from './data-element.js';

const MAP = 'central-asia-map';

/** What a map tells its companions. */
export interface CompanionState {
  readonly scene: Scene | undefined;
  readonly messages: Messages | undefined;
  /** Id of the legend entry that is picked. */
  readonly picked: string | undefined;
  /** Id of the selected item. */
  readonly selected: string | undefined;
  /** Makes and lays out ahead, as long as that is wanted, what the map will be asked to show. */
  readonly prepare: (adapt: Adapt, isWanted: () => boolean) => Promise<void>;
}

/** What a map tells of what it shows. */
export interface Companion extends HTMLElement {
  /** Whether it tells of the dates at which something changes. */
  readonly needsTimeline: boolean;
  follow(state: CompanionState): void;
}

/** A map that tells companions what it shows. */
interface LeadingMap extends HTMLElement {
  /** @internal Tells the companion from now on, until `signal` aborts. */
  lead(companion: Companion, signal: AbortSignal): void;
}

/**
 * An element that tells what a map shows: legend, table, timeline. A map gives it `scene` and `messages`: the map that it
 * stands in, or the one that `for` names. Alone it takes the same data and attributes as a map.
 */
export abstract class CompanionElement extends DataElement {
  /** Id of the map whose companion it is, in the same document or shadow root. */
  @property({ attribute: 'for' }) htmlFor: string | undefined;
  /** The scene to tell of; a map sets it on its companions, `null` while it has none yet. Default: that of its own data. */
  @property({ attribute: false })
  get scene(): Scene | null | undefined {
    return this.#given === undefined ? this.state.scene : this.#given;
  }
  set scene(scene: Scene | null | undefined) {
    this.#given = scene;
  }
  #given: Scene | null | undefined;
  /** The words to tell it in; a map sets them with the scene. */
  @property({ attribute: false }) messages: Messages | undefined;

  #waiting: MutationObserver | undefined;
  /** The map that tells it what to show, and what ends that. */
  #leader: { readonly map: Element; readonly end: AbortController } | undefined;

  /** @internal What is told: the map's scene, or that of the element's own data. */
  protected get currentScene(): Scene | undefined {
    return (this.isAlone ? this.state.scene : this.#given) ?? undefined;
  }

  /** @internal */
  protected get words(): Messages {
    return (this.isAlone ? this.state.messages : this.messages) ?? en;
  }

  /** @internal The map that it follows: the one that it stands in or that `for` names, once that is defined. */
  protected get map(): Element | undefined {
    return this.#leader?.map;
  }

  /** @internal Whether no map tells it what to show. */
  protected get isAlone(): boolean {
    return this.#given === undefined && !this.#isLed;
  }

  /** Whether a map tells the element what to show, even if it is not there yet. */
  get #isLed(): boolean {
    return (
      wordOf(this.htmlFor) !== undefined || (this.parentElement?.closest(MAP) ?? null) !== null
    );
  }

  /** @internal Takes what its map shows. */
  follow({ scene, messages }: CompanionState): void {
    this.scene = scene ?? null;
    this.messages = messages;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWaiting();
    this.#leave();
  }

  /** @internal Elsewhere it may have another map to follow; with the same one, what a reader has opened stays. */
  override connectedMoveCallback(): void {
    super.connectedMoveCallback();
    this.#endWaiting();
  }

  #endWaiting(): void {
    this.#waiting?.disconnect();
    this.#waiting = undefined;
  }

  /** @internal Whether it tells more than the first picture does, such as sources. */
  protected readonly needsFullDataset: boolean = false;

  /** @internal Whether it tells of the dates at which something changes. */
  readonly needsTimeline: boolean = false;

  protected override readInput(): Partial<MapInput> {
    const { needsFullDataset, needsTimeline } = this;
    return { ...super.readInput(), needsFullDataset, needsTimeline };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.isConnected && this.#isLed) this.#findMap();
    else this.#leave();
    if (!this.isAlone) return;
    super.willUpdate(changed);
    this.store.activate();
  }

  #findMap(): void {
    const id = wordOf(this.htmlFor);
    const root = this.getRootNode() as Document | ShadowRoot;
    const found = id === undefined ? this.parentElement?.closest(MAP) : root.getElementById(id);
    if (id !== undefined) this.#watch(root);
    if (found && found === this.#leader?.map) return;
    this.#leave();
    if (found?.localName !== MAP) return;
    if (!('lead' in found)) {
      void customElements.whenDefined(MAP).then(() => this.requestUpdate());
      return;
    }
    this.#leader = { map: found, end: new AbortController() };
    (found as LeadingMap).lead(this, this.#leader.end.signal);
  }

  /** What it was told is no longer so. */
  #leave(): void {
    if (!this.#leader) return;
    this.#leader.end.abort();
    this.#leader = undefined;
    this.#given = undefined;
    this.messages = undefined;
  }

  /** The map may come, go or get its id later. */
  #watch(root: Node): void {
    if (this.#waiting) return;
    this.#waiting = new MutationObserver(() => this.requestUpdate());
    const attributes = { attributes: true, attributeFilter: ['id'] };
    this.#waiting.observe(root, { childList: true, subtree: true, ...attributes });
  }
}
