import type { MapStore } from '../../app/map-store.js';
import type { SceneItem } from '../../core/model/scene.js';
import { CamSelectEvent } from '../item-events.js';
import { addStyles } from './add-styles.js';
import { focusedIn } from './focused-in.js';
import { CARD, cardCode, FULL_TEXT } from './further-chunks.js';
import type { InteractiveHost } from './interactive-host.js';
import { PopupFocus } from './popup-focus.js';

/** The item that a reader or the page has opened: its popup or all that is said of it, and where the focus goes with them. */
export class ItemSelection {
  readonly #host: InteractiveHost;
  readonly #store: MapStore;
  readonly #revealItem: (id: string | undefined) => void;
  readonly #popup: PopupFocus;
  /** Whether all that is said of the item is open below the picture. */
  isFullOpen = false;
  /** What had the focus when a popup was opened from outside the picture, such as a row of the table. */
  #opener: HTMLElement | null = null;

  /** `revealItem` puts the focus on an item of the picture. */
  constructor(
    host: InteractiveHost,
    store: MapStore,
    revealItem: (id: string | undefined) => void,
  ) {
    this.#host = host;
    this.#store = store;
    this.#revealItem = revealItem;
    this.#popup = new PopupFocus(host.shadowRoot!);
  }

  /** The selected item, if the scene has it. */
  get item(): SceneItem | undefined {
    return this.#store.getState().item;
  }

  /** Opens an item, or closes the open one and puts the focus back on it, unless the page says otherwise. */
  choose(id: string | null): void {
    const host = this.#host;
    const before = this.item?.id;
    const item = (id !== null && this.#store.getState().scene?.items.get(id)) || null;
    if (!item && before === undefined) return;
    const { selected } = host;
    if (!host.dispatchEvent(new CamSelectEvent(item?.id ?? null, item))) return;
    // What a handler has selected itself stays.
    if (host.selected !== selected) return;
    if (item && before === undefined) this.#opener = focusedIn(host.shadowRoot!);
    const opener = this.#opener;
    this.isFullOpen = false;
    host.selected = item?.id;
    void host.updateComplete
      .then(() => this.opened())
      .then(() => {
        if (item) this.#popup.take();
        else if (opener?.isConnected) opener.focus();
        else this.#revealItem(before);
      });
  }

  /** Resolves once the card of the selected item is there, if one is selected and it can be had. */
  async opened(): Promise<void> {
    const host = this.#host;
    if (!this.item) return;
    if (!cardCode.value && (await this.#store.want(CARD))) host.requestUpdate();
    if (cardCode.value) addStyles(host, cardCode.value.leaderStyles);
    await host.updateComplete;
  }

  /** Opens all that is said of the selected item below the picture, or closes it. */
  async showFull(isOpen: boolean): Promise<void> {
    const { item } = this;
    if (isOpen && (!(await this.#store.want(FULL_TEXT)) || item?.id !== this.item?.id)) return;
    this.isFullOpen = isOpen;
    if (!isOpen) return this.choose(null);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot!.querySelector<HTMLElement>('.full-text')?.focus();
  }

  /** Puts the focus on what lies over the picture. Call once it is there. */
  focusPopup(): void {
    this.#popup.take();
  }

  /** Call after each update. */
  updated(): void {
    this.#popup.updated(this.#store.isCurrent);
  }
}
