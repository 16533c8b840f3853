import type { Arc } from '../../geometry/curve-arc.js';
import type { Encoding } from '../../model/encoding.js';
import type { LabelRequest } from '../../model/frame.js';
import type { Paint } from '../../style/paint.js';

/** The number of a link beside the middle of its arc, where the picture tells it. */
export const numberOnArc = (
  { id }: { readonly id: string },
  { middle: [x, y] }: Arc,
  { words, paint = 'label', width = 0 }: Encoding,
): LabelRequest[] =>
  words === undefined
    ? []
    : [
        {
          key: `${id}:number`,
          item: id,
          text: words,
          x,
          y,
          size: 13.5,
          className: 'number',
          isUncounted: true,
          style: { fill: textPaint(paint), halo: 'halo', haloWidth: 4, bold: true },
          rank: 2,
          priority: width,
          placement: 'point',
          radius: width / 2,
        },
      ];

/** A line's colour as text: of this, more is asked. */
const textPaint = (paint: Paint): Paint => paint.replace('own:line:', 'own:text:') as Paint;
