import { SAMPLE_SIZE, type Sample } from '../model/scene.js';
import { drawMark, drawPattern, type DrawOptions } from './draw-frame.js';
import { svgNode, type SvgNode } from './svg-node.js';

export const SWATCH_WIDTH: number = SAMPLE_SIZE.width;

/** The size of a legend's sample in pixels, as attributes. */
export const swatchSize = ({ size = SAMPLE_SIZE }: Sample): SvgNode['attributes'] => ({
  width: Math.ceil(size.width),
  height: Math.ceil(size.height),
});

/** A legend's sample of what is on the map: its marks, and the fills that they name. */
export function drawSwatch(
  { marks, className, patterns = [] }: Sample,
  options: DrawOptions,
): SvgNode[] {
  const defs = patterns.map((pattern) => drawPattern(pattern, options));
  const drawn = marks.map((mark, i) => drawMark(mark, options, String(i)));
  return [
    ...(defs.length > 0 ? [svgNode('defs', {}, defs, 'defs')] : []),
    svgNode('g', { class: className }, drawn, 'sample'),
  ];
}
