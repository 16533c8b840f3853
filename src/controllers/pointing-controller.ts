import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame, FrameItem } from '../core/model/frame.js';
import type { FramePicture } from './frame-picture.js';

export interface PointingHost {
  readonly picture: FramePicture;
  readonly frame: Frame | undefined;
  /** The reader wants an item opened; `null`: what is open closed. */
  choose(id: string | null): void;
  /** The pointer or the focus has come to an item, or to none. */
  pointAt(id: string | null): void;
  zoomBy(steps: number): void;
  /** Moves the view by shares of its width and height. */
  panBy(x: number, y: number): void;
  showAll(): void;
  /** The reader asks what keys there are. */
  showShortcuts(): Promise<void>;
}

type Anchored = FrameItem & { readonly id: string; readonly anchor: readonly [number, number] };

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Share of the view that one key moves it by. */
const PAN = 0.25;
/** Pixels that a pointer may move between down and up and still have clicked. */
const CLICK_SLOP = 6;

/** Pointing at things on the map with mouse, finger or keys. One thing at a time is a tab stop; arrow keys move it. */
export class PointingController implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: PointingHost;
  #current: string | undefined;
  #down: readonly [number, number] | undefined;
  /** Ends all listeners at once. */
  #connection: AbortController | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, host: PointingHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const { shadowRoot } = this.#element;
    const picture = this.#host.picture.element;
    picture.addEventListener('click', this.#onClick, { signal });
    picture.addEventListener('pointerdown', this.#onPointerDown, { signal });
    picture.addEventListener('pointerover', this.#onPointerOver, { signal });
    picture.addEventListener('pointermove', this.#onPointerMove, { signal });
    picture.addEventListener('pointerleave', this.#onLeave, { signal });
    picture.addEventListener('keydown', this.#onKeyDown, { signal });
    // Not on the picture: to Chromium a listener for focus makes an SVG element a tab stop.
    shadowRoot?.addEventListener('focusin', this.#onFocusIn, { signal });
    shadowRoot?.addEventListener('focusout', this.#onLeave, { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Call after each drawing: keeps exactly one thing reachable by Tab. */
  settle(preferred: string | undefined): void {
    const items = this.#anchored();
    const current =
      items.find(({ id }) => id === this.#current) ??
      items.find(({ id }) => id === preferred) ??
      items[0];
    this.#makeCurrent(current?.id);
  }

  /** Moves the focus to an item, if it is drawn; without one to the item that Tab reaches. */
  focusItem(id = this.#current): void {
    if (id === undefined) return;
    this.#makeCurrent(id);
    this.#host.picture.find(id)?.focus({ preventScroll: true });
  }

  #makeCurrent(id: string | undefined): void {
    if (this.#current !== undefined && this.#current !== id) {
      this.#host.picture.find(this.#current)?.setAttribute('tabindex', '-1');
    }
    this.#current = id;
    this.#host.picture.raise('focus', id === undefined ? [] : [id]);
    if (id !== undefined) this.#host.picture.find(id)?.setAttribute('tabindex', '0');
  }

  #anchored(): Anchored[] {
    const { frame } = this.#host;
    if (!frame) return [];
    const { width, height } = frame.view;
    const isAnchored = (item: FrameItem): item is Anchored =>
      item.id !== undefined && item.anchor !== undefined;
    return frame.items
      .filter(isAnchored)
      .filter(({ anchor: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height);
  }

  #onPointerDown = (event: PointerEvent): void => {
    this.#down = [event.clientX, event.clientY];
  };

  #onClick = (event: MouseEvent): void => {
    const [x, y] = this.#down ?? [event.clientX, event.clientY];
    if (Math.hypot(event.clientX - x, event.clientY - y) > CLICK_SLOP) return;
    this.#host.choose(this.#idAt(event));
  };

  #onFocusIn = (event: Event): void => {
    const id = idAt(event);
    if (id === null) return;
    this.#makeCurrent(id);
    this.#host.pointAt(id);
  };

  #onPointerOver = (event: PointerEvent): void => {
    this.#host.pointAt(this.#idAt(event));
  };

  /** On a canvas the pointer goes from thing to thing without a change of element. */
  #onPointerMove = (event: PointerEvent): void => {
    if (this.#host.picture.isCrowded && event.buttons === 0) this.#host.pointAt(this.#idAt(event));
  };

  #idAt(event: MouseEvent): string | null {
    return this.#host.picture.idAt(event.target as Element, event.clientX, event.clientY);
  }

  #onLeave = (): void => {
    this.#host.pointAt(null);
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = idAt(event);
    if (id === null) return;
    if (this.act(event.key, event.shiftKey, id)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Does what a key means on an item; false if it means nothing. */
  act(key: string, shift = false, id = this.#current): boolean {
    if (id === undefined) return false;
    const direction = DIRECTIONS[key];
    if (direction) {
      const next = shift ? undefined : this.#nearest(id, direction);
      if (shift) this.#host.panBy(direction[0] * PAN, direction[1] * PAN);
      if (next) this.focusItem(next);
      return true;
    }
    if (/^\p{L}$/u.test(key)) return this.#toLetter(key, id);
    switch (key) {
      case 'Enter':
      case ' ':
        this.#host.choose(id);
        return true;
      case 'Home':
      case 'End': {
        const next = this.#anchored().at(key === 'Home' ? 0 : -1);
        if (next) this.focusItem(next.id);
        return true;
      }
      case 'PageDown':
      case 'PageUp':
        this.#toGroup(id, key === 'PageDown' ? 1 : -1);
        return true;
      case '?':
        void this.#host.showShortcuts();
        return true;
      case '+':
      case '=':
        this.#host.zoomBy(1);
        return true;
      case '-':
        this.#host.zoomBy(-1);
        return true;
      case '0':
        this.#host.showAll();
        return true;
      default:
        return false;
    }
  }

  /** On to the next thing whose name begins with a letter, from the first again after the last. */
  #toLetter(letter: string, id: string): boolean {
    const items = this.#anchored();
    const at = items.findIndex((item) => item.id === id);
    const wanted = letter.toLocaleLowerCase();
    const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ label = '' }) =>
      label.toLocaleLowerCase().startsWith(wanted),
    );
    if (next) this.focusItem(next.id);
    return next !== undefined;
  }

  /** On to the first thing of the next layer that has any: countries, disputes, links. */
  #toGroup(id: string, step: 1 | -1): void {
    const items = this.#anchored();
    const groups = [...new Set(items.map(({ layer }) => layer))];
    const present = items.find((item) => item.id === id)?.layer;
    const at = present === undefined ? -step : groups.indexOf(present);
    const next = groups[(at + step + groups.length) % groups.length];
    const first = items.find(({ layer }) => layer === next);
    if (first) this.focusItem(first.id);
  }

  /** The thing that lies nearest in a direction; straying to the side counts double. */
  #nearest(id: string, [dx, dy]: readonly [number, number]): string | undefined {
    const items = this.#anchored();
    const from = items.find((item) => item.id === id)?.anchor;
    if (!from) return items[0]?.id;
    let best: string | undefined;
    let bestCost = Infinity;
    for (const item of items) {
      const [x, y] = [item.anchor[0] - from[0], item.anchor[1] - from[1]];
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy + y * dx);
      if (item.id === id || along <= 0.5 || aside > along * 2) continue;
      const cost = along + 2 * aside;
      if (cost < bestCost) [best, bestCost] = [item.id, cost];
    }
    return best;
  }
}

const idAt = (event: Event): string | null =>
  (event.target as Element).closest?.('[data-id]')?.getAttribute('data-id') ?? null;
