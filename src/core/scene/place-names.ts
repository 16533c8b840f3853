import type { Position } from '../geometry/projection.js';
import { tenths } from '../geometry/round.js';
import type { Bounds } from '../geometry/shape.js';
import type { FrameItem, LabelWish, PlacedLabel } from '../model/frame.js';
import type { Ground } from '../model/ground.js';
import type { Mark } from '../model/mark.js';
import { LEADER, PLACE } from '../style/base-looks.js';
import type { LabelLook } from '../style/mark-style.js';
import { haloOn } from './halo-on.js';
import type { LabelRoom } from './label-room.js';

type Align = 'start' | 'middle' | 'end';

interface Candidate {
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

/** Width of lines in a look and size, in pixels. */
export type Measure = (lines: readonly string[], size: number, style: LabelLook['style']) => number;

const LINE_HEIGHT = 1.15;
/** Pixels between names and lines. */
const FROM_LINES = 2;
/** The longest line that joins a name to what it belongs to, and the shortest that is drawn, in pixels. */
const MOST_LEADER = 40;
const LEAST_LEADER = 12;
/** Of a country's name: beside its land it needs none. */
const LEAST_FROM_LAND = 26;
/** How many places within a country are tried. */
const MOST_TRIES = 60;

/** The place of a name, if it finds one that meets nothing. */
export function placeName(
  wish: LabelWish,
  room: LabelRoom,
  ground: Ground,
  measure: Measure,
): PlacedName | undefined {
  for (const lines of formsOf(wish, measure)) {
    const size = sizeOf(lines, wish, wish.size, wish.style, measure);
    for (const candidate of candidatesOf(wish, size, ground))
      if (room.isFree(candidate.box, FROM_LINES) && isRight(wish, candidate, ground)) {
        room.take(candidate.box);
        return nameItem(wish, wish, wish.size, lines, candidate, ground);
      }
  }
  return wish.outside && wish.within !== undefined
    ? placeOutside(wish, wish.outside, wish.within, room, ground, measure)
    : undefined;
}

/** A name beside its country, at the end of a short line. */
function placeOutside(
  wish: LabelWish,
  outside: NonNullable<LabelWish['outside']>,
  code: string,
  room: LabelRoom,
  ground: Ground,
  measure: Measure,
): PlacedName | undefined {
  const from = ground.spotIn(code, [wish.x, wish.y]);
  if (!from) return undefined;
  const lines = [wish.text];
  const size = sizeOf(lines, wish, outside.size, outside.style, measure);
  for (const candidate of around(from, OUTSIDE, size))
    if (
      lengthOf(leaderTo(from, candidate.box)) <= MOST_LEADER &&
      room.isFree(candidate.box, FROM_LINES) &&
      isNobodyElses(candidate.box, code, ground)
    ) {
      room.take(candidate.box);
      return nameItem(
        { ...wish, x: from[0], y: from[1] },
        outside,
        outside.size,
        lines,
        candidate,
        ground,
      );
    }
  return undefined;
}

type Size = readonly [width: number, height: number];

const sizeOf = (
  lines: readonly string[],
  { second }: LabelWish,
  size: number,
  style: LabelLook['style'],
  measure: Measure,
): Size => [
  Math.max(measure(lines, size, style), second === undefined ? 0 : measure([second], size, {})),
  (lines.length + (second === undefined ? 0 : 1)) * size * LINE_HEIGHT,
];

/** The text on one line, or on two if that is what fits its room. */
function formsOf(wish: LabelWish, measure: Measure): string[][] {
  const { text, room = Infinity, size, style } = wish;
  const halves = splitInTwo(text);
  return [[text], ...(halves ? [halves] : [])].filter(
    (lines) => measure(lines, size, style) <= room,
  );
}

function splitInTwo(text: string): [string, string] | undefined {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.sort(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  )[0];
  return at === undefined ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

function* candidatesOf(wish: LabelWish, size: Size, ground: Ground): Generator<Candidate> {
  const { x, y, placement, within } = wish;
  const [width, height] = size;
  if (placement === 'area' && within !== undefined) {
    let tries = 0;
    for (const [cx, cy] of ground.roomIn(within, [width + 2, height], [x, y])) {
      yield at(cx, cy, 'middle', size);
      if (++tries >= MOST_TRIES) return;
    }
    return;
  }
  if (placement === 'area') {
    for (const row of [0, 1, -1, 2, -2])
      for (const column of [0, 1, -1])
        yield at(x + (column * width) / 3, y + row * wish.size * 0.9, 'middle', size);
    return;
  }
  yield* around([x, y], placement === 'leader' ? FAR : NEAR, size);
}

function at(x: number, y: number, align: Align, [width, height]: Size): Candidate {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return { x, y, align, box: [left, y - height / 2, left + width, y + height / 2] };
}

/** How far from a point names are tried, in pixels: beside it first, then above and below, then across. */
const NEAR = [8, 13, 20];
const FAR = [16, 26, 36];
const OUTSIDE = [14, 22, 30, 38];

function* around([x, y]: Position, distances: readonly number[], size: Size): Generator<Candidate> {
  const height = size[1];
  for (const r of distances) {
    const side = height / 2 + r - 2;
    yield at(x + r, y, 'start', size);
    yield at(x - r, y, 'end', size);
    yield at(x, y + side, 'middle', size);
    yield at(x, y - side, 'middle', size);
    yield at(x + r * 0.7, y + side * 0.8, 'start', size);
    yield at(x - r * 0.7, y + side * 0.8, 'end', size);
    yield at(x + r * 0.7, y - side * 0.8, 'start', size);
    yield at(x - r * 0.7, y - side * 0.8, 'end', size);
  }
}

/** The names of waters stand on water alone. */
const isRight = ({ key }: LabelWish, { box }: Candidate, ground: Ground): boolean =>
  !key.startsWith('water:') ||
  (ground.under(box)[0]?.fill.paint === 'water' && ground.under(box).length === 1);

/** Whether a name that left its country would not be read as that of another. */
function isNobodyElses(box: Bounds, code: string, ground: Ground): boolean {
  const codes = new Set<string | undefined>();
  for (const x of [box[0], (box[0] + box[2]) / 2, box[2]])
    for (const y of [box[1], box[3]]) codes.add(ground.countryAt([x, y]));
  codes.delete(undefined);
  return codes.has(code) || codes.size !== 1 || ground.areaOf([...codes][0]!) > ENOUGH;
}

/** A country that shows so many square pixels has room for a name of its own besides. */
const ENOUGH = 6000;

function nameItem(
  wish: LabelWish,
  { className, style }: LabelLook,
  size: number,
  lines: readonly string[],
  { x, y, align, box }: Candidate,
  ground: Ground,
): PlacedName {
  const { key, dot, text, item, second } = wish;
  const halo = style.halo ?? haloOn(ground, box);
  const all = second === undefined ? lines : [...lines, second];
  const rest = second === undefined ? {} : { rest: { from: lines.length, style: SECOND } };
  const marks: Mark[] = [
    ...leaderOf(wish, box),
    ...(dot ? [{ type: 'circle', ...PLACE, x: wish.x, y: wish.y, r: dot } as const] : []),
    {
      type: 'text',
      role: 'text',
      className,
      style: { ...style, halo },
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

/** From a point to the nearest spot of a box. */
function leaderTo([x, y]: Position, [left, top, right, bottom]: Bounds): readonly number[] {
  const toX = Math.max(left, Math.min(x, right));
  const toY = Math.max(top + 3, Math.min(y, bottom - 3));
  return [x, y, toX, toY];
}

const lengthOf = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]) =>
  Math.hypot(x1 - x0, y1 - y0);

/** A line from the point to its name, where the two stand apart. */
function leaderOf({ placement, within, x, y }: LabelWish, box: Bounds): Mark[] {
  const points = leaderTo([x, y], box).map(tenths);
  if (placement === 'area' && within === undefined) return [];
  const least = placement === 'area' ? LEAST_FROM_LAND : LEAST_LEADER;
  const isInside = x > box[0] && x < box[2] && y > box[1] && y < box[3];
  return isInside || lengthOf(points) < least ? [] : [{ type: 'line', ...LEADER, points }];
}
