import { html, type TemplateResult } from 'lit';
import type { Rendition } from '../../core/render/render-rendition.js';

/** A map drawn ahead of time; its template is parsed once and copied for each map of the page. */
export const pictureOf = ({ picture }: Rendition): TemplateResult => constant(picture);

/** The legend of a map drawn ahead of time. */
export const legendOf = (
  { legend, words }: Rendition,
  pick: (event: Event) => void,
): TemplateResult =>
  html`<div class="legend-box" part="legend" role="group" aria-label=${words.legend} @click=${pick}>
    ${constant(legend)}
  </div>`;

/** Sets the type of a picture drawn ahead of time to its size in pixels, or less where the picture is very small. */
export function scaleLabels(
  { clientWidth, clientHeight, style }: HTMLElement,
  { size, narrowScale }: Rendition,
): void {
  const scale = Math.min(clientWidth / size[0], clientHeight / size[1]);
  style.setProperty('--cam-wide', String(1 / Math.max(1, scale)));
  style.setProperty('--cam-narrow', String(1 / Math.max(1, scale * narrowScale)));
}

const constants = new Map<string, TemplateResult>();

/** Markup that the build made, as a template. */
function constant(markup: string): TemplateResult {
  const known = constants.get(markup) ?? html(Object.assign([markup], { raw: [markup] }));
  constants.set(markup, known);
  return known;
}
