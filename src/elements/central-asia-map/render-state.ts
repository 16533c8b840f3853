import { html, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import { en } from '../../core/messages/en.js';
import { isEmpty } from '../../core/scene/is-empty.js';

/**
 * What a map that cannot show what is asked for says in the legend's place, with what a reader can do about it; `undefined`
 * where it can.
 */
export function renderState({
  messages = en,
  scene,
  isBare,
}: MapState): TemplateResult | undefined {
  const { ui, states } = messages;
  if (isBare)
    return html`<p class="notice" part="notice">
      ${ui.bare}
      <button class="link-button" type="button" data-act="retry">${states.retry}</button>
    </p>`;
  if (!scene || !isEmpty(scene)) return undefined;
  const { nearest } = scene;
  return html`<p class="notice" part="notice">
    ${states.empty(scene.dateWords)}
    ${
      nearest &&
      html`<button class="link-button" type="button" data-date=${nearest.date}>
        ${states.nearest(nearest.words)}
      </button>`
    }
  </p>`;
}
