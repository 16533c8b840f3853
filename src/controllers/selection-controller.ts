import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordOf } from '../core/data/plain-options.js';
import type { Frame } from '../core/model/frame.js';
import type { Scene, SceneItem } from '../core/model/scene.js';
import { relatedItems } from '../core/scene/related-items.js';
import type { FramePicture } from './frame-picture.js';
import type { PointingController } from './pointing-controller.js';

export interface SelectionHost {
  readonly scene: Scene | undefined;
  readonly frame: Frame | undefined;
  readonly picture: FramePicture;
  /** Id of the selected item as the page wrote it, in full or its last part. */
  selected: string | undefined;
  /** Id of the legend entry that is picked. */
  readonly picked: string | undefined;
  readonly popup: HTMLElement | null;
  /** Asks the page whether a reader's choice may stand. */
  mayChoose(item: SceneItem | null): boolean;
}

/** What of a map stands out: the selected item with its popup, the picked legend entry, and what is pointed at. */
export class SelectionController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: SelectionHost;
  readonly #pointing: PointingController;
  #pointed: string | undefined;
  #hasPointed = false;
  /** What had the focus when a popup was opened from outside the picture, such as a row of the table. */
  #opener: HTMLElement | null = null;
  /** The elements that stand out. */
  #active: ReadonlySet<SVGElement> = new Set();

  constructor(
    element: ReactiveControllerHost & HTMLElement,
    host: SelectionHost,
    pointing: PointingController,
  ) {
    this.#element = element;
    this.#host = host;
    this.#pointing = pointing;
    element.addController(this);
  }

  hostUpdated(): void {
    this.show();
    this.placePopup();
  }

  /** The selected item, if the scene has it. */
  get item(): SceneItem | undefined {
    const { scene } = this.#host;
    const selected = wordOf(this.#host.selected);
    if (!selected || !scene) return undefined;
    const ids = [selected, ...['country', 'dispute', 'link'].map((kind) => `${kind}:${selected}`)];
    return ids.map((id) => scene.items.get(id)).find(Boolean);
  }

  /** Whether a reader has shown interest in anything: its words are then worth loading. */
  get isUsed(): boolean {
    return this.#hasPointed || Boolean(this.#host.selected);
  }

  /** A reader's choice: opens an item, or closes the open one and puts the focus back on it. */
  choose(id: string | null): void {
    const host = this.#host;
    const before = this.item?.id;
    const item = (id !== null && host.scene?.items.get(id)) || null;
    if (!item && before === undefined) return;
    if (!host.mayChoose(item)) return;
    if (item && before === undefined) this.#opener = this.#focused();
    const opener = this.#opener;
    host.selected = item?.id;
    void this.#element.updateComplete.then(() => {
      if (item) host.popup?.focus({ preventScroll: true });
      else if (opener?.isConnected) opener.focus({ preventScroll: true });
      else if (before !== undefined) this.#pointing.focusItem(before);
    });
  }

  /** What has the focus in the element, be it in another element within; nothing if it is the picture. */
  #focused(): HTMLElement | null {
    let active = this.#element.shadowRoot?.activeElement ?? null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLElement ? active : null;
  }

  /** What the pointer or the focus rests on. */
  pointAt(id: string | null): void {
    if (this.#pointed === (id ?? undefined)) return;
    // Who points will read: what popups say and cite is fetched before the click.
    if (id !== null && !this.#hasPointed) {
      this.#hasPointed = true;
      this.#element.requestUpdate();
    }
    this.#pointed = id ?? undefined;
    this.show();
  }

  /** Dims what the picked legend entry or the selected item does not concern; what is only pointed at dims lines alone. */
  show(): void {
    const { picture } = this.#host;
    const svg = picture.element;
    const [targets, isFirm] = this.#targets();
    svg.toggleAttribute('data-singled', targets !== undefined && isFirm);
    svg.toggleAttribute('data-pointed', targets !== undefined && !isFirm);
    picture.raise('selection', targets ?? []);
    const wanted = new Set([...(targets ?? [])].flatMap((id) => picture.find(id) ?? []));
    for (const element of this.#active)
      if (!wanted.has(element)) element.removeAttribute('data-active');
    for (const element of wanted)
      if (!this.#active.has(element)) element.setAttribute('data-active', '');
    this.#active = wanted;
  }

  /** Puts the popup on the side of the map that the item is not on; the map is not mirrored, but the popup's sides are. */
  placePopup(): void {
    const { frame, popup, scene } = this.#host;
    const item = this.item;
    const x = item && frame?.items.find(({ id }) => id === item.id)?.anchor?.[0];
    if (x === undefined || !frame || !scene) return void popup?.classList.remove('at-end');
    const isOnTheLeft = x < frame.view.width / 2;
    popup?.classList.toggle('at-end', isOnTheLeft === (scene.dir === 'ltr'));
  }

  #targets(): [targets: ReadonlySet<string> | undefined, isFirm: boolean] {
    const { scene, picked } = this.#host;
    if (!scene) return [undefined, false];
    const entry = scene.legend.find(({ id }) => id === picked);
    if (entry) return [new Set(entry.targets), true];
    const item = this.item;
    if (item) return [relatedItems(scene, item.id), true];
    if (this.#pointed === undefined) return [undefined, false];
    // Countries stay as they are, so that they need not be looked at again at each step of the pointer.
    const related = [...relatedItems(scene, this.#pointed)];
    return [new Set(related.filter((id) => scene.items.get(id)?.kind !== 'country')), false];
  }
}
