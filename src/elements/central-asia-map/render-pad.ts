import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';
import { renderIcon } from './render-icon.js';

/** Share of the view that one press moves it by. */
const STEP = 0.3;

/** Buttons to move the map, for readers who cannot or do not want to drag it. */
export function renderPad(pan: (x: number, y: number) => void, { ui }: Messages): TemplateResult {
  const button = (name: string, label: string, path: string, x: number, y: number) =>
    html`<button
      class="icon ${name}"
      part="button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => pan(x * STEP, y * STEP)}
    >
      ${renderIcon(path)}
    </button>`;
  return html`<div class="pad">
    ${button('up', ui.panUp, 'M3 10l5-5 5 5', 0, -1)}
    ${button('left', ui.panLeft, 'M10 3l-5 5 5 5', -1, 0)}
    ${button('right', ui.panRight, 'M6 3l5 5-5 5', 1, 0)}
    ${button('down', ui.panDown, 'M3 6l5 5 5-5', 0, 1)}
  </div>`;
}
