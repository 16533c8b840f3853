import { ownColour } from './own-colour.js';
import type { OwnPaint, Paint } from './paint.js';
import { DARK, LIGHT } from './palette.js';

/**
 * A colour as the elements' drawings refer to it: by the private property that their theme sets; one derived from a page's
 * own by both that it gives, on light land and on dark.
 */
export const themePaint = (paint: Paint): string =>
  isOwn(paint)
    ? `light-dark(${ownColour(paint, LIGHT)},${ownColour(paint, DARK)})`
    : `var(--_${paint})`;

export const isOwn = (paint: Paint): paint is OwnPaint => paint.startsWith('own:');
