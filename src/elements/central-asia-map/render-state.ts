import { html, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import { en } from '../../core/messages/en.js';

/** What a map that cannot show what is asked for says in the legend's place; `undefined` where it can. */
export function renderState({ messages = en, isBare }: MapState): TemplateResult | undefined {
  if (!isBare) return undefined;
  return html`<p class="notice" part="notice">
    ${messages.ui.bare}
    <button class="link-button" type="button" data-act="retry">${messages.states.retry}</button>
  </p>`;
}
