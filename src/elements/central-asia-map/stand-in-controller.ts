import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Rendition } from '../../core/render/render-rendition.js';
import { typeSize } from '../../dom/type-size.js';
import type { MapEngine } from './map-engine.js';
import { pictureOf, sizeFor } from './render-rendition.js';

export interface StandInHost extends ReactiveControllerHost, HTMLElement {
  /** What was drawn ahead of time, while it stands in for the map. */
  readonly standIn: Rendition | undefined;
  readonly viewport: HTMLElement | null;
  readonly wantsLive: boolean;
  picked: string | undefined;
  /** Does something as soon as the map is drawn from its data. */
  whenDrawn(act: (engine: MapEngine) => void): void;
}

/** What a map shows before it is drawn from its data: fits it to its box, and keeps what a reader does with it. */
export class StandInController implements ReactiveController {
  readonly #host: StandInHost;
  #sizes: ResizeObserver | undefined;
  #isNarrow: boolean | undefined;

  constructor(host: StandInHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('click', this.#onClick);
    this.#unwatch();
  }

  hostUpdated(): void {
    const { standIn, viewport, isConnected } = this.#host;
    if (!standIn) return this.#unwatch();
    if (this.#sizes || !viewport || !isConnected) return;
    this.#measure(viewport, standIn);
    this.#sizes = new ResizeObserver(() => this.#measure(viewport, standIn));
    this.#sizes.observe(viewport);
  }

  /** Which of the two layouts of names is shown: 0 the wide one, 1 the narrow one. */
  get layout(): 0 | 1 {
    return this.#isNarrow ? 1 : 0;
  }

  /** The picture, once its box has been measured: its names are then laid out in their size at once. */
  render(rendition: Rendition): TemplateResult | undefined {
    if (this.#isNarrow === undefined) return undefined;
    return html`<div class="stand-in" @keydown=${this.#onKeyDown}>
      ${pictureOf(rendition, this.layout)}
    </div>`;
  }

  #measure(viewport: HTMLElement, rendition: Rendition): void {
    const { isNarrow, scale } = sizeFor(viewport, rendition);
    // Type is smaller than meant where the picture is very small.
    const type = typeSize(viewport.ownerDocument) / Math.max(1, scale);
    viewport.style.setProperty('--cam-scale', String(type));
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }

  #unwatch(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  /** On the picture or on an entry of its legend; the map's own have no such marks in this root. */
  readonly #onClick = ({ target }: Event): void => {
    const host = this.#host;
    if (!(target instanceof Element) || !host.standIn) return;
    const id = target.closest('.stand-in [data-id]')?.getAttribute('data-id');
    if (id && host.wantsLive) host.whenDrawn((engine) => engine.choose(id));
    const entry = target.closest('[data-entry]')?.getAttribute('data-entry');
    if (!entry) return;
    host.picked = host.picked === entry ? undefined : entry;
    host.whenDrawn(() => undefined);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.test(key)) return;
    event.preventDefault();
    this.#host.whenDrawn((engine) => engine.press(key, shiftKey));
  };
}

/** Keys that mean something on the map. */
const KEYS = /^(?:Arrow.*|Home|End|Page.*|Enter| |[+=\-0?]|\p{L})$/u;
