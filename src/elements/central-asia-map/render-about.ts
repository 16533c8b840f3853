import { html, nothing, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import { firstEntries } from '../../core/scene/first-entries.js';
import type { Correction } from '../../core/model/scene.js';
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
  ): TemplateResult | typeof nothing {
    const { scene, messages } = state;
    if (!scene || !messages) return nothing;
    const first = new Set(firstEntries(scene.legend));
    const others = scene.legend.filter((entry) => !first.has(entry));
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
                ${scene.corrections.map(renderCorrection)}
              </ul>`
          : nothing
      }
      <p class="term">${messages.legendMore}</p>
      ${renderMoreChoices(state, chooser, before)}
    </section>`;
  }
}

const renderCorrection = ({ text, record, citations }: Correction): TemplateResult =>
  html`<li>
    <span lang=${text.lang ?? nothing}>${text.text}</span>
    <span lang=${record.lang ?? nothing}>${record.text}</span>
    ${renderCitations(citations)}
  </li>`;
