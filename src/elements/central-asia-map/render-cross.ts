import { html, type TemplateResult } from 'lit';
import { renderIcon } from './render-icon.js';

/** A button that closes what it stands in. */
export const renderCross = (label: string, act = 'close'): TemplateResult =>
  html`<button class="icon" part="button" type="button" data-act=${act} aria-label=${label}>
    ${renderIcon('M3 3l10 10M13 3L3 13')}
  </button>`;
