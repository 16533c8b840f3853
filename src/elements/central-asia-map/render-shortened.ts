import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../core/model/frame.js';

/** Short names on the picture with what they stand for. */
export function renderShortened(names: Frame['shortened']): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<dl class="shortened" part="shortened">
    ${names.map(
      ({ short, name }) =>
        html`<div>
          <dt>${short}</dt>
          <dd>${name}</dd>
        </div>`,
    )}
  </dl>`;
}
