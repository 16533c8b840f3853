import type { DrawnOutlines } from '../geometry/drawn-outlines.js';
import { pathData } from '../geometry/path-data.js';
import type { Path } from '../geometry/shape.js';
import type { Frame, FrameItem } from '../model/frame.js';
import { LAND } from '../style/base-looks.js';

/**
 * The frame with all plain land as one shape below the countries that are painted, which needs a third of the bytes of one
 * for each country. `land` is the outline of all land; what is drawn is noted in `drawn`.
 */
export function mergeLand(frame: Frame, land: readonly Path[], drawn: DrawnOutlines): Frame {
  const { view } = frame;
  const d = pathData(land, view, true, new WeakMap());
  if (d === '') return frame;
  drawn.set(d, { paths: land, closed: true, view });
  const merged: FrameItem = {
    layer: 'countries',
    key: 'land',
    className: 'country',
    marks: [{ type: 'path', ...LAND, d }],
  };
  // The countries are still told of.
  const items = frame.items.map((item) => (isPlain(item) ? { ...item, marks: [] } : item));
  return { ...frame, items: [merged, ...items] };
}

const isPlain = ({ layer, marks: [mark, ...more] }: FrameItem): boolean =>
  layer === 'countries' &&
  more.length === 0 &&
  mark?.type === 'path' &&
  mark.pattern === undefined &&
  mark.style.fill === LAND.style.fill;
