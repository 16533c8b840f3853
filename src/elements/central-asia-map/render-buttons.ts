import { html, type TemplateResult } from 'lit';
import type { FrameWords } from '../../core/render/render-rendition.js';
import { renderIcon } from './render-icon.js';

/** Four corners. */
const FRAME = 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4';

/**
 * Buttons to zoom and to see the whole map again, for readers who cannot or do not want to pinch and drag; on a narrow
 * picture one that opens it large.
 */
export function renderButtons({ ui }: FrameWords): TemplateResult {
  const button = (act: string, label: string, path: string, name = 'icon') =>
    html`<button
      class=${name}
      part="button"
      type="button"
      data-act=${act}
      aria-label=${label}
      title=${label}
    >
      ${renderIcon(path)}
    </button>`;
  return html`<div class="buttons">
    ${button('in', ui.zoomIn, 'M8 2v12M2 8h12')} ${button('out', ui.zoomOut, 'M2 8h12')}
    ${button('all', ui.reset, FRAME)} ${button('large', ui.openLarge, FRAME, 'icon large')}
  </div>`;
}
