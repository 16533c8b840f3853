import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../core/model/scene.js';

/** Sources as a list; those with a safe address are links. */
export function renderCitations(citations: readonly Citation[]): TemplateResult | typeof nothing {
  if (citations.length === 0) return nothing;
  return html`<ul>
    ${citations.map(
      ({ text, url }) =>
        html`<li>${url ? html`<a href=${url} rel="external noopener">${text}</a>` : text}</li>`,
    )}
  </ul>`;
}
