import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Say } from '../words/say.js';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly warning?: string | undefined;
  /** Language of what is written, where that is not the page's. */
  readonly lang?: string | undefined;
}

const inputOf = (event: Event): string => (event.target as HTMLInputElement).value;

const described = ({ id, hint, warning }: Field) =>
  html`${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    <span class="warning" id="${id}-warning" role="status">${warning ?? ''}</span>`;

const descriptionOf = ({ id, hint }: Field) => `${hint ? `${id}-hint ` : ''}${id}-warning`;

export const textField = (field: Field, onInput: (value: string) => void): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    <input
      id=${field.id}
      type="text"
      autocomplete="off"
      lang=${field.lang ?? nothing}
      dir="auto"
      aria-describedby=${descriptionOf(field)}
      .value=${live(field.value)}
      @input=${(event: Event) => onInput(inputOf(event))}
    />
    ${described(field)}
  </div>
`;

export const longField = (field: Field, onInput: (value: string) => void): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    <textarea
      id=${field.id}
      rows="2"
      lang=${field.lang ?? nothing}
      dir="auto"
      aria-describedby=${descriptionOf(field)}
      .value=${live(field.value)}
      @input=${(event: Event) => onInput(inputOf(event))}
    ></textarea>
    ${described(field)}
  </div>
`;

export const selectField = (
  field: Field,
  choices: readonly (readonly [value: string, label: string])[],
  onChange: (value: string) => void,
): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      aria-describedby=${descriptionOf(field)}
      .value=${live(field.value)}
      @change=${(event: Event) => onChange(inputOf(event))}
    >
      ${choices.map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
      )}
    </select>
    ${described(field)}
  </div>
`;

export const checkField = (
  id: string,
  label: unknown,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult => html`
  <div class="check">
    <input
      id=${id}
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>
`;

/** Choices in the page's language. */
export const inWords = <Name extends string>(
  say: Say,
  all: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(
    (Object.keys(all) as Name[]).map((name) => [name, say(all[name])] as const),
  ) as Record<Name, string>;

/** A few choices of which one holds, as radio buttons in a row. */
export const choices = <Name extends string>(
  name: string,
  legend: string,
  all: Readonly<Record<Name, string>>,
  current: Name,
  onChange: (value: Name) => void,
): TemplateResult => html`
  <fieldset class="choices">
    <legend>${legend}</legend>
    ${(Object.keys(all) as Name[]).map(
      (value) => html`
        <span class="choice">
          <input
            type="radio"
            name=${name}
            id="${name}-${value}"
            value=${value}
            .checked=${live(value === current)}
            @change=${() => onChange(value)}
          />
          <label for="${name}-${value}">${all[value]}</label>
        </span>
      `,
    )}
  </fieldset>
`;
