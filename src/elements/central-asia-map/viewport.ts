import { scaleOf } from '../../dom/scale-of.js';
import { watchSize } from '../../dom/watch-size.js';
import { windowOf } from '../../dom/window-of.js';
import { watchGestures, type GestureActs } from './gestures.js';

/** Pixels below which nothing is drawn. */
const SMALLEST = 24;
/** Pixels of a box that has no size on the screen but may have one on paper; print styles scale its picture. */
const ON_PAPER = [720, 480] as const;

/** The box of an element that its picture is seen through. */
export class Viewport {
  readonly #host: HTMLElement;
  readonly #gestures: GestureActs;
  readonly #resized: () => void;
  #element: HTMLElement | null = null;
  #endSizes: (() => void) | undefined;
  #isPrinting = false;

  constructor(host: HTMLElement, gestures: GestureActs, resized: () => void) {
    this.#host = host;
    this.#gestures = gestures;
    this.#resized = resized;
  }

  /** Finds it in what has been rendered, and watches it until it is another one, or gestures until `signal` aborts. */
  attach(signal: AbortSignal): void {
    const element = this.#host.shadowRoot!.querySelector<HTMLElement>('.viewport');
    if (element === this.#element) return;
    this.detach();
    this.#element = element;
    if (!element) return;
    this.#endSizes = watchSize(element, this.#resized);
    watchGestures(element, this.#gestures, signal);
    windowOf(element).addEventListener('beforeprint', this.#onPrint, { signal });
  }

  /** The last moment at which something can be drawn for paper, on which nothing can be measured yet. */
  readonly #onPrint = (): void => {
    this.#isPrinting = true;
    this.#resized();
    this.#isPrinting = false;
  };

  detach(): void {
    this.#endSizes?.();
    this.#element = null;
  }

  get isAttached(): boolean {
    return this.#element !== null;
  }

  /** The empty element in it that holds the picture. */
  get canvas(): HTMLElement | null {
    return this.#element?.querySelector<HTMLElement>('.canvas') ?? null;
  }

  /** In pixels; `undefined` for a box on its way in or out of the page, which has no size that anyone sees. */
  get size(): readonly [width: number, height: number] | undefined {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#element ?? {};
    if (Math.min(width, height) >= SMALLEST) return [width, height];
    return this.#isPrinting ? ON_PAPER : undefined;
  }

  /** Where its upper left corner stands in the element, in pixels. */
  get corner(): readonly [x: number, y: number] | undefined {
    if (!this.#element) return undefined;
    const inner = this.#element.getBoundingClientRect();
    const outer = this.#host.getBoundingClientRect();
    const scale = scaleOf(this.#element);
    return [(inner.left - outer.left) / scale, (inner.top - outer.top) / scale];
  }
}
