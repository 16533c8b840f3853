import { contrast } from './contrast.js';
import { fromOklab, mixColours, toOklab } from './oklab.js';
import type { OwnPaint } from './paint.js';
import type { Palette } from './palette.js';

/** Share of a colour in the tint that it gives land. */
export const TINT_SHARE = 0.24;
/** The least contrast of edges and lines with land, and of text with the tint that it stands on. */
const LINE_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;
/** Steps of lightness in which a colour is made readable. */
const STEP = 0.01;

/** The colour that a page's own gives on the land of a palette: see OwnPaint. */
export function ownColour(paint: OwnPaint, { land }: Pick<Palette, 'land'>): string {
  const [, use, colour = ''] = paint.split(':');
  if (use === 'pair') return colour.split('/')[toOklab(land)[0] > 0.5 ? 0 : 1]!;
  const line = readableOn(colour, land, LINE_CONTRAST);
  if (use === 'line') return line;
  const tint = mixColours(line, TINT_SHARE, land);
  return use === 'tint' ? tint : readableOn(colour, tint, TEXT_CONTRAST);
}

/** The colour made darker on light ground, lighter on dark ground, until it has a contrast. */
function readableOn(colour: string, ground: string, wanted: number): string {
  const isLight = toOklab(ground)[0] > 0.5;
  const [lightness, a, b] = toOklab(colour);
  let known = fromOklab([lightness, a, b]);
  for (let l = lightness; contrast(known, ground) < wanted && l >= 0 && l <= 1;) {
    l += isLight ? -STEP : STEP;
    // Colour goes as black or white come near, or it could not be shown.
    const kept = isLight ? l / (lightness || 1) : (1 - l) / (1 - lightness || 1);
    known = fromOklab([l, a * kept, b * kept]);
  }
  return known;
}
