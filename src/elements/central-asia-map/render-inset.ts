import { html, nothing, type TemplateResult } from 'lit';
import type { InsetCorner } from '../../core/data/inset.js';
import type { HeadedText, SceneInset } from '../../core/model/scene-parts.js';

/** What an inset is rendered with. */
export interface InsetParts {
  readonly inset: Pick<SceneInset, 'caption' | 'narrowCaption' | 'tone'>;
  /** Said before the caption on the button that opens the close-up; a picture that stays one has none. */
  readonly closeUp: string | undefined;
  /** The corner of a wide picture; below the picture without one. */
  readonly corner?: InsetCorner | undefined;
  /** How many lines its caption has in the corner. */
  readonly lines?: number | undefined;
  /** The close-up itself, once it is there. */
  readonly picture?: unknown;
}

/** Most lines of a caption that the style sheet knows. */
const MOST_LINES = 5;

/**
 * An inset: a caption above the close-up, over which lies a button that opens it; names on the picture are no part of the
 * button's own. The style sheet gives it the place that the layout has reserved, so that nothing moves when its picture comes.
 */
export function renderInset({
  inset,
  closeUp,
  corner,
  lines = 0,
  picture,
}: InsetParts): TemplateResult {
  const caption = corner ? inset.caption : inset.narrowCaption;
  const place = corner
    ? `at-corner ${corner.replace('-', ' ')} lines-${Math.min(lines, MOST_LINES)}`
    : 'below';
  return html`<div class="inset ${place}" part="inset">
    ${renderCaption(caption, corner && inset.tone === 'hostile')}
    <div class="inset-picture">
      ${picture ?? nothing} ${closeUp ? renderButton(closeUp + spoken(caption)) : nothing}
    </div>
  </div>`;
}

const renderButton = (label: string) =>
  html`<button type="button" data-act="inset" aria-label=${label}></button>`;

const renderCaption = ({ head, text }: HeadedText, isHostile: boolean | undefined) =>
  html`<p class="inset-caption" part="inset-caption" lang=${text.lang ?? nothing}>
    ${head ? html`<b class=${isHostile ? 'hostile' : nothing}>${head.text}</b> ` : nothing}${text.text}
  </p>`;

const spoken = ({ head, text }: HeadedText) => [head?.text, text.text].filter(Boolean).join(' ');
