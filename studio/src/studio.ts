import type { MapData } from 'central-asia-map/core';
import { readCode, writeCode, type ReadCode } from './code/read-code.js';
import type { CountryIndex } from './data/country-index.js';
import { hasRows, type OwnTable } from './data/own-table.js';
import type { TableItems } from './data/row-reader.js';
import { itemsOfTable } from './data/table-items.js';
import { documentOf } from './state/document-of.js';
import type { StudioStore } from './state/store.js';
import type { ElementOptions, StudioState } from './state/studio-state.js';
import type { Ui } from './ui.js';
import { sayIn, type PageLanguage, type Say } from './words/say.js';

const NO_ITEMS: TableItems = { items: {}, rowOf: () => undefined, issues: [] };

/** The page's model: the map that is made, what is open on the page, and what follows from both. */
export class Studio extends EventTarget {
  #countries: CountryIndex | undefined;
  #items: { readonly table: OwnTable; readonly items: TableItems } | undefined;
  #code: { readonly text: string; readonly read: ReadCode } | undefined;
  #say: { readonly lang: PageLanguage; readonly say: Say } | undefined;
  #document:
    { readonly map: MapData; readonly items: TableItems; readonly document: MapData } | undefined;

  constructor(
    readonly store: StudioStore,
    public ui: Ui,
  ) {
    super();
    store.addEventListener('change', () => this.#changed());
    this.#changed();
  }

  get state(): StudioState {
    return this.store.state;
  }

  /** What the page says, in its language. */
  get say(): Say {
    const { lang } = this.ui;
    if (this.#say?.lang !== lang) this.#say = { lang, say: sayIn(lang) };
    return this.#say.say;
  }

  get countries(): CountryIndex | undefined {
    return this.#countries;
  }

  /** What the table puts on the map. The same object as long as the table is the same. */
  get tableItems(): TableItems {
    const { table } = this.state;
    if (!this.#countries || !hasRows(table)) return NO_ITEMS;
    if (this.#items?.table !== table)
      this.#items = { table, items: itemsOfTable(table, this.#countries) };
    return this.#items.items;
  }

  /** The document that is drawn. The same object as long as nothing in it changes. */
  get document(): MapData {
    const { map } = this.state;
    const items = this.tableItems;
    if (this.#document?.map !== map || this.#document.items !== items)
      this.#document = { map, items, document: documentOf(map, items.items) };
    return this.#document.document;
  }

  /** The map as JSON, as it is being written or else as it is, and what was read of that. */
  get code(): { readonly text: string; readonly read: ReadCode } {
    const text = this.state.draft ?? writeCode(this.state.map);
    if (this.#code?.text !== text) this.#code = { text, read: readCode(text) };
    return this.#code;
  }

  /** Takes the map as JSON. What cannot be read as yet leaves the map as it is. */
  writeCode(text: string, matter: string): void {
    this.store.update((state) => {
      const read = readCode(text);
      const isSame = read.kind === 'broken' || writeCode(read.map) === writeCode(state.map);
      return { ...state, draft: text, map: isSame ? state.map : read.map };
    }, matter);
  }

  /** Opens or closes something on the page. */
  open(change: Partial<Ui>): void {
    this.ui = { ...this.ui, ...change };
    this.#tell();
  }

  /** Changes the map; see `advance` for the matter. */
  edit(change: (map: MapData) => MapData, matter?: string): void {
    this.store.update((state) => {
      const map = change(state.map);
      return map === state.map ? state : { ...state, map };
    }, matter);
  }

  setOptions(options: Partial<ElementOptions>): void {
    this.store.update((state) => ({ ...state, options: { ...state.options, ...options } }));
  }

  editTable(change: (table: OwnTable) => OwnTable, matter?: string): void {
    this.store.update((state) => {
      const table = change(state.table);
      return table === state.table ? state : { ...state, table };
    }, matter);
  }

  /** Names of countries in all languages: a part that is loaded for tables. */
  async loadCountries(): Promise<CountryIndex> {
    const { createCountryIndex } = await import('./data/country-index.js');
    this.#countries ??= createCountryIndex();
    this.#tell();
    return this.#countries;
  }

  #changed(): void {
    if (hasRows(this.state.table) && !this.#countries)
      void this.loadCountries().catch(() =>
        this.open({
          message: this.say('A part of the studio could not be loaded. Open the page again.'),
        }),
      );
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
