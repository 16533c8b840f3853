import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { findByName, type Findable } from '../../core/scene/search-scene.js';

/** Most results that are shown. */
const MOST = 8;

/** What a search box is rendered with. */
export interface SearchWords {
  readonly label: string;
  readonly found: (count: number) => string;
}

/** A field whose results are a list below it, chosen by pointer or arrow keys: the combobox pattern of ARIA. */
export class SearchBox implements ReactiveController {
  readonly #host: LitElement;
  readonly #choose: (found: Findable) => void;
  #text = '';
  #results: readonly Findable[] = [];
  #active = -1;
  #findable: () => readonly Findable[] = () => [];

  constructor(host: LitElement, choose: (found: Findable) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
    host.addEventListener('click', (event) => this.#clicked(event));
  }

  hostDisconnected(): void {
    this.#results = [];
  }

  /** `findable` is asked for at each letter. */
  render(findable: () => readonly Findable[], { label, found }: SearchWords): TemplateResult {
    this.#findable = findable;
    const results = this.#results;
    const active = results[this.#active];
    return html`<div class="search" part="search">
      <label for="field">${label}</label>
      <input
        id="field"
        aria-label=${label}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${results.length > 0 ? 'true' : 'false'}
        aria-controls="results"
        aria-activedescendant=${active ? `result-${this.#active}` : nothing}
        autocomplete="off"
        spellcheck="false"
        .value=${this.#text}
        @input=${this.#typed}
        @keydown=${this.#pressed}
      />
      <ul id="results" role="listbox" aria-label=${label} ?hidden=${results.length === 0}>
        ${results.map(
          ({ name, group }, i) =>
            html`<li
              id="result-${i}"
              role="option"
              aria-selected=${i === this.#active ? 'true' : 'false'}
            >
              <span>${name}</span> <small>${group}</small>
            </li>`,
        )}
      </ul>
      <p role="status">${this.#text.trim() === '' ? '' : found(results.length)}</p>
    </div>`;
  }

  readonly #typed = (event: InputEvent): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#results = findByName(this.#findable(), this.#text, MOST);
    this.#active = -1;
    this.#host.requestUpdate();
  };

  /** Results are no buttons: the field keeps the focus, and arrow keys go through them. */
  #clicked(event: MouseEvent): void {
    const [target] = event.composedPath();
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) this.#take(Number(option.id.replace('result-', '')));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    // Enter and arrows are those of an input method while it composes, as for Chinese.
    if (event.isComposing) return;
    const count = this.#results.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      const from = this.#active < 0 && step < 0 ? 0 : this.#active;
      this.#active = (from + step + count) % count;
    } else if (event.key === 'Enter' && count > 0) this.#take(Math.max(0, this.#active));
    else if (event.key === 'Escape' && this.#text !== '') this.#clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
  };

  #take(index: number): void {
    const found = this.#results[index];
    if (!found) return;
    this.#clear();
    this.#choose(found);
  }

  #clear(): void {
    this.#text = '';
    this.#results = [];
    this.#active = -1;
    this.#host.requestUpdate();
  }
}
