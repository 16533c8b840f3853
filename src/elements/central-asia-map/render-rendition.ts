import { html, type TemplateResult } from 'lit';
import type { Rendition } from '../../core/render/render-rendition.js';

/** Which layout of names a picture drawn ahead of time takes, and how many pixels its units are. */
export interface RenditionSize {
  readonly isNarrow: boolean;
  readonly scale: number;
}

/** Which of a rendition fits an element's box. */
export function sizeFor(
  { clientWidth, clientHeight }: HTMLElement,
  { size, narrowScale }: Rendition,
): RenditionSize {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isNarrow = clientWidth <= NARROW * rem;
  const scale = Math.min(clientWidth / size[0], clientHeight / size[1]);
  return { isNarrow, scale: isNarrow ? scale * narrowScale : scale };
}

/** As in the container queries of the map's styles. */
const NARROW = 35;

/** A map drawn ahead of time; its templates are parsed once and copied for each map of the page. */
export const pictureOf = ({ picture, labels }: Rendition, layout: 0 | 1): TemplateResult =>
  html`${constant(picture)}${constant(labels[layout])}`;

/** The legend of a map drawn ahead of time. */
export const legendOf = ({ legend, words }: Rendition): TemplateResult =>
  html`<div class="legend-box" part="legend" role="group" aria-label=${words.legend}>
    ${constant(legend)}
  </div>`;

const constants = new Map<string, TemplateResult>();

/** Markup that the build made, as a template. */
function constant(markup: string): TemplateResult {
  const known = constants.get(markup) ?? html(Object.assign([markup], { raw: [markup] }));
  constants.set(markup, known);
  return known;
}
