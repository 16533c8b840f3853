import {
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { breath } from '../../dom/in-slices.js';
import { typeSize } from '../../dom/type-size.js';
import { firstFrame } from './first-frame.js';
import type { MapEngine } from './map-engine.js';
import { markupTemplate } from './markup-template.js';

export interface StandInHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the default map is shown and not yet drawn from its data. */
  readonly isStandingIn: boolean;
  readonly viewport: HTMLElement | null;
  readonly wantsLive: boolean;
  picked: string | undefined;
  /** Does something as soon as the map is drawn from its data. */
  whenDrawn(act: (engine: MapEngine) => void): void;
}

/** What of a frame drawn ahead of time goes on standing in a frame that shows more. */
export interface StandInParts {
  readonly picture: Element | null;
  readonly legend: Element | null;
  readonly shortened: Iterable<Element>;
}

/**
 * What a map shows before it is drawn from its data: keeps what a reader does with it, and hands on to the frame that the
 * element renders.
 */
export class StandInController implements ReactiveController {
  readonly #host: StandInHost;
  /** How much larger than usual the names are. */
  #type = 1;
  #isWhole = false;
  #isOver = false;
  #parts: StandInParts | undefined;
  /** Gives the rendered frame what the one before it had of a reader's. */
  #handOn: (() => void) | undefined;
  #press: Promise<void> | undefined;

  constructor(host: StandInHost) {
    this.#host = host;
    host.addController(this);
    for (const type of ['pointerdown', 'keydown']) host.addEventListener(type, this.#onPress);
  }

  /** Call before the element has a shadow root, whose styles would be worked out for it. */
  measureType(): void {
    this.#type = typeSize(this.#host.ownerDocument);
  }

  hostUpdated(): void {
    this.#handOn?.();
    this.#handOn = undefined;
    const { isStandingIn, viewport } = this.#host;
    if (isStandingIn && this.#type !== 1)
      viewport?.style.setProperty('--_type', String(this.#type));
  }

  /** Whether the element has begun to render its frame: it does not go back, which would take away what has the focus. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The frame as it was drawn ahead of time, all of it. */
  renderWhole(): TemplateResult {
    this.#isWhole = true;
    return whole;
  }

  /** The element renders its frame from now on: call before it does. */
  leave(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (!this.#isWhole) return;
    const root = this.#host.shadowRoot!;
    this.#parts = partsIn(root);
    const active = root.activeElement;
    const isOpen = root.querySelector('.more[open]') !== null;
    this.#handOn = () => {
      if (isOpen) root.querySelector('.more')?.setAttribute('open', '');
      if (!active) return;
      const act = active.getAttribute('data-act');
      const heir = active.isConnected
        ? active
        : root.querySelector(act ? `[data-act="${act}"]` : '.more summary');
      (heir as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
    };
  }

  /** Its parts for a frame that shows more around them: those that were on screen, or else new ones. */
  get parts(): StandInParts {
    if (this.#parts) return this.#parts;
    const root = this.#host.ownerDocument.createDocumentFragment();
    render(whole, root);
    this.#parts = partsIn(root);
    return this.#parts;
  }

  /** Nothing of it is shown any more. */
  forget(): void {
    this.#parts = undefined;
  }

  /** Resolves when a reader does not press on anything in the element, which would be lost with what is pressed. */
  async released(): Promise<void> {
    await this.#press;
  }

  /** A click on the frame or a part of it. */
  click(target: Element): void {
    const host = this.#host;
    if (!host.isStandingIn) return;
    const id = target.closest('.stand-in [data-id]')?.getAttribute('data-id');
    if (id && host.wantsLive) host.whenDrawn((engine) => engine.choose(id));
    const entry = target.closest('[data-entry]')?.getAttribute('data-entry');
    if (!entry) return;
    host.picked = host.picked === entry ? undefined : entry;
    host.whenDrawn(() => undefined);
  }

  /** A key that is pressed on the picture. */
  press(target: Element, event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (!target.closest('.stand-in')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.test(key)) return;
    event.preventDefault();
    this.#host.whenDrawn((engine) => engine.press(key, shiftKey));
  }

  readonly #onPress = (): void => {
    const { isStandingIn, ownerDocument } = this.#host;
    if (!isStandingIn) return;
    this.#press = new Promise((resolve) => {
      const ended = new AbortController();
      const end = () => {
        ended.abort();
        // The click comes right after.
        void breath().then(resolve);
      };
      for (const type of ['pointerup', 'pointercancel', 'keyup'])
        ownerDocument.addEventListener(type, end, { capture: true, signal: ended.signal });
      // Pages may keep the end of a press to themselves.
      setTimeout(end, LONGEST_PRESS);
    });
  };
}

/** In milliseconds. */
const LONGEST_PRESS = 3000;

/** Keys that mean something on the map. */
const KEYS = /^(?:Arrow.*|Home|End|Page.*|Enter| |[+=\-0?]|\p{L})$/u;

const partsIn = (root: ParentNode): StandInParts => ({
  picture: root.querySelector('.stand-in'),
  legend: root.querySelector('.legend-box'),
  shortened: [...root.querySelectorAll('.shortened')],
});

const whole = markupTemplate(firstFrame.markup);
