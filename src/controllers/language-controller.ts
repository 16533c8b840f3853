import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../core/messages/en.js';
import type { Messages } from '../core/messages/messages.js';
import { chainOf, languageOf } from '../dom/language-of.js';
import { loadMessages, spokenLanguage } from './messages.js';

export interface LanguageOptions {
  /** Other words are at hand. */
  readonly changed: () => void;
  /** The words could not be loaded; those before stay. */
  readonly failed: (error: unknown) => void;
}

/**
 * The words of an element in its language: that of its own `lang` attribute, else of the nearest ancestor that has one,
 * out through shadow roots. They follow when one of these attributes changes. Until a catalogue has arrived the element
 * keeps the words it has, English at first.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LanguageOptions;
  #observer: MutationObserver | undefined;
  #lang = en.lang;

  messages: Messages = en;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LanguageOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => void this.#follow());
    for (const element of chainOf(this.#host))
      this.#observer.observe(element, { attributes: true, attributeFilter: ['lang'] });
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #follow(): Promise<void> {
    const lang = spokenLanguage(languageOf(this.#host));
    if (lang === this.#lang) return;
    this.#lang = lang;
    try {
      const messages = await loadMessages(lang);
      if (lang !== this.#lang || messages === this.messages) return;
      this.messages = messages;
      this.#options.changed();
    } catch (error) {
      if (lang !== this.#lang) return;
      // Asked for again when the element comes back or the attribute changes.
      this.#lang = this.messages.lang;
      this.#options.failed(error);
    }
  }
}
