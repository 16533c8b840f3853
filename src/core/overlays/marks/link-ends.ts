import type { Position } from '../../geometry/projection.js';
import type { FrameContext, FrameItem, LabelRequest } from '../../model/frame.js';
import { PLACE } from '../../style/base-looks.js';
import { FOCUS_CAPITAL, LINK_END } from '../../style/text-classes.js';
import { byWidth } from '../../style/width-class.js';
import type { LinkEnd } from './link-item.js';

/** An end of a link on a picture. */
export interface SettledEnd {
  readonly end: LinkEnd;
  readonly xy: Position;
  readonly isOutside: boolean;
}

/** The same place under two names, such as a country and those who rule in its capital, is one. */
export const keyOf = ({ point: [lon, lat] }: LinkEnd): string =>
  `${lon.toFixed(1)},${lat.toFixed(1)}`;

const isCapitalOf = ({ id }: LinkEnd, focus: ReadonlySet<string>) => focus.has(id);

/** Radius of the ring around a place where others met. */
const MEETING = 9;
const RING = { ...PLACE.style, width: 2.4 } as const;

/** A far place is told by words; only what lies inside is marked. */
export const dot = (
  { end, xy: [x, y] }: SettledEnd,
  focus: ReadonlySet<string>,
  { widthClass }: FrameContext,
): FrameItem => ({
  layer: 'places',
  key: `end:${end.id}`,
  className: 'place',
  marks: [
    ...(end.meets ? [{ type: 'circle', ...PLACE, style: RING, x, y, r: MEETING } as const] : []),
    {
      type: 'circle',
      ...PLACE,
      style: {
        ...PLACE.style,
        width: byWidth([1.8, 1.8, 1.6], widthClass),
        ...(end.color === undefined ? {} : { stroke: `own:line:#${end.color.slice(1)}` as const }),
      },
      x,
      y,
      r: isCapitalOf(end, focus)
        ? byWidth([4.4, 4.2, 3.8], widthClass)
        : byWidth([4, 3.8, 3.4], widthClass),
    },
  ],
});

export function nameOf(
  { end, xy: [x, y] }: SettledEnd,
  focus: ReadonlySet<string>,
  { widthClass }: FrameContext,
): LabelRequest {
  const isFocus = isCapitalOf(end, focus) || end.meets;
  const { sizes, className, style } = isFocus ? FOCUS_CAPITAL : LINK_END;
  return {
    key: `end:${end.id}`,
    text: end.place,
    x,
    y,
    size: byWidth(sizes, widthClass),
    className,
    style,
    rank: isFocus ? 1 : 2,
    priority: 1_000_000,
    placement: 'point',
    maxWidth: 130,
  };
}
