import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';
import { renderCross } from './render-cross.js';

const KEYS: Readonly<Record<keyof Messages['shortcuts'], readonly string[]>> = {
  arrows: ['←', '→', '↑', '↓'],
  ends: ['Home', 'End'],
  letters: ['A … Z'],
  groups: ['Page Down', 'Page Up'],
  open: ['Enter', 'Space'],
  close: ['Esc'],
  pan: ['Shift + ← → ↑ ↓'],
  zoom: ['+', '−'],
  all: ['0'],
  help: ['?'],
};

/** What keys do while something on the map has the focus. */
export function renderShortcuts({ ui, shortcuts }: Messages): TemplateResult {
  return html`<div
    class="popup shortcuts"
    part="shortcuts"
    role="dialog"
    aria-labelledby="shortcuts-title"
    tabindex="-1"
  >
    <div class="card-head">
      <p class="popup-title" id="shortcuts-title">${ui.shortcuts}</p>
      ${renderCross(ui.close)}
    </div>
    <div class="popup-body" role="group" aria-labelledby="shortcuts-title" tabindex="0">
      <dl>
        ${Object.entries(KEYS).map(
          ([name, keys]) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt>
              <dd>${shortcuts[name as keyof typeof KEYS]}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </div>`;
}
