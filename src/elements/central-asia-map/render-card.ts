import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';
import type { CardPlace } from '../../core/scene/place-card.js';
import type { Brief, Detail, Phrase, SceneItem } from '../../core/model/scene.js';
import { renderCross } from './render-cross.js';

/** Of the line from an item to its card, which no sheet has. */
export const leaderStyles = css`
  .leader {
    position: absolute;
    inset: 0;
    z-index: 2;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    fill: none;
  }
  .leader .casing {
    stroke: var(--_halo);
    stroke-width: 4;
  }
  .leader .ink {
    stroke: var(--_text);
    stroke-width: 1.2;
  }
  .leader circle {
    fill: var(--_halo);
  }
  @container (max-width: 599.98px) {
    .leader {
      display: none;
    }
  }
`;

/** Paragraphs that the card of an item without few words of its own has. */
const MOST_DETAILS = 3;

/**
 * What a map says of one item in few words: a card in a corner of the picture with a line to the item, or a sheet from
 * below where the picture is narrow. `edge` is the colour that the item has on the map.
 */
export function renderCard(
  item: SceneItem,
  { ui, card }: Messages,
  place: CardPlace | undefined,
  edge: string | undefined,
): TemplateResult {
  const { title, brief } = item;
  return html`${place ? renderLeader(place) : nothing}
    <div
      class="popup ${place?.corner ?? 'at-top at-left'}"
      part="popup"
      role="dialog"
      aria-labelledby="popup-title"
      tabindex="-1"
      data-kind=${item.kind}
      data-edge=${edge ?? nothing}
    >
      <button class="grip" type="button" data-act="full" aria-label=${card.all}></button>
      <div class="card-head">
        <p class="popup-title" id="popup-title" part="popup-title" lang=${title.lang ?? nothing}>
          ${title.text}
        </p>
        ${renderCross(ui.close)}
      </div>
      <div class="popup-body" role="group" aria-labelledby="popup-title" tabindex="0">
        ${brief ? renderBrief(brief) : item.details.slice(0, MOST_DETAILS).map(renderDetail)}
      </div>
      <p class="all">
        <button class="link-button" type="button" data-act="full">${card.all}</button>
      </p>
    </div>`;
}

const renderBrief = ({ standing, lines }: Brief): TemplateResult =>
  html`${renderText(standing)}
  ${lines.map(
    ({ when, what }) =>
      html`<p class="dated">
        <b>${when}</b> <span lang=${what.lang ?? nothing}>${what.text}</span>
      </p>`,
  )}`;

const renderDetail = ({ term, text }: Detail): TemplateResult =>
  term
    ? html`<p class="dated">
        <b>${term}</b> <span lang=${text.lang ?? nothing}>${text.text}</span>
      </p>`
    : renderText(text);

const renderText = ({ text, lang }: Phrase): TemplateResult =>
  html`<p lang=${lang ?? nothing}>${text}</p>`;

/** From the item on, level and then upright to behind the card. */
function renderLeader({ from: [x, y], leader }: CardPlace): TemplateResult {
  const path = svg`<path class="casing" d=${leader} /><path class="ink" d=${leader} />`;
  return html`<svg class="leader" aria-hidden="true">
    ${path}${svg`<circle class="ink" cx=${x} cy=${y} r="4.6" />`}
  </svg>`;
}
