import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../core/model/frame.js';

/** Short names on the picture with what they stand for; `layout`: in the one layout of names alone. */
export function renderShortened(
  names: Frame['shortened'],
  layout = '',
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<dl class="shortened ${layout}" part="shortened">
    ${names.map(
      ({ short, name }) =>
        html`<div>
          <dt>${short}</dt>
          <dd>${name}</dd>
        </div>`,
    )}
  </dl>`;
}
