import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { LabelRequest } from '../model/frame.js';
import type { Ground } from '../model/ground.js';
import type { LabelLook } from '../style/mark-style.js';
import { nameItem, type Candidate, type PlacedName } from './draw-name.js';
import type { LabelRoom } from './label-room.js';
import { isBeside, isKnownFor, leaderTo, lengthOf } from './stand-beside.js';

/** Width of lines in a look and size, in pixels. */
export type Measure = (lines: readonly string[], size: number, style: LabelLook['style']) => number;

const LINE_HEIGHT = 1.15;
/** Pixels between names and lines. */
const FROM_LINES = 2;
/** So far from a point, in pixels, its own square and what it lies on are passed. */
const FROM_POINT = 11;
/** Names up to this rank, those of what links are told by, are rather badly placed than missed. */
const MOST_NEEDED = 2;
/** The longest line that joins a name to what it belongs to, in pixels. */
const MOST_LEADER = 40;
/** As far as an editor puts a name from what it belongs to. */
const ANY = 4000;

/** The place of a name, if it finds one that meets nothing. */
export function placeName(
  request: LabelRequest,
  room: LabelRoom,
  ground: Ground,
  measure: Measure,
): PlacedName | undefined {
  const wanted = request.at && placeAt(request, request.at, room, ground, measure);
  // Moved by an editor, and elsewhere it might name another's land unless a line joins it to its own.
  const isJoined = request.within !== undefined || request.placement === 'leader';
  if (wanted || (request.at && !isJoined)) return wanted;
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
  return request.outside && request.within !== undefined && !request.at
    ? placeOutside(request, request.outside, request.within, room, ground, measure)
    : undefined;
}

/** The name at the spot that an editor has chosen, joined to its country or place by a line if it stands apart. */
function placeAt(
  request: LabelRequest,
  [x, y]: Position,
  room: LabelRoom,
  ground: Ground,
  measure: Measure,
): PlacedName | undefined {
  const { within, text, outside } = request;
  const lines = [text];
  const boxIn = (look: LabelLook & { readonly size: number }) =>
    at(x, y, 'middle', sizeOf(lines, request, look.size, look.style, measure));
  const isOutside = within !== undefined && ground.shareOf(boxIn(request).box, within) < MOSTLY;
  const look = (isOutside && outside) || request;
  const found = boxIn(look);
  if (!room.isFree(found.box)) return undefined;
  room.take(found.box);
  const from = isOutside ? ground.nearestTo(found.box, within, ANY) : undefined;
  const joined = from ? { ...request, x: from[0], y: from[1] } : request;
  return nameItem(joined, look, look.size, lines, found, ground, from !== undefined);
}

/**
 * The place around a point that is tried first and meets nothing; on the dark fill a name is the last resort, and so is, for
 * what a link is told by, a line to it that others cross.
 */
function findAround(
  request: LabelRequest,
  size: Size,
  room: LabelRoom,
  ground: Ground,
): Candidate | undefined {
  let last: Candidate | undefined;
  for (const candidate of candidatesOf(request, size)) {
    const { box } = candidate;
    if (!room.isFree(box, FROM_LINES) || !isRight(request, candidate, ground)) continue;
    if (request.placement === 'area') return candidate;
    const isClear = !isCut(request, box, room);
    if (isClear && !isOnFocus(box, ground)) return candidate;
    if (isClear || (request.rank ?? Infinity) <= MOST_NEEDED) last ??= candidate;
  }
  return last;
}

/** Whether the line from a point to its name meets another line or name, but for where it begins. */
function isCut({ x, y, radius }: LabelRequest, to: Bounds, room: LabelRoom): boolean {
  const leader = leaderTo([x, y], to);
  const [, , toX = 0, toY = 0] = leader;
  for (let share = radius ? 1 : FROM_POINT / lengthOf(leader); share < 1; share += 0.1) {
    const [atX, atY] = [x + (toX - x) * share, y + (toY - y) * share];
    if (!room.isFree([atX, atY, atX, atY], 3)) return true;
  }
  return false;
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
  const reach: Position = [size[0] / 2 + MOST_LEADER, size[1] / 2 + MOST_LEADER];
  const test = (x: number, y: number) => {
    // Most spots are ruled out by their middle.
    if (ground.countryAt([x, y]) === code) return undefined;
    const candidate = at(x, y, 'middle', size);
    const { box } = candidate;
    if (!room.isFree(box, FROM_LINES) || !isBeside(box, code, ground)) return undefined;
    const from = ground.nearestTo(box, code, MOST_LEADER);
    return from && isKnownFor(code, leaderTo(from, box), box, ground)
      ? { candidate, from }
      : undefined;
  };
  const found = ground.search(code, undefined, test, reach);
  if (!found) return undefined;
  const { candidate, from } = found;
  room.take(candidate.box);
  const joined = { ...request, x: from[0], y: from[1] };
  return nameItem(joined, outside, outside.size, lines, candidate, ground, true);
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
  const { x, y, placement, radius = 0 } = request;
  if (placement === 'area') {
    for (const row of [0, 1, -1, 2, -2])
      for (const column of [0, 1, -1])
        yield at(x + (column * size[0]) / 3, y + row * request.size * 0.9, 'middle', size);
    return;
  }
  const distances = placement === 'leader' ? FAR : NEAR;
  yield* around([x, y], radius > 0 ? distances.map((r) => r + radius) : distances, size);
}

/** How much of the box of a name its letters fill, which is all that must not leave a country. */
const INK = { width: 0.94, height: 0.78 };
/** A name that finds no room within its country may stand out of it by the rest. */
const MOSTLY = 0.8;

function at(x: number, y: number, align: Candidate['align'], size: Size): Candidate {
  const width = size[0];
  const height = size[1];
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
