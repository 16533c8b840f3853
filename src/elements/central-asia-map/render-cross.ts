import { html, type TemplateResult } from 'lit';

/** A button that closes what it stands in. */
export const renderCross = (label: string, act = 'close'): TemplateResult =>
  html`<button class="icon" part="button" type="button" data-act=${act} aria-label=${label}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  </button>`;
