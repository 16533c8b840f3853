import { tenths } from '../geometry/round.js';
import type { Bounds } from '../geometry/shape.js';
import type { FrameItem, LabelRequest, PlacedLabel } from '../model/frame.js';
import type { Ground } from '../model/ground.js';
import type { Mark } from '../model/mark.js';
import { LEADER, PLACE } from '../style/base-looks.js';
import type { LabelLook } from '../style/mark-style.js';
import { paintOn } from './halo-on.js';
import { LEAST_FROM_LAND, leaderTo, lengthOf } from './stand-beside.js';

type Align = 'start' | 'middle' | 'end';

/** A place where a name can stand. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  readonly box: Bounds;
}

/** A name on the picture. */
export interface PlacedName {
  readonly item: FrameItem;
  readonly label: PlacedLabel;
}

/** The shortest line that joins a name to what it belongs to, in pixels. */
const LEAST_LEADER = 16;
/** A place and its name are known for one without a line, as far as this. */
const LEAST_FROM_PLACE = 24;

/** A name at its place, with its dot and the line to what it belongs to where the two stand apart. */
export function nameItem(
  request: LabelRequest,
  { className, style }: LabelLook,
  size: number,
  lines: readonly string[],
  { x, y, align, box }: Candidate,
  ground: Ground,
  isOutside = false,
): PlacedName {
  const { key, dot, text, item, second } = request;
  const all = second === undefined ? lines : [...lines, second];
  const rest = second === undefined ? {} : { rest: { from: lines.length, style: SECOND } };
  const marks: Mark[] = [
    ...leaderOf(request, box, isOutside),
    ...(dot ? [{ type: 'circle', ...PLACE, x: request.x, y: request.y, r: dot } as const] : []),
    {
      type: 'text',
      role: 'text',
      className,
      style: { ...style, ...paintOn(ground, box, style) },
      x,
      y,
      lines: all,
      size,
      align,
      ...rest,
    },
  ];
  return {
    item: { layer: 'labels', key: `label:${key}`, className: 'label', marks },
    label: {
      key: `label:${key}`,
      kind: 'name',
      ...(item === undefined ? {} : { item }),
      text,
      box,
      size,
    },
  };
}

const SECOND = { fill: 'link-neutral' } as const;

/** A line from the point to its name, where the two stand apart. */
function leaderOf(
  { placement, x, y, radius = 0 }: LabelRequest,
  box: Bounds,
  isOutside: boolean,
): Mark[] {
  const points = leaderTo([x, y], box).map(tenths);
  if ((placement === 'area' && !isOutside) || radius > 0) return [];
  const least =
    placement === 'area'
      ? LEAST_FROM_LAND
      : placement === 'point'
        ? LEAST_FROM_PLACE
        : LEAST_LEADER;
  const isInside = x > box[0] && x < box[2] && y > box[1] && y < box[3];
  return isInside || lengthOf(points) < least ? [] : [{ type: 'line', ...LEADER, points }];
}
