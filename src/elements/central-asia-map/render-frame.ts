import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords, SceneWords } from '../../core/render/render-rendition.js';
import { renderButtons } from './render-buttons.js';

/** What stands in the places of a map's frame; places without anything stay empty. */
export interface FrameParts {
  readonly words: FrameWords;
  readonly scene: SceneWords | undefined;
  /** Accessible name of the map. */
  readonly label: string;
  /** Whether readers may act on the map. */
  readonly isLive: boolean;
  /** Whether a figure of the page's own is seen in place of all of this. */
  readonly isBehind?: boolean;
  /** Whether the map is on screen, so that what the page gives in its stead is not. */
  readonly isDrawn?: boolean;
  readonly isTableOpen?: boolean;
  readonly notice?: unknown;
  /** What stands in for the map until it is drawn. */
  readonly standIn?: unknown;
  /** On the picture, besides the buttons. */
  readonly onPicture?: unknown;
  /** Over the picture, or below it where that is narrow. */
  readonly overPicture?: unknown;
  /** What the live region says. */
  readonly announced?: string;
  readonly timeline?: unknown;
  readonly legend?: unknown;
  /** A close-up that has no corner of the picture. */
  readonly insetBelow?: unknown;
  readonly shortened?: unknown;
  /** Further choices; loaded when a reader asks for them. */
  readonly more?: unknown;
  readonly table?: unknown;
  /** Whom the geometry is owed to, after the credit. */
  readonly attribution?: string | undefined;
}

/**
 * The frame of a map: everything in its shadow root. It listens to nothing: the element does, at its root, so that markup
 * made of the frame ahead of time works the same.
 */
export function renderFrame(parts: FrameParts): TemplateResult {
  const { words, scene } = parts;
  const mayAct = parts.isLive && scene;
  return html`${parts.isBehind ? html`<slot></slot>` : nothing}
    <figure
      class=${parts.isBehind ? 'behind' : nothing}
      lang=${words.lang}
      dir=${words.dir}
      aria-label=${parts.label}
    >
      <div class="head" part="header">
        <slot name="title"
          ><p class="title" part="title" lang=${scene?.title.lang ?? nothing}>
            ${scene?.title.text}
          </p></slot
        >
        <p class="dateline" part="dateline">${scene?.dateline}</p>
        ${parts.notice}
      </div>
      <p class="visually-hidden" id="summary">
        ${scene?.description} ${parts.isLive ? words.ui.keys : nothing}
      </p>
      <div class="stage">
        <div
          class="viewport"
          part="map"
          role="group"
          aria-label=${words.ui.map}
          aria-describedby="summary"
        >
          ${parts.isBehind ? nothing : html`<slot ?hidden=${parts.isDrawn}></slot>`}
          ${parts.standIn}
          <div class="canvas"></div>
          ${mayAct ? renderButtons(words) : nothing} ${parts.onPicture}
        </div>
        ${parts.overPicture}
      </div>
      <p class="visually-hidden" role="status">${parts.announced}</p>
      <slot name="timeline">${parts.timeline}</slot>
      <slot name="legend">${parts.legend}</slot>
      ${parts.insetBelow}
      <div class="tools">
        ${mayAct ? renderTableButton(words, parts.isTableOpen) : nothing} ${parts.shortened}
        ${
          mayAct
            ? html`<details class="more">
                <summary>${words.legendMore}</summary>
                ${parts.more}
              </details>`
            : nothing
        }
      </div>
      ${parts.table}
      <div class="foot">
        <p part="convention">${scene?.convention}</p>
        <slot name="credit"
          ><p part="credit" lang=${scene?.credit.lang ?? nothing}>
            ${scene?.credit.text} ${parts.attribution}
          </p></slot
        >
      </div>
    </figure>`;
}

const renderTableButton = ({ ui }: FrameWords, isOpen = false): TemplateResult =>
  html`<button type="button" data-act="table" aria-expanded=${isOpen ? 'true' : 'false'}>
    ${isOpen ? ui.hideTable : ui.showTable}
  </button>`;
