import { ownColour } from './own-colour.js';
import { isOwn, type OwnPaint, type Paint } from './paint.js';
import { DARK, LIGHT } from './palette.js';

/**
 * A colour as the elements' drawings refer to it: by the private property that their theme sets; one derived from a page's
 * own by both that it gives, on light land and on dark.
 */
export const themePaint = (paint: Paint): string =>
  isOwn(paint) ? ownThemeColour(paint) : `var(--_${paint})`;

export const ownThemeColour = (paint: OwnPaint): string =>
  `light-dark(${ownColour(paint, LIGHT)},${ownColour(paint, DARK)})`;
