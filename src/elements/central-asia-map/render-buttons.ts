import { html, type TemplateResult } from 'lit';
import type { FrameWords } from '../../core/render/render-rendition.js';

/** What the buttons on the map do. */
export interface ZoomTarget {
  zoomBy(steps: number): void;
  showAll(): void;
}

/** Buttons to zoom and to see the whole map again, for readers who cannot or do not want to pinch and drag. */
export function renderButtons(target: ZoomTarget, { ui }: FrameWords): TemplateResult {
  const button = (label: string, path: string, act: () => void) =>
    html`<button
      class="icon"
      part="button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${act}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d=${path} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>`;
  return html`<div class="buttons">
    ${button(ui.zoomIn, 'M8 2v12M2 8h12', () => target.zoomBy(1))}
    ${button(ui.zoomOut, 'M2 8h12', () => target.zoomBy(-1))}
    ${button(ui.reset, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', () => target.showAll())}
  </div>`;
}
