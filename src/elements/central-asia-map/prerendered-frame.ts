import { render, type TemplateResult } from 'lit';
import { yieldToMain } from '../../app/yield-to-main.js';
import { typeSize } from '../../dom/type-size.js';
import { prerenderedMarkup } from './prerendered-markup.js';
import type { FrameParts } from './render-frame.js';
import { markupTemplate } from './markup-template.js';

/** What of the prerendered frame goes on standing in a frame that shows more. */
export interface PrerenderedParts {
  readonly picture: Element | null;
  readonly legend: Element | null;
  readonly numbered: Iterable<Element>;
  /** The close-up in its corner of the picture, and below it; one of them is seen. */
  readonly insets: readonly [corner: Element | null, below: Element | null];
}

/** What a reader does on the prerendered picture, to be done on the map once it is drawn. */
export type PrerenderedAct =
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'press'; readonly key: string; readonly isShift: boolean };

/** In milliseconds. */
const LONGEST_PRESS = 3000;

/** Keys that mean something on the map. */
const KEYS = /^(?:Arrow.*|Home|End|Page.*|Enter| |[+=\-0?]|\p{L})$/u;

/**
 * The frame of the default map as the build has drawn it: shown until the element renders a frame of its own, which then
 * takes over what a reader has focused and opened.
 */
export class PrerenderedFrame {
  readonly #host: HTMLElement;
  /** How much larger than usual the names are. */
  #fontScale = 1;
  #isShown = false;
  #isOver = false;
  #parts: PrerenderedParts | undefined;
  #isReplaced = false;
  /** Gives the rendered frame what the one before it had of a reader's. */
  #handOver: (() => void) | undefined;
  #press: Promise<void> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    for (const type of ['pointerdown', 'keydown']) host.addEventListener(type, this.#onPress);
  }

  /** Call before the element has a shadow root, whose styles would be worked out for it. */
  measureType(): void {
    this.#fontScale = typeSize(this.#host.ownerDocument);
  }

  /** Whether the element has begun to render its frame: it does not go back, which would take away what has the focus. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** All of the frame. */
  renderWhole(): TemplateResult {
    this.#isShown = true;
    return whole;
  }

  /** The element renders its frame from now on: call before it does. */
  leave(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (!this.#isShown) return;
    const root = this.#host.shadowRoot!;
    this.#parts = partsIn(root);
    const active = root.activeElement;
    this.#handOver = () => {
      if (!active) return;
      const act = active.getAttribute('data-act');
      const heir = active.isConnected || !act ? active : root.querySelector(`[data-act="${act}"]`);
      (heir as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
    };
  }

  /** Call after each update; `isStanding`: whether the prerendered picture is what readers see. */
  updated(isStanding: boolean): void {
    this.#handOver?.();
    this.#handOver = undefined;
    if (isStanding && this.#fontScale !== 1)
      this.#host
        .shadowRoot!.querySelector<HTMLElement>('.viewport')
        ?.style.setProperty('--_type', String(this.#fontScale));
  }

  /** Its parts for a frame that shows more around them: those that were on screen, or else new ones; none once replaced. */
  get parts(): PrerenderedParts | undefined {
    if (this.#parts || this.#isReplaced) return this.#parts;
    const root = this.#host.ownerDocument.createDocumentFragment();
    render(whole, root);
    this.#parts = partsIn(root);
    return this.#parts;
  }

  /**
   * The map is drawn. Where readers see this frame, what stands around its picture follows as another task, which `replaced`
   * is called after.
   */
  replace(isSeen: boolean, replaced: () => void): void {
    if (!isSeen) return this.#forget();
    void yieldToMain().then(() => {
      this.#forget();
      replaced();
    });
  }

  /** Nothing of it is shown any more. */
  #forget(): void {
    this.#isReplaced = true;
    this.#parts = undefined;
    for (const type of ['pointerdown', 'keydown'])
      this.#host.removeEventListener(type, this.#onPress);
  }

  /** Resolves when a reader does not press on anything in the element, which would be lost with what is pressed. */
  async released(): Promise<void> {
    await this.#press;
  }

  /** What a click on the picture asks for. */
  readClick(target: Element): PrerenderedAct | undefined {
    const id = target.closest('.prerendered [data-id]')?.getAttribute('data-id');
    return id ? { type: 'choose', id } : undefined;
  }

  /** What a key that is pressed on the picture asks for. */
  readKey(target: Element, event: KeyboardEvent): PrerenderedAct | undefined {
    const { key, shiftKey } = event;
    if (!target.closest('.prerendered')) return undefined;
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.test(key)) return undefined;
    event.preventDefault();
    return { type: 'press', key, isShift: shiftKey };
  }

  readonly #onPress = (): void => {
    if (this.#isOver && !this.#parts) return;
    this.#press = new Promise((resolve) => {
      const ended = new AbortController();
      const end = () => {
        ended.abort();
        // The click comes right after.
        void yieldToMain().then(resolve);
      };
      for (const type of ['pointerup', 'pointercancel', 'keyup'])
        this.#host.ownerDocument.addEventListener(type, end, {
          capture: true,
          signal: ended.signal,
        });
      // Pages may keep the end of a press to themselves.
      setTimeout(end, LONGEST_PRESS);
    });
  };
}

const partsIn = (root: ParentNode): PrerenderedParts => ({
  picture: root.querySelector('.prerendered'),
  legend: root.querySelector('.legend-box'),
  numbered: [...root.querySelectorAll('.numbered')],
  insets: [root.querySelector('.stage .inset'), root.querySelector('.below')],
});

/** The close-up of a picture that readers see; in one that is to stay a picture nothing can be opened. */
export function closeUpIn(
  { insets: [corner, below] }: PrerenderedParts,
  isInteractive: boolean,
): Required<Pick<FrameParts, 'insetBelow' | 'attribution' | 'onPicture'>> {
  if (!isInteractive) for (const inset of [corner, below]) inset?.querySelector('button')?.remove();
  return { onPicture: corner, insetBelow: below, attribution: prerenderedMarkup.attribution };
}

const whole = markupTemplate(prerenderedMarkup.markup);
