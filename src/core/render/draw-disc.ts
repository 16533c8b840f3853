import type { Numbered } from '../model/frame.js';
import { colourOf, type DrawOptions } from './draw-frame.js';
import { svgNode, type SvgNode } from './svg-node.js';

/** Radius of a disc with a number, in pixels. */
export const DISC_RADIUS = 9;

/** The disc that stands beside the words of a number on the picture, from its top left corner on. */
export function drawDisc({ number, colour }: Numbered, options: DrawOptions): SvgNode[] {
  const middle = DISC_RADIUS;
  return [
    svgNode('circle', {
      cx: middle,
      cy: middle,
      r: middle,
      ...colourOf({ fill: colour }, options),
    }),
    svgNode(
      'text',
      {
        x: middle,
        y: middle + 4,
        'font-size': 12,
        'font-weight': 700,
        'text-anchor': 'middle',
        ...colourOf({ fill: 'halo' }, options),
      },
      number,
    ),
  ];
}
