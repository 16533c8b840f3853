import type { Bounds } from '../geometry/shape.js';
import type { Ground, GroundShare } from '../model/ground.js';
import type { MarkStyle } from '../style/mark-style.js';
import type { Paint } from '../style/paint.js';
import { readableOn } from './readable-on.js';

/** The share of a box from which on one fill is its ground. */
const MAIN_GROUND = 0.6;

/** Width of a halo that only parts letters from borders, in pixels: wider it would be a smudge on the other ground. */
const THIN = 1.2;

type Halo = Pick<MarkStyle, 'halo' | 'haloWidth'>;

/**
 * The halo of text in a box: in the colour of its main ground, else of the largest one on which it can be read, else of the
 * surface; thin where it can be read on all that it meets. On shades of numbers only their own text can be read.
 */
export function haloOn(ground: Ground, box: Bounds, text: Paint): Halo {
  const shares = ground.under(box);
  const isRead = ({ fill }: GroundShare): boolean =>
    fill.role === 'value' ? fill.text === text : readableOn(text, fill.paint) === text;
  const main = shares.find((one) =>
    one.share < MAIN_GROUND ? isRead(one) : one.fill.role !== 'value',
  );
  return {
    halo: main?.fill.paint ?? 'halo',
    ...(shares[1] && text !== 'label-muted' && shares.every(isRead) && { haloWidth: THIN }),
  };
}

/**
 * How a name is painted on the ground under it, which is its halo: on a shade of numbers in the colour that can be read on
 * that, else in its own or what stands for it there. A halo of its own is kept.
 */
export function paintOn(
  ground: Ground,
  box: Bounds,
  { fill, halo }: Pick<MarkStyle, 'fill' | 'halo'>,
): Pick<MarkStyle, 'fill'> & Halo {
  const text = (fill ?? 'label') as Paint;
  const [first] = ground.under(box);
  if (!halo && first?.fill.role === 'value' && first.share >= MAIN_GROUND)
    return { fill: first.fill.text, halo: first.fill.paint };
  const under = halo ? { halo } : haloOn(ground, box, text);
  return { fill: readableOn(text, under.halo!), ...under };
}
