import { html, nothing, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import type { Messages } from '../../core/messages/messages.js';
import type { Correction, LegendEntry } from '../../core/model/scene.js';
import { isOfPicture } from '../../core/scene/claim-entries.js';
import { sayCorrection } from '../../core/scene/say-correction.js';
import { LegendList } from '../central-asia-legend/legend-list.js';
import { renderCitations } from '../render-citations.js';
import { renderMoreChoices, type Before, type Chooser } from './render-more.js';

/**
 * What does not stand below the picture at first: the rest of the legend, what dots and dashes of borders mean, where the
 * text that the map goes with differs from the record, and what else the map can show.
 */
export class About {
  readonly #list: LegendList;

  constructor(document: Document) {
    this.#list = new LegendList(document);
  }

  render(
    state: MapState,
    chooser: Chooser,
    before: Before,
    picked: string | undefined,
    first: readonly LegendEntry[],
  ): TemplateResult | typeof nothing {
    const { scene, messages } = state;
    if (!scene || !messages) return nothing;
    const others = scene.legend.filter((entry) => !first.includes(entry) && !isOfPicture(entry));
    return html`<section class="about" part="about" aria-label=${messages.ui.about} tabindex="-1">
      ${
        others.length > 0
          ? html`<p class="term">${messages.legend}</p>
              ${this.#list.render(others, scene, picked)}`
          : nothing
      }
      <p>${messages.conventions.lines}</p>
      ${
        scene.corrections.length > 0
          ? html`<p class="term">${messages.corrections.title}</p>
              <ul>
                ${scene.corrections.map((correction) => renderCorrection(correction, messages))}
              </ul>`
          : nothing
      }
      <p class="term">${messages.legendMore}</p>
      ${renderMoreChoices(state, chooser, before)}
    </section>`;
  }
}

function renderCorrection(correction: Correction, messages: Messages): TemplateResult {
  return html`<li>
    ${sayCorrection(correction, messages).map(
      ({ text, lang }) => html`<span lang=${lang ?? nothing}>${text}</span>`,
    )}
    ${renderCitations(correction.citations)}
  </li>`;
}
