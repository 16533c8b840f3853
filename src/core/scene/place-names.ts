import type { Position } from '../geometry/projection.js';
import { tenths } from '../geometry/round.js';
import type { Bounds } from '../geometry/shape.js';
import type { FrameItem, LabelRequest, PlacedLabel } from '../model/frame.js';
import type { Ground } from '../model/ground.js';
import type { Mark } from '../model/mark.js';
import { LEADER, PLACE } from '../style/base-looks.js';
import type { LabelLook } from '../style/mark-style.js';
import { haloOn } from './halo-on.js';
import type { LabelRoom } from './label-room.js';
import { readableOn } from './readable-on.js';

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
const LEAST_LEADER = 16;
/** A place and its name are known for one without a line, as far as this. */
const LEAST_FROM_PLACE = 24;
/** Of a country's name: beside its land it needs none. */
const LEAST_FROM_LAND = 12;

/** The place of a name, if it finds one that meets nothing. */
export function placeName(
  request: LabelRequest,
  room: LabelRoom,
  ground: Ground,
  measure: Measure,
): PlacedName | undefined {
  for (const lines of formsOf(request, measure)) {
    const size = sizeOf(lines, request, request.size, request.style, measure);
    const found =
      request.placement === 'area' && request.within !== undefined
        ? findWithin(request, request.within, size, room, ground)
        : findAround(request, size, room, ground);
    if (found) {
      room.take(found.box);
      return nameItem(request, request, request.size, lines, found, ground);
    }
  }
  return request.outside && request.within !== undefined
    ? placeOutside(request, request.outside, request.within, room, ground, measure)
    : undefined;
}

/** The place around a point that is tried first and meets nothing; on the dark fill a name is the last resort. */
function findAround(
  request: LabelRequest,
  size: Size,
  room: LabelRoom,
  ground: Ground,
): Candidate | undefined {
  let onFocus: Candidate | undefined;
  for (const candidate of candidatesOf(request, size)) {
    const { box } = candidate;
    if (!room.isFree(box, FROM_LINES) || !isRight(request, candidate, ground)) continue;
    if (request.placement === 'area' || !isOnFocus(box, ground)) return candidate;
    onFocus ??= candidate;
  }
  return onFocus;
}

/** The place within a country that is nearest to where its name stands best; else one that leaves it by its edge. */
function findWithin(
  request: LabelRequest,
  code: string,
  size: Size,
  room: LabelRoom,
  ground: Ground,
): Candidate | undefined {
  const [width, height] = size;
  const [inkX, inkY] = [(width * INK.width) / 2, (height * INK.height) / 2];
  const near: Position = [request.x, request.y];
  const find = (isIn: (x: number, y: number, box: Bounds) => boolean) =>
    ground.search(code, near, (x, y) => {
      if (ground.countryAt([x, y]) !== code) return undefined;
      const candidate = at(x, y, 'middle', size);
      return isIn(x, y, candidate.box) && room.isFree(candidate.box, FROM_LINES)
        ? candidate
        : undefined;
    });
  const inside = find((x, y) => ground.isWithin([x - inkX, y - inkY, x + inkX, y + inkY], code));
  if (inside || !request.outside || request.style.halo === 'none') return inside;
  return find((_x, _y, box) => ground.shareOf(box, code) >= MOSTLY);
}

/** A name beside its country: right beside it, or at the end of a short line. */
function placeOutside(
  request: LabelRequest,
  outside: NonNullable<LabelRequest['outside']>,
  code: string,
  room: LabelRoom,
  ground: Ground,
  measure: Measure,
): PlacedName | undefined {
  const lines = [request.text];
  const size = sizeOf(lines, request, outside.size, outside.style, measure);
  const found = ground.search(code, undefined, (x, y) => {
    const candidate = at(x, y, 'middle', size);
    const { box } = candidate;
    if (!room.isFree(box, FROM_LINES) || !isBeside(box, code, ground)) return undefined;
    const from = ground.nearestTo(box, code, MOST_LEADER);
    return from && { candidate, from };
  });
  if (!found) return undefined;
  const { candidate, from } = found;
  room.take(candidate.box);
  const joined = { ...request, x: from[0], y: from[1] };
  return nameItem(joined, outside, outside.size, lines, candidate, ground, true);
}

