import { html, nothing, type TemplateResult } from 'lit';
import type { Numbered, DirectWords } from '../../core/model/frame.js';
import type { Phrase } from '../../core/model/scene.js';
import { themePaint } from '../../app/paint.js';

/** What the numbered discs on a picture stand for, each to be opened; `layout`: in that one layout of the picture alone. */
export function renderNumbered(
  numbered: readonly Numbered[],
  layout = '',
): TemplateResult | typeof nothing {
  if (numbered.length === 0) return nothing;
  return html`<ol class="numbered ${layout}" part="numbered">
    ${numbered.map(renderLine)}
  </ol>`;
}

const renderLine = ({ number, item, colour, ...words }: Numbered): TemplateResult =>
  html`<li>
    <button class="line" type="button" data-choose=${item}>
      <svg class="disc" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <circle cx="9" cy="9" r="9" fill=${themePaint(colour)} />
        <text x="9" y="13">${number}</text>
      </svg>
      <span><span class="visually-hidden">${number}. </span>${renderWords(words)}</span>
    </button>
  </li>`;

/** A date or a name, and what is said of it. */
export const renderWords = ({ first, rest }: DirectWords): TemplateResult =>
  html`${first ? html`<b lang=${first.lang ?? nothing}>${first.text}</b>` : nothing}${rest ? renderRest(rest) : nothing}`;

const renderRest = ({ text, lang }: Phrase): TemplateResult =>
  html` <span lang=${lang ?? nothing}>${text}</span>`;
