import { html, nothing, type TemplateResult } from 'lit';
import type { Scene, TableCell, TableRow, TableSection } from '../../core/model/scene.js';
import { renderCitations } from '../render-citations.js';
import type { Order } from './arrange-rows.js';

/** What a section needs besides its rows. */
export interface SectionOptions {
  readonly scene: Scene;
  /** Stands above the table. */
  readonly title: string;
  /** Heading of the last column. */
  readonly sources: string;
  readonly order: Order | undefined;
  readonly selected: string | undefined;
  readonly onSort: (column: number) => void;
  readonly onSelect: (item: string) => void;
}

/** One table in a box that scrolls both ways, so that the page never has to. */
export function renderSection(section: TableSection, options: SectionOptions): TemplateResult {
  const { caption, columns, rows } = section;
  const { title, sources } = options;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption part="caption">
        ${title}
      </caption>
      <thead>
        <tr>
          ${[...columns, sources].map((words, column) => renderHeading(words, column, options))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, options))}
      </tbody>
    </table>
  </div>`;
}

function renderHeading(words: string, column: number, options: SectionOptions): TemplateResult {
  const { order, onSort } = options;
  const sorted = order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${sorted}>
    <button type="button" @click=${() => onSort(column)}>${words}</button>
  </th>`;
}

function renderRow({ item, cells, citations }: TableRow, options: SectionOptions): TemplateResult {
  const [first, ...rest] = cells;
  return html`<tr aria-current=${item === options.selected ? 'true' : nothing}>
    <th scope="row">${renderPicker(item, first, options)}</th>
    ${rest.map((cell) => html`<td lang=${cell.lang ?? nothing}>${cell.text}</td>`)}
    <td>${renderCitations(citations)}</td>
  </tr>`;
}

/** A row may be about a country that the map does not draw: then there is nothing to select. */
function renderPicker(
  item: string,
  cell: TableCell | undefined,
  { scene, onSelect }: SectionOptions,
): TemplateResult {
  const words = html`<span lang=${cell?.lang ?? nothing}>${cell?.text}</span>`;
  if (!scene.items.has(item)) return words;
  return html`<button type="button" @click=${() => onSelect(item)}>${words}</button>`;
}
