import { html, type TemplateResult } from 'lit';
import type { RecordEntry } from '../record/record.js';
import type { Studio } from '../studio.js';
import { checkField } from './fields.js';

interface PickList {
  readonly name: string;
  readonly label: string;
  readonly entries: readonly RecordEntry[];
  readonly picked: readonly string[];
  /** What is wrong with what is picked. */
  readonly warning?: string | undefined;
  readonly onPick: (id: string, isOn: boolean) => void;
}

/** A list of boxes to tick, with a search; what is ticked comes first. */
export function pickList(studio: Studio, list: PickList): TemplateResult {
  const { say } = studio;
  const label = say(list.label);
  const search = studio.ui.searches[list.name] ?? '';
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = list.entries.filter(({ searched }) =>
    words.every((word) => searched.includes(word)),
  );
  const isPicked = ({ id }: RecordEntry) => list.picked.includes(id);
  return html`
    <details class="group" id="group-${list.name}">
      <summary>
        ${label}
        <span class="count"
          >${say('{n} of {all}', { n: list.picked.length, all: list.entries.length })}</span
        >
      </summary>
      <div class="field">
        <label for="search-${list.name}">${say('Search: {list}', { list: label })}</label>
        <input
          type="search"
          id="search-${list.name}"
          autocomplete="off"
          .value=${search}
          @input=${(event: Event) =>
            studio.open({
              searches: {
                ...studio.ui.searches,
                [list.name]: (event.target as HTMLInputElement).value,
              },
            })}
        />
      </div>
      <div class="list" role="group" aria-label=${label}>
        ${found.map((entry) =>
          checkField(
            `pick-${list.name}-${entry.id}`,
            html`${entry.name} <span class="hint">${entry.hint}</span>`,
            isPicked(entry),
            (isOn) => list.onPick(entry.id, isOn),
          ),
        )}
      </div>
      <p class="hint" role="status">
        ${found.length === 0 ? say('Nothing in the record has these words.') : ''}
      </p>
    </details>
    <p class="warning" id="warning-${list.name}" role="status">${list.warning ?? ''}</p>
  `;
}