/** Whether a box hardly touches a country, and lies where it cannot be read as the name of another: the focus, or at sea. */
function isBeside(box: Bounds, code: string, ground: Ground): boolean {
  const own = ground.fillOf(code);
  const shares = ground.under(box);
  if (shares.some(({ fill, share }) => fill.paint === own.paint && share > 0.03)) return false;
  const [first] = shares;
  if ((first?.share ?? 0) < 0.9) return false;
  return own.role === 'focus' || first?.fill.paint === 'water';
}

type Size = readonly [width: number, height: number];

const sizeOf = (
  lines: readonly string[],
  { second }: LabelRequest,
  size: number,
  style: LabelLook['style'],
  measure: Measure,
): Size => [
  Math.max(measure(lines, size, style), second === undefined ? 0 : measure([second], size, {})),
  (lines.length + (second === undefined ? 0 : 1)) * size * LINE_HEIGHT,
];

/** The text on one line, or on two if that is what fits its room. */
function formsOf(request: LabelRequest, measure: Measure): string[][] {
  const { text, maxWidth = Infinity, size, style } = request;
  const halves = splitInTwo(text);
  return [[text], ...(halves ? [halves] : [])].filter(
    (lines) => measure(lines, size, style) <= maxWidth,
  );
}

function splitInTwo(text: string): [string, string] | undefined {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.sort(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  )[0];
  return at === undefined ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

function* candidatesOf(request: LabelRequest, size: Size): Generator<Candidate> {
  const { x, y, placement } = request;
  if (placement === 'area') {
    for (const row of [0, 1, -1, 2, -2])
      for (const column of [0, 1, -1])
        yield at(x + (column * size[0]) / 3, y + row * request.size * 0.9, 'middle', size);
    return;
  }
  yield* around([x, y], placement === 'leader' ? FAR : NEAR, size);
}

/** How much of the box of a name its letters fill, which is all that must not leave a country. */
const INK = { width: 0.94, height: 0.78 };
/** A name that finds no room within its country may stand out of it by the rest. */
const MOSTLY = 0.8;

function at(x: number, y: number, align: Align, [width, height]: Size): Candidate {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return { x, y, align, box: [left, y - height / 2, left + width, y + height / 2] };
}

/** How far from a point names are tried, in pixels: beside it first, then above and below, then across. */
const NEAR = [8, 13, 20];
const FAR = [9, 14, 22, 32, 40];

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

const isOnFocus = (box: Bounds, ground: Ground): boolean =>
  ground.under(box).some(({ fill, share }) => fill.role === 'focus' && share > 0.04);

/** The names of waters stand on water alone. */
const isRight = ({ key }: LabelRequest, { box }: Candidate, ground: Ground): boolean =>
  !key.startsWith('water:') ||
  (ground.under(box)[0]?.fill.paint === 'water' && ground.under(box).length === 1);

function nameItem(
  request: LabelRequest,
  { className, style }: LabelLook,
  size: number,
  lines: readonly string[],
  { x, y, align, box }: Candidate,
  ground: Ground,
  isOutside = false,
): PlacedName {
  const { key, dot, text, item, second } = request;
  const halo = style.halo ?? haloOn(ground, box);
  const all = second === undefined ? lines : [...lines, second];
  const rest = second === undefined ? {} : { rest: { from: lines.length, style: SECOND } };
  const marks: Mark[] = [
    ...leaderOf(request, box, isOutside),
    ...(dot ? [{ type: 'circle', ...PLACE, x: request.x, y: request.y, r: dot } as const] : []),
    {
      type: 'text',
      role: 'text',
      className,
      style: {
        ...style,
        ...(style.fill && style.fill !== 'none' ? { fill: readableOn(style.fill, halo) } : {}),
        halo,
      },
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
function leaderOf({ placement, x, y }: LabelRequest, box: Bounds, isOutside: boolean): Mark[] {
  const points = leaderTo([x, y], box).map(tenths);
  if (placement === 'area' && !isOutside) return [];
  const least =
    placement === 'area'
      ? LEAST_FROM_LAND
      : placement === 'point'
        ? LEAST_FROM_PLACE
        : LEAST_LEADER;
  const isInside = x > box[0] && x < box[2] && y > box[1] && y < box[3];
  return isInside || lengthOf(points) < least ? [] : [{ type: 'line', ...LEADER, points }];
}
