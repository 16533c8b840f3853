import type { Bounds } from '../geometry/shape.js';
import type { Ground } from '../model/ground.js';
import type { MarkStyle } from '../style/mark-style.js';
import type { Paint } from '../style/paint.js';
import { readableOn } from './readable-on.js';

/** The share of a box from which on one fill is its ground. */
export const MAIN_GROUND = 0.6;

/**
 * The colour of the ground under a box of text; that of the surface on mixed ground, and on shades of numbers, on which only
 * their own text can be read.
 */
export function haloOn(ground: Ground, box: Bounds, text: Paint | undefined): Paint {
  const [first] = ground.under(box);
  if (first?.fill.role === 'value' && first.fill.text !== text) return 'halo';
  return first && first.share >= MAIN_GROUND ? first.fill.paint : 'halo';
}

/**
 * How a name is painted on the ground under it, which is its halo: on a shade of numbers in the colour that can be read on
 * that, else in its own or what stands for it there. A halo of its own is kept.
 */
export function paintOn(
  ground: Ground,
  box: Bounds,
  { fill, halo }: Pick<MarkStyle, 'fill' | 'halo'>,
): Pick<MarkStyle, 'fill' | 'halo'> {
  const text = fill === 'none' ? undefined : fill;
  const [first] = ground.under(box);
  if (!halo && text && first?.fill.role === 'value' && first.share >= MAIN_GROUND)
    return { fill: first.fill.text, halo: first.fill.paint };
  const under = halo ?? haloOn(ground, box, text);
  return { ...(text ? { fill: readableOn(text, under) } : {}), halo: under };
}
