import type { TemplateResult } from 'lit';
import type { MapStore } from '../../app/map-store.js';
import { SHORTCUTS, shortcutsCode } from './further-chunks.js';

/** The list of keys over the picture of a map. Few readers ask for it, so that it comes when they do. */
export class KeyList {
  readonly #store: MapStore;
  readonly #changed: () => void;
  isOpen = false;

  constructor(store: MapStore, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** True once it is there. */
  async open(): Promise<boolean> {
    if (!(await this.#store.want(SHORTCUTS))) return false;
    this.#set(true);
    return true;
  }

  close(): void {
    this.#set(false);
  }

  render(): TemplateResult | undefined {
    const { messages } = this.#store.getState();
    return this.isOpen && messages ? shortcutsCode.value?.renderShortcuts(messages) : undefined;
  }

  #set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#changed();
  }
}
