import type { Paint } from '../../core/style/paint.js';
import { themePaint } from '../../core/style/theme-paint.js';
import type { Token } from '../../core/style/palette.js';

/** A colour of the picture in what stands around it. A page's own is painted by the picture alone: here it is ink. */
export const paintFor = (paint: Paint): string =>
  paint.startsWith('own:') ? 'currentColor' : themePaint(paint as Token);
