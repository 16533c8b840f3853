import { titleTable } from '../../core/render/title-table.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene, TableSection } from '../../core/model/scene.js';
import { fileNameOf, renderCsv } from '../../core/render/render-csv.js';
import { CamSelectEvent } from '../item-events.js';
import { CompanionElement, type CompanionState } from '../companion-element.js';
import { themeStyles } from '../theme.js';
import { arrangeSections, countRows, nextOrder, type Orders } from './arrange-rows.js';
import { renderSection } from './render-section.js';
import { renderTools } from './render-tools.js';
import { revealRow } from './reveal-row.js';
import { saveFile } from '../../dom/save-file.js';
import { tableStyles } from './table-styles.js';

/**
 * Everything a map says, as tables: countries, their roles in bodies, disputes and links, each with its date and sources.
 * Readers sort them by their headings, filter them and save them as CSV. Inside a map, or with `for`, it tells what
 * the map shows; alone it takes the same data and attributes.
 *
 * @fires {CamSelectEvent} cam-select - A reader picked a row.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed (only when used alone).
 * @csspart tools - What stands above the tables.
 * @csspart filter - The field that filters rows.
 * @csspart csv - The button that saves the tables.
 * @csspart table - Each table.
 * @csspart caption - Its caption.
 */
export class CentralAsiaTable extends CompanionElement {
  static override styles = [themeStyles, tableStyles];

  /** Id of the item that is selected. */
  @property() selected: string | undefined;

  @state() private _filter = '';
  @state() private _orders: Orders = new Map();
  /** Whether a row has been selected that has not been scrolled to yet. */
  #isRevealing = false;

  /** @internal */
  protected override readonly needsFullDataset = true;

  /** @internal */
  override follow(shown: CompanionState): void {
    super.follow(shown);
    this.selected = shown.selected;
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.currentScene;
    if (!scene) return nothing;
    const sections = this.#arrange(scene);
    return html`<div lang=${scene.lang} dir=${scene.dir}>
      ${renderTools({
        messages: this.words,
        filter: this._filter,
        shown: countRows(sections),
        all: countRows(scene.table),
        onFilter: (filter) => (this._filter = filter),
        onSave: () => this.#save(scene),
      })}
      ${repeat(
        sections,
        ({ id }) => id,
        (section) => this.#renderSection(section, scene),
      )}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('selected')) this.#isRevealing = this.selected !== undefined;
    if (this.#isRevealing) this.#reveal();
  }

  #arrange(scene: Scene): TableSection[] {
    return arrangeSections(scene.table, this._filter, this._orders, scene.lang);
  }

  #renderSection(section: TableSection, scene: Scene): TemplateResult {
    return renderSection(section, {
      scene,
      title: titleTable(section.caption, scene.dateline, this.words),
      sources: this.words.terms.sources,
      order: this._orders.get(section.id),
      selected: this.selected,
      onSort: (column) => this.#sort(section.id, column),
      onSelect: (id) => this.dispatchEvent(new CamSelectEvent(id, scene.items.get(id) ?? null)),
    });
  }

  #sort(id: string, column: number): void {
    const order = nextOrder(this._orders.get(id), column);
    const others = [...this._orders].filter(([other]) => other !== id);
    this._orders = new Map(order ? [...others, [id, order]] : others);
  }

  #save(scene: Scene): void {
    const csv = renderCsv(this.#arrange(scene), scene.dateline, this.words);
    saveFile(fileNameOf(scene, 'csv'), csv, 'text/csv;charset=utf-8');
  }

  /** A country stands in several tables; each shows it. What a filter hides is scrolled to once it no longer does. */
  #reveal(): void {
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('.scroll')) {
      const rows = [...box.querySelectorAll('tr[aria-current="true"]')];
      if (rows.length === 0) continue;
      revealRow(box, rows);
      this.#isRevealing = false;
    }
  }
}
