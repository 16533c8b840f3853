import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';
import type { Detail, SceneItem } from '../../core/model/scene.js';
import type { Token } from '../../core/style/palette.js';
import { renderCitations } from '../render-citations.js';
import { themePaint } from '../../core/style/theme-paint.js';

/** What a map says of one item: its words, its dates and its sources; at the start of the line, or at its end. */
export function renderPopup(
  item: SceneItem,
  messages: Messages,
  isAtEnd: boolean,
  close: () => void,
): TemplateResult {
  return html`<div
    class=${isAtEnd ? 'popup at-end' : 'popup'}
    part="popup"
    role="dialog"
    aria-labelledby="popup-title"
    tabindex="-1"
  >
    <div class="popup-head">
      <p class="popup-title" id="popup-title" part="popup-title" lang=${item.title.lang ?? nothing}>
        ${item.title.text}
      </p>
      <button
        class="icon"
        part="button"
        type="button"
        aria-label=${messages.ui.close}
        @click=${close}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
    </div>
    <div class="popup-body" role="group" aria-labelledby="popup-title" tabindex="0">
      ${item.details.map(renderDetail)}
      ${
        item.citations.length > 0
          ? html`<p class="term">${messages.terms.sources}</p>
              ${renderCitations(item.citations)}`
          : nothing
      }
    </div>
  </div>`;
}

const renderDetail = ({ term, text, colour }: Detail): TemplateResult =>
  html`${term ? html`<p class="term">${colour === undefined ? nothing : renderChip(colour)}${term}</p>` : nothing}
    <p lang=${text.lang ?? nothing}>${text.text}</p>`;

/** The colour that what follows has on the map, such as that of a party in hatched areas. */
const renderChip = (colour: Token): TemplateResult =>
  html`<svg class="chip" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d="M0,0h10v10H0z" fill=${themePaint(colour)} />
  </svg> `;
