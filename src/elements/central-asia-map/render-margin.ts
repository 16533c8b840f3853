import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../core/model/scene.js';
import type { SceneNote } from '../../core/model/scene-parts.js';

/** The margin for notes beside a wide picture, below each other until their places are known. */
export const renderMargin = ({ notes }: Scene): TemplateResult =>
  html`<div class="margin" part="notes">${notes.map(renderNote)}</div>`;

const renderNote = ({ id, head, text, tone }: SceneNote): TemplateResult =>
  html`<p class="note-text" data-note=${id}>
    ${
      head
        ? html`<b class=${tone === 'hostile' ? 'hostile' : nothing} lang=${head.lang ?? nothing}
            >${head.text}</b
          >`
        : nothing
    }
    <span lang=${text.lang ?? nothing}>${text.text}</span>
  </p>`;
