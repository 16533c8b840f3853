import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Scene, TableRow, TableSection } from '../../core/model/scene.js';
import { CamSelectEvent } from '../events.js';
import { renderCitations } from '../render-citations.js';
import { ReadingElement } from '../reading-element.js';
import { themeStyles } from '../theme.js';

/**
 * Everything a map says, as tables: roles in bodies, disputes and links, each with its date and sources. Inside a map it
 * is filled by the map; alone it takes the same data and attributes.
 *
 * @fires {CamSelectEvent} cam-select - A reader picked a row.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed (only when used alone).
 * @csspart table - Each table.
 * @csspart caption - Its caption.
 */
export class CentralAsiaTable extends ReadingElement {
  static override styles = [
    themeStyles,
    css`
      :host {
        display: block;
        font-size: 0.875em;
      }
      .scroll {
        overflow-x: auto;
        margin-block: 0.5rem 1.25rem;
      }
      table {
        border-collapse: collapse;
        width: 100%;
      }
      caption {
        text-align: start;
        font-weight: 700;
        padding-block: 0.25rem;
      }
      th,
      td {
        text-align: start;
        vertical-align: top;
        padding: 0.3em 0.6em 0.3em 0;
        border-block-end: 1px solid var(--_rule);
      }
      td button {
        border: 0;
        padding: 0;
        min-height: 24px;
        background: none;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      tr[aria-current='true'] {
        outline: 2px solid var(--_accent);
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      a {
        color: inherit;
      }
    `,
  ];

  /** The scene to list; goes before the element's own data. A map sets it on its table, `null` while it has none yet. */
  @property({ attribute: false }) shown: Scene | null | undefined;
  /** Id of the item that is selected. */
  @property() selected: string | undefined;

  /** @internal */
  override get needsWords(): boolean {
    return true;
  }

  /** @internal */
  override get isFed(): boolean {
    return this.shown !== undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.isFed ? this.shown : this.scene;
    if (!scene) return nothing;
    return html`${scene.table.map((section) => this.#renderSection(section, scene))}`;
  }

  #renderSection(section: TableSection, scene: Scene): TemplateResult {
    return html`<div
      class="scroll"
      lang=${scene.lang}
      dir=${scene.dir}
      tabindex="0"
      role="region"
      aria-label=${section.caption}
    >
      <table part="table">
        <caption part="caption">
          ${section.caption}, ${scene.dateline}
        </caption>
        <thead>
          <tr>
            ${section.columns.map((column) => html`<th scope="col">${column}</th>`)}
            <th scope="col">${this.scenes.messages.terms.sources}</th>
          </tr>
        </thead>
        <tbody>
          ${section.rows.map((row) => this.#renderRow(row, scene))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow(row: TableRow, scene: Scene): TemplateResult {
    const [first, ...rest] = row.cells;
    const item = scene.items.get(row.item);
    const words = html`<span lang=${first?.lang ?? nothing}>${first?.text}</span>`;
    return html`<tr aria-current=${row.item === this.selected ? 'true' : nothing}>
      <td>
        ${
          item
            ? html`<button
                type="button"
                @click=${() => this.dispatchEvent(new CamSelectEvent(row.item, item))}
              >
                ${words}
              </button>`
            : words
        }
      </td>
      ${rest.map((cell) => html`<td lang=${cell.lang ?? nothing}>${cell.text}</td>`)}
      <td>${renderCitations(row.citations)}</td>
    </tr>`;
  }
}
