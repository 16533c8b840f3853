import { html, nothing, type TemplateResult } from 'lit';
import { gapAfter } from '../../core/messages/join-sentences.js';
import type { Phrase } from '../../core/model/scene.js';
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
  /** Whether the page has a headline of its own, so that the map has none. */
  readonly isHeadless?: boolean;
  /** Whether the date leads, since readers or the page change it. */
  readonly isDated?: boolean;
  /** Whether a figure of the page's own is seen in place of all of this. */
  readonly isBehind?: boolean;
  /** Whether the map is on screen, so that what the page gives in its stead is not. */
  readonly isDrawn?: boolean;
  readonly isTableOpen?: boolean;
  readonly isAboutOpen?: boolean;
  /** Says that some of the data could not be shown. */
  readonly partial?: string | undefined;
  /** What stands in for the map until it is drawn. */
  readonly prerendered?: unknown;
  /** On the picture, besides the buttons. */
  readonly onPicture?: unknown;
  /** Over the picture. */
  readonly overPicture?: unknown;
  /** What the live region says. */
  readonly announced?: string;
  readonly timeline?: unknown;
  /** The words of numbered discs on the picture. */
  readonly numbered?: unknown;
  readonly legend?: unknown;
  /** Small maps in place of the picture. */
  readonly multiples?: unknown;
  /** Notes beside a wide picture. */
  readonly margin?: unknown;
  /** A close-up that has no corner of the picture. */
  readonly insetBelow?: unknown;
  /** What the links at the legend's end open, and all that a card has left out. */
  readonly about?: unknown;
  readonly fullText?: unknown;
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
      ${parts.isHeadless ? nothing : renderHead(scene)}
      ${parts.isDated ? html`<p class="dateline" part="dateline">${scene?.dateline}</p>` : nothing}
      <p class="visually-hidden" id="summary">
        ${scene?.description} ${parts.isLive ? words.ui.keys : nothing}
      </p>
      ${parts.multiples}
      <div class=${stageClass(parts)}>
        <div
          class="viewport"
          part="map"
          role="group"
          aria-label=${words.ui.map}
          aria-describedby="summary"
        >
          ${parts.isBehind ? nothing : html`<slot ?hidden=${parts.isDrawn}></slot>`}
          ${parts.prerendered}
          <div class="canvas"></div>
          ${mayAct ? renderButtons(words) : nothing} ${parts.onPicture}
        </div>
        ${parts.margin} ${parts.overPicture}
      </div>
      <p class="visually-hidden" role="status">${parts.announced}</p>
      <slot name="timeline">${parts.timeline}</slot>
      ${parts.numbered} ${parts.insetBelow}
      <div class="key">
        <slot name="legend">${parts.legend}</slot>
        ${mayAct ? renderLinks(words, parts) : nothing}
      </div>
      <slot name="menu"></slot>
      ${parts.fullText} ${parts.about} ${parts.table}
      <div class="foot">
        <p part="note">${renderNote(scene)} ${parts.partial}</p>
        <slot name="credit"
          ><p part="credit" lang=${scene?.credit.lang ?? nothing}>
            ${(scene?.credit ?? COMING).text} ${parts.attribution}
          </p></slot
        >
      </div>
    </figure>`;
}

const stageClass = ({ margin, multiples }: FrameParts): string =>
  multiples ? 'stage out-of-sight' : margin ? 'stage with-margin' : 'stage';

/** Takes the room of a line until its words are there: what stands below it is not to jump. */
const COMING: Phrase = { text: '\u00a0' };

/** What the map is about and what it says; a page's own title stands for all of it. */
const renderHead = (scene: SceneWords | undefined): TemplateResult =>
  html`<div class="head" part="header">
    <slot name="title"
      >${renderPhrase('kicker', scene?.kicker)}${renderPhrase('headline', scene?.title ?? COMING)}${
        scene?.deckNarrow
          ? [
              renderPhrase('deck but-narrow', scene.deck),
              renderPhrase('deck when-narrow', scene.deckNarrow),
            ]
          : renderPhrase('deck', scene?.deck)
      }</slot
    >
  </div>`;

/** `title` is what the headline was called as a part. */
function renderPhrase(name: string, phrase: Phrase | undefined): TemplateResult | typeof nothing {
  if (!phrase) return nothing;
  const part = name === 'headline' ? 'headline title' : name.split(' ')[0]!;
  return html`<p class=${name} part=${part} lang=${phrase.lang ?? nothing}>${phrase.text}</p>`;
}

const renderNote = (scene: SceneWords | undefined): unknown =>
  scene
    ? html`<span class=${scene.isBeyondRecord ? 'beyond' : nothing}>${scene.situation}</span
        >${gapAfter(scene.situation)}<span part="convention">${scene.convention}</span
        >${scene.remarks.map(
          ({ text, lang }) =>
            html`${gapAfter(scene.convention)}<span lang=${lang ?? nothing}>${text}</span>`,
        )}`
    : COMING.text;

const renderLinks = (
  { ui }: FrameWords,
  { isAboutOpen, isTableOpen }: FrameParts,
): TemplateResult =>
  html`<div class="links">
    ${renderLink('about', ui.about, isAboutOpen)} ${renderLink('table', ui.table, isTableOpen)}
  </div>`;

const renderLink = (act: string, text: string, isOpen = false): TemplateResult =>
  html`<button
    class="link-button"
    type="button"
    data-act=${act}
    aria-expanded=${isOpen ? 'true' : 'false'}
  >
    ${text}
  </button>`;
