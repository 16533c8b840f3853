import { html, nothing } from 'lit';
import type { FrameWords, Rendition, SceneWords } from '../../core/render/render-rendition.js';
import { articleRendition } from '../../renditions/article.js';
import { markupTemplate } from './markup-template.js';
import { renderFrame } from './render-frame.js';
import { renderInset } from './render-inset.js';
import { renderNumbered } from './render-numbered.js';
import { templateMarkup } from './template-markup.js';

/** The frame of the default map with its first picture, as markup. */
export interface PrerenderedMarkup {
  readonly scene: SceneWords;
  readonly words: FrameWords;
  /** All that stands in the element's shadow root. */
  readonly markup: string;
  /** Rules for the classes of picture, names and legend. */
  readonly styles: string;
  /** Whom the geometry is owed to. */
  readonly attribution: string | undefined;
}

/**
 * The default map's frame as it is drawn by `renderFrame`, ahead of time. The build replaces this module by its value, so
 * that a page shows its first map with one piece of markup.
 */
export const prerenderedMarkup: PrerenderedMarkup = prerender(articleRendition);

function prerender(rendition: Rendition): PrerenderedMarkup {
  const { scene, words, picture, labels, legend, numbered, styles, inset } = rendition;
  const attribution = inset?.attribution;
  const frame = renderFrame({
    words,
    scene,
    label: scene.title.text,
    isLive: true,
    prerendered: html`<div class="prerendered">
      ${markupTemplate(picture)}${labels.map(markupTemplate)}
    </div>`,
    legend: html`<div class="legend-box" part="legend" role="group" aria-label=${words.legend}>
      ${markupTemplate(legend)}
    </div>`,
    onPicture: inset?.corner ? renderInset({ ...inset, inset }) : nothing,
    insetBelow: inset ? renderInset({ inset, closeUp: inset.closeUp }) : nothing,
    attribution,
    numbered: Object.entries(numbered).map(([layout, lines]) =>
      renderNumbered(lines, `when-${layout}`),
    ),
  });
  return { scene, words, markup: templateMarkup(frame), styles, attribution };
}
