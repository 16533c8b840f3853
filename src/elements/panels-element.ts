import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { chooseSource, type MapInput } from '../app/map-input.js';
import type { Geography } from '../core/geometry/geography-types.js';
import type { Issue } from '../core/data/issue.js';
import { plainTokens, plainWord, wordOf } from '../core/data/plain-options.js';
import type { Known, TokenList } from '../core/data/token-list.js';
import type { PanelsBy, Panels } from '../core/panels/panel-types.js';
import type { SceneItem } from '../core/model/scene.js';
import { csvOfPanels } from '../core/panels/csv-of-panels.js';
import { fileNameOf } from '../core/render/render-csv.js';
import { saveFile } from '../dom/save-file.js';
import { DataElement } from './data-element.js';
import { CamReadyEvent } from './events.js';
import { CamHoverEvent, CamSelectEvent } from './item-events.js';
import { hasChanged, tokenList } from './property-values.js';
import { PanelsMaker } from './panels-maker.js';
import { showMarks, type Marks } from './show-marks.js';
import { markupTemplate } from './central-asia-map/markup-template.js';
import { VisibilityController } from './visibility-controller.js';

/** What several maps of the same data share: what they differ in, one hover and one selection for all of them. */
export abstract class PanelsElement extends DataElement {
  /** In what the maps differ: `alliances`, `as-of`, `worldview` or `values`. Default: that of the list that is given, else `as-of`. */
  @property() by: Known<PanelsBy> | undefined;
  /** Dates of the maps by `as-of`, such as `2001 2017 2023-07`. Default: the years in which states join or leave the bodies shown. */
  @property({ converter: tokenList, hasChanged }) dates: TokenList | undefined;
  /** Dates of the numbers by `values`. Default: those of the data. */
  @property({ converter: tokenList, hasChanged }) years: TokenList | undefined;
  /** Points of view by `worldview`, such as `IN PK`. Default: `un de-facto`. */
  @property({ converter: tokenList, hasChanged }) worldviews: TokenList | undefined;
  /** Id of the item that is shown on all maps, such as `country:KZ` or `KZ`. */
  @property() selected: string | undefined;
  /** `none`: without topic, headline and deck, for a page that has its own. */
  @property() header: 'none' | undefined;
  /** When data, code and geometry are loaded: `lazy` (default) once the element is near the screen, `eager` at once. */
  @property() loading: 'lazy' | 'eager' | undefined;

  /** @internal Whether it is two that are compared. */
  protected readonly isPair: boolean = false;
  readonly #maker = new PanelsMaker(this.store, () => this.requestUpdate());
  #panels: Panels | undefined;
  #last: { readonly from: readonly unknown[]; readonly template: TemplateResult } | undefined;
  #met: string | undefined;
  #isReady = false;

  constructor() {
    super();
    new VisibilityController(this, () => this.store.activate());
    this.addEventListener('pointerleave', () => this.#meet(undefined));
  }

  /** What the maps show; `undefined` until they are there. */
  get panels(): Panels | undefined {
    return this.#panels;
  }

  /** Resolves once the maps are drawn, as far as what they need can be had. */
  get ready(): Promise<void> {
    this.store.activate();
    return this.updateComplete.then(() => this.store.whenCurrent());
  }

  protected override readInput(): Partial<MapInput> {
    return { ...super.readInput(), needsFullDataset: true };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.loading === 'eager') this.store.activate();
    const { by, dates, years, worldviews, isPair } = this;
    const source = chooseSource(this.store.input).kind;
    const lists = {
      by: plainWord(by),
      dates: plainTokens(dates),
      years: plainTokens(years),
      worldviews: plainTokens(worldviews),
      isPair,
    };
    this.#panels = this.#maker.make(lists, source === 'dataset') ?? this.#panels;
    this.setFault('attribute selected', this.#selectedFault());
  }

  /** @internal What is wrong with all maps alike has been told. */
  protected override get pictureIssues(): readonly Issue[] {
    const { issues } = this.state;
    const isNew = ({ path, message }: Issue) =>
      !issues.some((other) => other.path === path && other.message === message);
    return (this.#panels?.issues ?? []).filter(isNew);
  }

  override render(): TemplateResult {
    const panels = this.#panels;
    const geography = panels && this.#maker.geographyFor(panels, this.isPair);
    if (!panels || !geography) return this.#last?.template ?? html`<slot></slot>`;
    const from = [panels, geography, this.header, ...this.drawnFrom];
    if (!this.#last?.from.every((one, i) => one === from[i]))
      this.#last = { from, template: markupTemplate(this.draw(panels, geography)) };
    return this.#last.template;
  }

  /** @internal What the drawing depends on besides maps and geography. */
  protected get drawnFrom(): readonly unknown[] {
    return [];
  }

  /** @internal The maps as markup. */
  protected abstract draw(panels: Panels, geography: Geography): string;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const scene = this.state.scene;
    if (!this.#last || !scene) return;
    this.store.markDrawn(scene);
    this.#showMarks();
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new CamReadyEvent());
  }

  // --- Hover and selection -------------------------------------------------------------------------------------------------

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const idAt = ({ target }: Event) =>
      (target as Element).closest?.('[data-id]')?.getAttribute('data-id') ?? undefined;
    root.addEventListener('click', (event) => {
      if ((event.target as Element).closest?.('.cam-csv')) return this.#save();
      const id = idAt(event);
      if (id !== undefined) this.#pick(id === this.#item?.id ? undefined : id);
    });
    root.addEventListener('pointerover', (event) => this.#meet(idAt(event)));
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && this.#item) this.#pick(undefined);
    });
    return root;
  }

  #save(): void {
    const { messages } = this.state;
    if (!this.#panels || !messages) return;
    const name = fileNameOf({ title: this.#panels.title, asOf: '' }, 'csv');
    saveFile(name, csvOfPanels(this.#panels, messages), 'text/csv;charset=utf-8');
  }

  /** A reader picks an item of whichever map, or lets it go. */
  #pick(id: string | undefined): void {
    const event = new CamSelectEvent(id ?? null, this.#find(id) ?? null);
    if (this.dispatchEvent(event)) this.selected = id;
  }

  #meet(id: string | undefined): void {
    if (id === this.#met) return;
    this.#met = id;
    this.#showMarks();
    this.dispatchEvent(new CamHoverEvent(id ?? null, this.#find(id) ?? null));
  }

  /** An item of any of the maps, the last first. */
  #find(id: string | undefined): SceneItem | undefined {
    if (id === undefined) return undefined;
    for (const { scene } of [...(this.#panels?.panels ?? [])].reverse()) {
      const found = scene.items.get(id);
      if (found) return found;
    }
    return undefined;
  }

  get #item(): SceneItem | undefined {
    const id = wordOf(this.selected);
    return id === undefined || id === ''
      ? undefined
      : (this.#find(id) ?? this.#find(`country:${id.toUpperCase()}`));
  }

  #selectedFault(): string | undefined {
    const id = this.selected;
    const isUnknown = Boolean(id) && this.#panels && this.state.isSettled && !this.#item;
    return isUnknown ? 'is nothing that these maps show, such as "country:KZ"' : undefined;
  }

  #showMarks(): void {
    const marks: Marks = { met: this.#met, selected: this.#item };
    if (this.#panels) showMarks(this.renderRoot, this.#panels, marks, this.state.messages);
  }
}
