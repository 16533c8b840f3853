import { ownColour } from '../style/own-colour.js';
import { isOwn, type Paint } from '../style/paint.js';
import { LIGHT } from '../style/palette.js';
import type { DrawOptions } from './draw-frame.js';
import { stillOptions, type NamedOptions } from './render-picture.js';
import type { SvgOptions } from './svg-options.js';

/** How an SVG with these options names its colours. */
export const svgPaint =
  ({ palette = LIGHT }: SvgOptions): ((paint: Paint) => string) =>
  (paint) =>
    isOwn(paint) ? ownColour(paint, palette) : palette[paint];

/** How a still picture with these options is drawn. */
export const drawOptions = (options: NamedOptions): DrawOptions =>
  stillOptions(options, svgPaint(options));
