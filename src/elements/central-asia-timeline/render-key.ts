import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../core/messages/messages.js';
import type { Lane, TimeAxis } from '../../core/scene/time-axis.js';
import { isSpan } from './render-lanes.js';

/** What the key of a timeline tells of. */
export interface KeyUi {
  readonly words: Pick<Messages, 'parts' | 'digits'>;
  readonly lanes: readonly Lane[];
  readonly axis: TimeAxis;
  /** How far facts are known: a share of the axis. */
  readonly known: number;
  /** The first year of all dates. */
  readonly first: number;
  readonly onWiden: () => void;
}

/** What the marks and the shaded end of the axis mean, as far as it has them, and what widens it. */
export function renderKey({ words, lanes, axis, known, first, onWiden }: KeyUi): TemplateResult {
  const { parts, digits } = words;
  const hasSpans = lanes.some(({ marks }) => marks.some(isSpan));
  const signs = [
    ['past', parts.before],
    ['', parts.after],
    ...(hasSpans ? [['past bar', parts.longer]] : []),
    ...(known < 1 ? [['band', parts.notYetKnown]] : []),
  ];
  return html`<div class="key">
    ${
      first < axis.from
        ? html`<button class="earlier" type="button" @click=${onWiden}>
            ${parts.earlier(digits(first))}
          </button>`
        : html`<span></span>`
    }
    <span aria-hidden="true"
      >${signs.map(([kind, said]) => html`<span><i class=${kind!}></i>${said}</span> `)}</span
    >
  </div>`;
}
