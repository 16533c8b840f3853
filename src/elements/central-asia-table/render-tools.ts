import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';

/** What stands above the tables. */
export interface Tools {
  readonly messages: Messages;
  readonly filter: string;
  /** How many rows are left of how many. */
  readonly shown: number;
  readonly all: number;
  readonly onFilter: (filter: string) => void;
  readonly onSave: () => void;
}

export function renderTools({ messages, filter, shown, all, ...on }: Tools): TemplateResult {
  const { tableTools } = messages;
  return html`<div class="tools" part="tools">
    <label
      >${tableTools.filter}
      <input
        type="search"
        part="filter"
        autocomplete="off"
        spellcheck="false"
        .value=${filter}
        @input=${(event: InputEvent) => on.onFilter((event.target as HTMLInputElement).value)}
    /></label>
    <button type="button" part="csv" ?disabled=${shown === 0} @click=${on.onSave}>
      ${tableTools.csv}
    </button>
    <p role="status">${tableTools.rows(shown, all)}</p>
  </div>`;
}
