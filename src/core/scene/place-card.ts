import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { Frame } from '../model/frame.js';
import type { Scene, SceneItem } from '../model/scene.js';
import { itemBounds } from './mark-bounds.js';

/** Where the card of a selected item stands on its picture. */
export interface CardPlace {
  /** Classes of its corner. */
  readonly corner: string;
  /** The most that it covers, in pixels. */
  readonly box: Bounds;
  /** A point of the item, and the line from there to behind the card, as path data. */
  readonly from: Position;
  readonly leader: string;
  /** How far the map has to move for what the card must not cover, in pixels to the right and down. */
  readonly shift: Position;
}

/** Of the picture: the most that a card takes, and its width in pixels. */
const SHARE = { width: 0.34, height: 0.48 } as const;
const WIDTH = 310;
/** Between a card and the picture's edge, and around the item. */
const GAP = 13;
const AIR = 16;
/** Across the buttons in the upper corner at the line's end. */
const BUTTONS = 52;
/** Below this width a sheet from below stands for the card; its share of the height. */
const SHEET = 600;
const SHEET_SHARE = 0.45;
/** An item over more of the picture than this is everywhere: its name stands for it. */
const LARGE = 0.3;

type Size = Pick<Frame['view'], 'width' | 'height'>;

/**
 * The corner farthest from an item in which a card covers neither the item with some air, nor the names of its parties, nor
 * the buttons; where there is none, the corner for which the map has to move least.
 */
export function placeCard(
  item: SceneItem,
  { view, items, labels }: Pick<Frame, 'view' | 'items' | 'labels'>,
  dir: Scene['dir'],
): CardPlace | undefined {
  const drawn = items.filter(({ id }) => id === item.id);
  const anchor = drawn.find((one) => one.anchor)?.anchor;
  if (!anchor) return undefined;
  const names = [item.id, ...item.countries.map((code) => `country:${code}`)];
  const named = labels.filter((label) => label.item !== undefined && names.includes(label.item));
  const own = drawn
    .map(itemBounds)
    .filter((box): box is Bounds => box !== undefined && !isLarge(box, view));
  const kept = [
    ...own.map((box) => within(grow(box, AIR), view)),
    grow([...anchor, ...anchor], AIR),
    ...named.map(({ box }) => box),
  ];
  const corners = cornersOf(view, dir).map((corner) => ({
    ...corner,
    shift: shiftFrom(corner.box, kept),
    distance: Math.hypot(middle(corner.box)[0] - anchor[0], middle(corner.box)[1] - anchor[1]),
  }));
  const [best] = corners.sort(
    (a, b) => lengthOf(a.shift) - lengthOf(b.shift) || b.distance - a.distance,
  );
  const { corner, box } = best!;
  const shift = view.width < SHEET ? sheetShift(anchor, view) : best!.shift;
  const from: Position = [anchor[0] + shift[0], anchor[1] + shift[1]];
  return { corner, box, shift, from, leader: leaderTo(box, from) };
}

/** A narrow picture has a sheet below; the item stands in the middle of what is left. */
const sheetShift = ([x, y]: Position, { width, height }: Size): Position => [
  width / 2 - x,
  (height * (1 - SHEET_SHARE)) / 2 - y,
];

function cornersOf({ width, height }: Size, dir: Scene['dir']) {
  const size = [Math.min(WIDTH, width * SHARE.width), height * SHARE.height] as const;
  return (['top', 'bottom'] as const).flatMap((side) =>
    (['left', 'right'] as const).map((end) => {
      const isAtButtons = side === 'top' && (end === 'right') === (dir === 'ltr');
      const inset = GAP + (isAtButtons ? BUTTONS : 0);
      const x = end === 'left' ? inset : width - inset - size[0];
      const y = side === 'top' ? GAP : height - GAP - size[1];
      const box: Bounds = [x, y, x + size[0], y + size[1]];
      return { corner: `at-${side} at-${end}${isAtButtons ? ' beside' : ''}`, box };
    }),
  );
}

/** The shortest way, level or upright, that takes everything off a card. */
function shiftFrom(card: Bounds, kept: readonly Bounds[]): Position {
  const met = kept.filter((box) => meets(box, card));
  if (met.length === 0) return [0, 0];
  const left = Math.min(...met.map(([x0]) => x0));
  const top = Math.min(...met.map(([, y0]) => y0));
  const right = Math.max(...met.map(([, , x1]) => x1));
  const bottom = Math.max(...met.map(([, , , y1]) => y1));
  const ways: Position[] = [
    [card[0] - right, 0],
    [card[2] - left, 0],
    [0, card[1] - bottom],
    [0, card[3] - top],
  ];
  return ways.sort((a, b) => lengthOf(a) - lengthOf(b))[0]!;
}

/** Level from the item to above or below the card, then upright to its middle, which hides the end. */
function leaderTo([x0, y0, x1, y1]: Bounds, [x, y]: Position): string {
  const isBeside = y > y0 && y < y1;
  if (isBeside) return `M${x},${y}H${x < x0 ? x0 + 4 : x1 - 4}`;
  const across = x > x0 && x < x1 ? x : x < x0 ? x0 + 24 : x1 - 24;
  return `M${x},${y}H${across}V${y < y0 ? y1 - 8 : y0 + 8}`;
}

const lengthOf = ([x, y]: Position) => Math.abs(x) + Math.abs(y);
const middle = ([x0, y0, x1, y1]: Bounds): Position => [(x0 + x1) / 2, (y0 + y1) / 2];
const grow = ([x0, y0, x1, y1]: Bounds, by: number): Bounds => [x0 - by, y0 - by, x1 + by, y1 + by];
const meets = (a: Bounds, b: Bounds) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const within = ([x0, y0, x1, y1]: Bounds, { width, height }: Size): Bounds => [
  Math.max(0, x0),
  Math.max(0, y0),
  Math.min(width, x1),
  Math.min(height, y1),
];
const isLarge = ([x0, y0, x1, y1]: Bounds, { width, height }: Size) =>
  (x1 - x0) * (y1 - y0) > LARGE * width * height;
