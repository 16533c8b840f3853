import { isOwn, type OwnPaint, type Paint } from '../core/style/paint.js';
import { LIGHT } from '../core/style/palette.js';
import { ownData } from './code.js';

/*
 * Colours of the elements' drawings. What derives colours from a page's own comes with what reads its data: elsewhere there
 * are none.
 */

/** See `themePaint` of the core. */
export const themePaint = (paint: Paint): string =>
  isOwn(paint) ? (ownData.value?.ownThemeColour(paint) ?? given(paint)) : `var(--_${paint})`;

/** In a picture that stands by itself. */
export const lightPaint = (paint: Paint): string =>
  isOwn(paint) ? (ownData.value?.ownColour(paint, LIGHT) ?? given(paint)) : LIGHT[paint];

const given = (paint: OwnPaint): string => paint.replace(/.*:/, '');
