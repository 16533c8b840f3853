import type { Position } from '../../core/geometry/projection.js';
import type { Frame } from '../../core/model/frame.js';
import {
  firstOfNextLayer,
  nearestItem,
  nextByLetter,
  reachableItems,
  type ReachableItem,
} from '../../core/scene/walk-items.js';
import { bringIntoSight } from '../../dom/bring-into-sight.js';
import type { FrameRenderer } from '../../dom/frame-renderer.js';

/** What readers ask for by pointer and keys. */
export interface ItemActs {
  /** Opens an item; `null` closes the open one. */
  readonly choose: (id: string | null) => void;
  /** The pointer or the focus has come to an item, or to none. */
  readonly hover: (id: string | null) => void;
  readonly zoomBy: (steps: number) => void;
  /** Moves the view by shares of its width and height. */
  readonly panBy: (x: number, y: number) => void;
  readonly showAll: () => void;
  /** The reader asks what keys there are. */
  readonly help: () => void;
}

const DIRECTIONS: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Share of the view that one key moves it by. */
const PAN = 0.25;
/** Pixels that a pointer may move between down and up and still have clicked. */
const CLICK_SLOP = 6;

/** Pointing at items with mouse, finger or keys. One item at a time is a tab stop (a roving tabindex); keys move it. */
export class ItemInput {
  readonly #renderer: FrameRenderer;
  readonly #frame: () => Frame | undefined;
  readonly #acts: ItemActs;
  #current: string | undefined;
  #down: Position | undefined;

  constructor(renderer: FrameRenderer, frame: () => Frame | undefined, acts: ItemActs) {
    this.#renderer = renderer;
    this.#frame = frame;
    this.#acts = acts;
  }

  /** Listens on the picture, and for the focus in the root around it, until `signal` aborts. */
  listen(root: ShadowRoot, signal: AbortSignal): void {
    const picture = this.#renderer.element;
    picture.addEventListener('click', this.#onClick, { signal });
    picture.addEventListener('pointerdown', this.#onPointerDown, { signal });
    picture.addEventListener('pointerover', this.#onPointerOver, { signal });
    picture.addEventListener('pointermove', this.#onPointerMove, { signal });
    picture.addEventListener('pointerleave', this.#onLeave, { signal });
    picture.addEventListener('keydown', this.#onKeyDown, { signal });
    // Not on the picture: to Chromium a listener for focus makes an SVG element a tab stop.
    root.addEventListener('focusin', this.#onFocusIn, { signal });
    root.addEventListener('focusout', this.#onLeave, { signal });
  }

  /** Call after each drawing: keeps exactly one item reachable by Tab, at first the `preferred` one. */
  settle(preferred: string | undefined): void {
    const items = this.#items();
    const current =
      items.find(({ id }) => id === this.#current) ??
      items.find(({ id }) => id === preferred) ??
      items[0];
    this.#makeCurrent(current?.id);
  }

  /** Moves the focus to an item, if it is drawn; without one to the item that Tab reaches. */
  focus(id = this.#current): void {
    if (id === undefined) return;
    this.#makeCurrent(id);
    this.#renderer.find(id)?.focus({ preventScroll: true });
  }

  /** Moves the focus for a reader, and scrolls the page to it if it is out of sight. */
  reveal(id = this.#current): void {
    this.focus(id);
    const item = this.#current === undefined ? undefined : this.#renderer.find(this.#current);
    const box = this.#renderer.element.closest<HTMLElement>('.viewport');
    if (item && box) bringIntoSight(item, box);
  }

  /** Does what a key means on an item; false if it means nothing. */
  press(key: string, isShift = false, id = this.#current): boolean {
    if (id === undefined) return false;
    const direction = DIRECTIONS[key];
    if (direction && isShift) this.#acts.panBy(direction[0] * PAN, direction[1] * PAN);
    else if (direction) this.#goTo(nearestItem(this.#items(), id, direction));
    else if (/^\p{L}$/u.test(key)) return this.#goTo(nextByLetter(this.#items(), id, key));
    else return this.#command(key, id);
    return true;
  }

  #command(key: string, id: string): boolean {
    switch (key) {
      case 'Enter':
      case ' ':
        this.#acts.choose(id);
        return true;
      case 'Home':
      case 'End':
        this.#goTo(this.#items().at(key === 'Home' ? 0 : -1));
        return true;
      case 'PageDown':
      case 'PageUp':
        this.#goTo(firstOfNextLayer(this.#items(), id, key === 'PageDown' ? 1 : -1));
        return true;
      case '?':
        this.#acts.help();
        return true;
      case '+':
      case '=':
        this.#acts.zoomBy(1);
        return true;
      case '-':
        this.#acts.zoomBy(-1);
        return true;
      case '0':
        this.#acts.showAll();
        return true;
      default:
        return false;
    }
  }

  #goTo(item: ReachableItem | undefined): boolean {
    if (!item) return false;
    this.reveal(item.id);
    return true;
  }

  #items(): ReachableItem[] {
    const frame = this.#frame();
    return frame ? reachableItems(frame) : [];
  }

  #makeCurrent(id: string | undefined): void {
    if (this.#current !== undefined && this.#current !== id)
      this.#renderer.find(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = id;
    this.#renderer.raise('focus', id === undefined ? [] : [id]);
    if (id !== undefined) this.#renderer.find(id)?.setAttribute('tabindex', '0');
  }

  #idAt(event: MouseEvent): string | null {
    return this.#renderer.idAt(event.target as Element, event.clientX, event.clientY);
  }

  #onPointerDown = (event: PointerEvent): void => {
    this.#down = [event.clientX, event.clientY];
  };

  #onClick = (event: MouseEvent): void => {
    const [x, y] = this.#down ?? [event.clientX, event.clientY];
    if (Math.hypot(event.clientX - x, event.clientY - y) > CLICK_SLOP) return;
    this.#acts.choose(this.#idAt(event));
  };

  #onPointerOver = (event: PointerEvent): void => {
    this.#acts.hover(this.#idAt(event));
  };

  /** On a canvas the pointer goes from item to item without a change of element. */
  #onPointerMove = (event: PointerEvent): void => {
    if (this.#renderer.isCrowded && event.buttons === 0) this.#acts.hover(this.#idAt(event));
  };

  #onLeave = (): void => this.#acts.hover(null);

  #onFocusIn = (event: Event): void => {
    const id = idOf(event);
    if (id === null) return;
    this.#makeCurrent(id);
    this.#acts.hover(id);
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idOf(event);
    if (id === null || !this.press(event.key, event.shiftKey, id)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const idOf = (event: Event): string | null =>
  (event.target as Element).closest?.('[data-id]')?.getAttribute('data-id') ?? null;
