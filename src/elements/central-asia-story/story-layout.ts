import { watchSize } from '../../dom/watch-size.js';
import { windowOf } from '../../dom/window-of.js';
import { findScroller } from './find-scroller.js';

/** Where the text stands: beside the map, over it, or one step at a time. */
export type StoryLayoutName = 'beside' | 'over' | 'stepper';

/** Below this many ems the map stands on top and the text passes under it. */
const NARROW = 40;

/**
 * The layout of a story, kept in attributes of its element, which the page's rules can see, too: `data-layout`, and
 * `data-narrow`.
 */
export class StoryLayout {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #connection: AbortController | undefined;
  #sizes: (() => void) | undefined;
  /** What the page has asked for. */
  wanted: string | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  connect(): void {
    this.disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const view = windowOf(this.#host);
    this.#sizes = watchSize(this.#host, () => this.settle());
    view.addEventListener('resize', () => this.settle(), { signal });
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#sizes?.();
    this.#connection = this.#sizes = undefined;
  }

  get name(): StoryLayoutName {
    return (this.#host.dataset['layout'] as StoryLayoutName | undefined) ?? 'beside';
  }

  get isNarrow(): boolean {
    return this.#host.hasAttribute('data-narrow');
  }

  /** Whether what stands below the map has no room of its own there. */
  get isFootHidden(): boolean {
    return this.name !== 'stepper' && (this.isNarrow || this.name === 'over');
  }

  /** Pixels at the top that the map of a narrow column covers. */
  get covered(): number {
    const stage = this.#host.shadowRoot?.querySelector<HTMLElement>('.stage');
    return this.isNarrow && this.name === 'beside' && stage ? stage.offsetHeight : 0;
  }

  /** Finds the layout for the room there is; `isAnew`: as if all steps stood below each other, since those are others now. */
  settle(isAnew = false): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const before = [this.name, this.isNarrow].join();
    const { fontSize } = windowOf(host).getComputedStyle(host.ownerDocument.documentElement);
    host.toggleAttribute('data-narrow', host.clientWidth < NARROW * parseFloat(fontSize));
    const wanted = this.wanted === 'over' ? 'over' : 'beside';
    if (isAnew) {
      host.dataset['layout'] = wanted;
      this.#changed();
    }
    const isStepper = this.wanted === 'stepper' || !findScroller(host);
    host.dataset['layout'] = isStepper ? 'stepper' : wanted;
    if (isAnew || before !== [this.name, this.isNarrow].join()) this.#changed();
  }
}
