import { html, type TemplateResult } from 'lit';

/** The lines on a button, in a square of 16 pixels; its label says what it does. */
export const renderIcon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2" />
  </svg>`;
