import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../core/model/frame.js';

/** Short names on the picture with what they stand for. */
export function renderShortened(frame: Frame | undefined): TemplateResult | typeof nothing {
  if (!frame || frame.shortened.length === 0) return nothing;
  return html`<dl class="shortened" part="shortened">
    ${frame.shortened.map(
      ({ short, name }) =>
        html`<div>
          <dt>${short}</dt>
          <dd>${name}</dd>
        </div>`,
    )}
  </dl>`;
}
