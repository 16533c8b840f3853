import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';
import type { Detail, SceneItem } from '../../core/model/scene.js';
import { renderCitations } from '../render-citations.js';
import { renderCross } from './render-cross.js';
import { themePaint } from '../../app/paint.js';
import type { Token } from '../../core/style/palette.js';

/** All that a map says of one item, its dates and its sources, below the picture. */
export function renderFullText(item: SceneItem, { ui, terms }: Messages): TemplateResult {
  const { title, details, citations } = item;
  return html`<section
    class="full-text"
    part="full-text"
    aria-labelledby="full-title"
    tabindex="-1"
  >
    <div class="card-head">
      <p class="popup-title" id="full-title" lang=${title.lang ?? nothing}>${title.text}</p>
      ${renderCross(ui.close, 'close-full')}
    </div>
    ${details.map(renderDetail)}
    ${
      citations.length > 0
        ? html`<p class="term">${terms.sources}</p>
            ${renderCitations(citations)}`
        : nothing
    }
  </section>`;
}

const renderDetail = ({ term, text, colour }: Detail): TemplateResult =>
  html`${term ? html`<p class="term">${colour === undefined ? nothing : renderChip(colour)}${term}</p>` : nothing}
    <p lang=${text.lang ?? nothing}>${text.text}</p>`;

/** The colour that what follows has on the map, such as that of a party. */
const renderChip = (colour: Token): TemplateResult =>
  html`<svg class="chip" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d="M0,0h10v10H0z" fill=${themePaint(colour)} />
  </svg> `;
