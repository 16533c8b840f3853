import type { LabelLook } from './mark-style.js';
import type { ByWidth } from './width-class.js';

/** A sort of text on the picture: its size in pixels by the width of the picture, and its look, without its colours. */
export interface TextClass extends LabelLook {
  readonly sizes: ByWidth<number>;
}

const textClass = (
  className: string,
  sizes: ByWidth<number>,
  style: LabelLook['style'],
): TextClass => ({ className, sizes, style });

/** Within its dark fill, and beside it where that is too small. */
export const FOCUS_INSIDE = textClass('label-country label-focus', [17, 16, 15], {
  fill: 'focus-text',
  bold: true,
  halo: 'none',
});
export const FOCUS_BESIDE = textClass('label-country label-focus', [16, 15, 15], {
  fill: 'focus-name',
  bold: true,
  haloWidth: 3.6,
});
export const PARTNER = textClass('label-country label-partner', [19, 17, 15], {
  fill: 'partner-text',
  bold: true,
});
export const MEMBER = textClass('label-country label-member', [13.5, 13, 12], {
  fill: 'label',
  weight: 600,
});
export const NEIGHBOUR = textClass('label-country label-neighbour', [13, 12, 11.5], {
  fill: 'label-muted',
});
export const LARGE_NEIGHBOUR = textClass('label-country label-neighbour', [14, 12, 11.5], {
  fill: 'label-muted',
});
export const FOCUS_CAPITAL = textClass('label-place label-capital', [13.5, 13, 12], {
  fill: 'label',
  bold: true,
  haloWidth: 3.4,
});
export const LINK_END = textClass('label-place', [13, 12.5, 12], { fill: 'label', weight: 600 });
export const WATER = textClass('label-water', [12.5, 12, 12], {
  fill: 'label-water',
  italic: true,
});
/** The first line of a link's words. */
export const WORDS_FIRST = textClass('label-words', [13.5, 13, 12], { bold: true, haloWidth: 4 });
/** From one line of words to the next, in pixels. */
export const WORDS_LINE: ByWidth<number> = [17, 16.5, 15.5];
/** States in close-ups, in capitals where the script has them. */
export const STATE = textClass('label-country label-state', [13, 12.5, 12], {
  weight: 600,
  spacing: 0.8,
});
/** A party of a worldview, and a part of its land with who holds it. */
export const PARTY = textClass('label-country label-party', [15, 14, 13], {
  fill: 'label',
  bold: true,
});
export const NUMBER = textClass('label-number', [12, 12, 12], {
  fill: 'halo',
  bold: true,
  halo: 'none',
});
