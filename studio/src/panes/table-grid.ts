import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { removeRow, replaceInColumn, setCell } from '../data/own-table.js';
import type { CellIssue } from '../data/row-reader.js';
import { issueInTable } from '../data/table-items.js';
import type { Studio } from '../studio.js';
import type { Ui } from '../ui.js';

/** Height of a row in pixels, which the style sheet gives it too. */
const ROW = 64;
/** Rows that are in the page at a time: those in sight and some around them. */
const IN_PAGE = 24;
const AHEAD = 6;

/** What is wrong with the table: cells that cannot be read, and what the library says of what was made of rows. */
export function tableIssues(studio: Studio): readonly CellIssue[] {
  const { tableItems, ui, state } = studio;
  const { seen } = ui;
  const told = seen && seen.document === studio.document ? seen.issues : [];
  const further = told.flatMap(({ path, message, severity }): CellIssue[] => {
    const row = severity === 'info' ? undefined : issueInTable(path, state.map, tableItems);
    return row === undefined ? [] : [{ row, message }];
  });
  return [...tableItems.issues, ...further];
}

/** Shows a row and puts the focus into its first cell. */
export function scrollToRow(studio: Studio, row: number): void {
  const grid = document.querySelector('.grid');
  grid?.scrollTo({ top: Math.max(0, row - 2) * ROW });
  studio.open({ firstRow: Math.max(0, row - AHEAD) });
  requestAnimationFrame(() => document.getElementById(`cell-${row}-0`)?.focus());
}

/** The table to edit in place. Of its rows only those around the ones in sight are in the page. */
export function tableGrid(studio: Studio, issues: readonly CellIssue[]): TemplateResult {
  const { columns, rows } = studio.state.table;
  const first = Math.min(studio.ui.firstRow, Math.max(0, rows.length - IN_PAGE));
  const shown = rows.slice(first, first + IN_PAGE);
  const below = rows.length - first - shown.length;
  const issuesOf = (row: number) => issues.filter((issue) => issue.row === row);
  return html`
    <!-- The focus may be on it, so that arrow keys scroll it. -->
    <div
      class="grid"
      tabindex="0"
      role="region"
      aria-label=${studio.say('Rows')}
      @scroll=${(event: Event) => {
        const top = Math.floor((event.target as HTMLElement).scrollTop / ROW);
        const next = Math.max(0, top - AHEAD);
        if (Math.abs(next - studio.ui.firstRow) >= AHEAD / 2 || next === 0)
          studio.open({ firstRow: next });
      }}
    >
      <table aria-rowcount=${rows.length + 1}>
        <thead>
          <tr aria-rowindex="1">
            <th scope="col">#</th>
            ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
            <th scope="col"><span class="unseen">${studio.say('Remove')}</span></th>
          </tr>
        </thead>
        <tbody>
          <tr class="space" aria-hidden="true" style="height:${first * ROW}px"></tr>
          ${shown.map((cells, at) => gridRow(studio, first + at, cells, issuesOf(first + at)))}
          <tr class="space" aria-hidden="true" style="height:${below * ROW}px"></tr>
        </tbody>
      </table>
    </div>
  `;
}

function gridRow(
  studio: Studio,
  row: number,
  cells: readonly string[],
  issues: readonly CellIssue[],
): TemplateResult {
  return html`
    <tr aria-rowindex=${row + 2} data-row=${row}>
      <th scope="row">${row + 1}</th>
      ${cells.map((cell, column) => {
        // What the library says of a row stands at its first cell.
        const own = issues.filter((issue) => (issue.column ?? 0) === column);
        return gridCell(studio, row, column, cell, own);
      })}
      <td>
        <button
          type="button"
          class="quiet"
          aria-label=${studio.say('Remove row {row}', { row: row + 1 })}
          @click=${() => studio.editTable((table) => removeRow(table, row))}
        >
          ×
        </button>
      </td>
    </tr>
  `;
}

const gridCell = (
  studio: Studio,
  row: number,
  column: number,
  cell: string,
  issues: readonly CellIssue[],
): TemplateResult => html`
  <td>
    <input
      id="cell-${row}-${column}"
      type="text"
      autocomplete="off"
      dir="auto"
      aria-label=${studio.say('{title}, row {row}', {
        title: studio.state.table.columns[column]!.title,
        row: row + 1,
      })}
      aria-invalid=${issues.length > 0 ? 'true' : 'false'}
      aria-describedby=${issues.length > 0 ? `issue-${row}-${column}` : nothing}
      .value=${live(typedIn(studio.ui, row, column) ?? cell)}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        studio.open({ typed: { row, column, text: value } });
      }}
      @change=${() => takeTyped(studio)}
      @blur=${() => takeTyped(studio)}
    />
    <div id="issue-${row}-${column}" class="issue">
      ${issues.map((issue) => tell(studio, row, cell, issue))}
    </div>
  </td>
`;

/** What was written into a cell becomes a part of the table. */
function takeTyped(studio: Studio): void {
  const { typed } = studio.ui;
  if (!typed) return;
  studio.open({ typed: undefined });
  studio.editTable((table) => setCell(table, typed.row, typed.column, typed.text));
}

const typedIn = ({ typed }: Ui, row: number, column: number): string | undefined =>
  typed?.row === row && typed.column === column ? typed.text : undefined;

/** One click mends a misspelt name wherever its column has it. */
const tell = (
  studio: Studio,
  row: number,
  cell: string,
  { column, message, suggestion }: CellIssue,
): TemplateResult =>
  suggestion === undefined || column === undefined
    ? html`<span title=${message}>${message}</span>`
    : html`
        <span class="unseen">${message}</span>
        <button
          type="button"
          class="suggestion"
          aria-label=${studio.say('{name}? In place of {cell}, row {row}', {
            ...{ name: suggestion, cell, row: row + 1 },
          })}
          @click=${() =>
            studio.editTable((table) => replaceInColumn(table, column, cell, suggestion))}
        >
          ${suggestion}?
        </button>
      `;
