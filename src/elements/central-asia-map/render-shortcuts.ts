import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';

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
export function renderShortcuts({ ui, shortcuts }: Messages, close: () => void): TemplateResult {
  return html`<div
    class="popup shortcuts"
    part="shortcuts"
    role="dialog"
    aria-labelledby="shortcuts-title"
    tabindex="-1"
  >
    <div class="popup-head">
      <p class="popup-title" id="shortcuts-title">${ui.shortcuts}</p>
      <button class="icon" part="button" type="button" aria-label=${ui.close} @click=${close}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
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
