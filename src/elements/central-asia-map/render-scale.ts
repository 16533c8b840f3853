import { svg, html, type TemplateResult } from 'lit';
import type { ScaleBar } from '../../core/geometry/scale-bar.js';
import type { Messages } from '../../core/messages/messages.js';

/** A bar of a round length; as a drawing of its own, so that no style attribute is needed. */
export function renderScale({ kilometres, pixels }: ScaleBar, messages: Messages): TemplateResult {
  const width = Math.round(pixels);
  return html`<div class="scale" part="scale">
    <svg width=${width + 2} height="7" aria-hidden="true">
      ${svg`<path d="M1,0v6h${width}v-6" fill="none" stroke="currentColor" stroke-width="1.5" />`}
    </svg>
    <bdi>${messages.kilometres(kilometres)}</bdi>
  </div>`;
}
