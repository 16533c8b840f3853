import type { Position } from '../../geometry/projection.js';
import { tenths } from '../../geometry/round.js';
import type { View } from '../../geometry/view.js';
import type { FrameContext, FrameItem, FramePart } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { HIT, PLACE_NAME } from '../../style/base-looks.js';
import type { MarkStyle } from '../../style/mark-style.js';
import { isSpot, type Entry, type ValueItem, type ValuesItem } from './value-item.js';

/** Radius of the largest circle as a share of the shorter side of the picture, and of the smallest in pixels. */
const LARGEST = 0.06;
export const SMALLEST = 2.5;

/** Of the largest circles, as many may have a name: far more than there is room for on any picture. */
const MOST_NAMED = 100;

const FILL: MarkStyle = { fill: 'halo', opacity: 0.82 };
const OUTLINE: MarkStyle = { fill: 'none', stroke: 'label', width: 1.2 };

/** Circles whose area is the number, the largest first so that none covers a smaller one. */
export function layoutCircles(items: readonly ValueItem[], context: FrameContext): FramePart {
  const sets = items.filter((item): item is ValuesItem => !isSpot(item));
  const spots = new Map(items.filter(isSpot).map((item) => [item.spot.subject, item] as const));
  const drawn = sets
    .filter(({ values }) => values.form === 'circles')
    .flatMap((set) => {
      const radiusOf = radiusIn(set, context.view);
      return set.entries.flatMap((entry) => {
        const xy = spotIn(entry, context);
        return xy ? [{ entry, set, xy, r: radiusOf(entry.value) }] : [];
      });
    })
    .sort((a, b) => b.r - a.r);
  return {
    items: drawn.map(({ entry, set, xy, r }): FrameItem => {
      const spot = spots.get(entry.subject);
      return {
        layer: 'values',
        key: spot?.id ?? `${set.id}:${entry.subject}`,
        className: 'value circle',
        marks: [
          ...(spot
            ? [{ type: 'circle', ...HIT, x: xy[0], y: xy[1], r: Math.max(11, r) } as const]
            : []),
          ...circleMarks(xy, r),
        ],
        ...(spot ? { id: spot.id, label: spot.label, anchor: xy } : {}),
      };
    }),
    labels: drawn
      .filter(({ entry }) => spots.has(entry.subject))
      .slice(0, MOST_NAMED)
      .flatMap(({ entry, xy, r }) => {
        const spot = spots.get(entry.subject);
        if (!spot) return [];
        return [
          {
            key: spot.id,
            item: spot.id,
            text: entry.name,
            x: xy[0],
            y: xy[1],
            size: 12,
            className: PLACE_NAME.className,
            style: PLACE_NAME.style,
            rank: 5,
            priority: entry.value,
            placement: 'point',
            maxWidth: 120,
            radius: r,
          },
        ];
      }),
    symbols: new Map(
      drawn.flatMap(({ entry: { country }, xy, r }) =>
        country === undefined ? [] : [[country, { at: xy, radius: r }] as const],
      ),
    ),
    obstacles: drawn.flatMap(({ xy, r }) => rim(xy, r)),
  };
}

/** Where a circle stands: on a place, or on what the picture shows of a country. */
function spotIn({ country, point }: Entry, context: FrameContext): Position | undefined {
  if (!point) return undefined;
  const xy = context.toPixels(point);
  if (country === undefined) return context.isInside(xy) ? xy : undefined;
  return context.isInside(xy) && context.ground.areaOf(country) > 0 ? xy : undefined;
}

/** Radii for numbers of a set in a view, in pixels. */
export function radiusIn(
  { greatest }: Pick<ValuesItem, 'greatest'>,
  { width, height }: Pick<View, 'width' | 'height'>,
): (n: number) => number {
  const most = LARGEST * Math.min(width, height);
  return (n) => tenths(Math.max(SMALLEST, most * Math.sqrt(Math.abs(n) / (greatest || 1))));
}

export const circleMarks = ([x, y]: Position, r: number): Mark[] => [
  { type: 'circle', role: 'area', style: FILL, x, y, r },
  { type: 'circle', role: 'point', style: OUTLINE, x, y, r },
];

/** Points that names keep clear of. */
function rim([x, y]: Position, r: number): number[] {
  const points = [x, y];
  const rings = r > 8 ? [r / 2, r] : [r];
  const count = r > 5 ? 12 : 4;
  for (const radius of rings)
    for (let i = 0; i < count; i++) {
      const angle = (2 * i * Math.PI) / count;
      points.push(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
  return points;
}
