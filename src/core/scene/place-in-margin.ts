import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import type { FrameNote } from '../model/frame-parts.js';
import type { Scene } from '../model/scene.js';
import type { SceneNote } from '../model/scene-parts.js';
import { MARGIN_GAP, NOTE_TEXT, RING } from './note-sizes.js';
import { wrapHeaded } from './wrap-headed.js';

/** The leader ends this much before the text, in pixels. */
const LEADER_GAP = 9;
/** Between two notes. */
const BETWEEN = 14;
/** Where a leader meets its first line, from the line's top. */
const FIRST_MIDDLE = NOTE_TEXT.leading / 2;
/** What a leader keeps from buttons and others that lie over the picture. */
const AIR = 6;
/** What a leader keeps from the rings of others. */
const RING_AIR = 9;

/** A note and where on the picture it leads. */
export interface NoteTarget {
  readonly note: SceneNote;
  readonly at: Position;
}

/**
 * Notes below each other in a margin at the end of the line, as high as what they are about where that can be, in the order
 * in which their leaders do not cross, nor meet anything `reserved`; those that find no room are left out.
 */
export function placeInMargin(
  targets: readonly NoteTarget[],
  marginWidth: number,
  dir: Scene['dir'],
  view: View,
  reserved: readonly Bounds[] = [],
): FrameNote[] {
  const width = marginWidth - MARGIN_GAP;
  const sized = targets.map((target) => {
    const lines = wrapHeaded(target.note, { ...NOTE_TEXT, width, isHeadAlone: true });
    return { ...target, lines, height: lines.length * NOTE_TEXT.leading };
  });
  const fitting = sized.filter((_, i) => heightOf(sized.slice(0, i + 1)) <= view.height);
  const ways = permutations(fitting).flatMap((order) =>
    [[], reserved].map((avoided) =>
      layOut(order, topsOf(order, view.height, avoided), reserved, dir, view),
    ),
  );
  const best = ways.reduce<Way | undefined>(
    (a, b) => (a === undefined || b.cost < a.cost ? b : a),
    undefined,
  );
  return best?.notes ?? [];
}

type Sized = NoteTarget & Pick<FrameNote, 'lines'> & { readonly height: number };

interface Way {
  readonly notes: FrameNote[];
  readonly cost: number;
}

const heightOf = (notes: readonly Sized[]) =>
  notes.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);

/** Leaders that cross cost more than any way of theirs is long. */
const CROSSING = 10_000;

function layOut(
  order: readonly Sized[],
  tops: readonly number[],
  reserved: readonly Bounds[],
  dir: Scene['dir'],
  view: View,
): Way {
  const notes = order.map(({ note, at, lines }, i): FrameNote => {
    const top = tops[i]!;
    return { note, ring: at, lines, top, leader: leaderTo(at, top + FIRST_MIDDLE, dir, view) };
  });
  const far = notes.reduce((sum, { ring, top = 0 }) => sum + Math.abs(ring[1] - top), 0);
  const met = notes.reduce(
    (sum, one) =>
      sum +
      notes.filter((other) => meets(one, other)).length +
      reserved.filter((box) => segmentsOf(one.leader).some((part) => enters(part, box))).length,
    0,
  );
  return { notes, cost: far + CROSSING * met };
}

/**
 * Tops of notes below each other, each as near to its target as those before leave room, and below what is `avoided`; none
 * beyond the picture.
 */
function topsOf(order: readonly Sized[], height: number, avoided: readonly Bounds[]): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { at, height: own } of order) {
    const near = Math.max(free, at[1] - FIRST_MIDDLE);
    const top = avoided.reduce((level, [, from, , to]) => {
      const isBeside = level + FIRST_MIDDLE > from - AIR && level + FIRST_MIDDLE < to + AIR;
      return isBeside ? to + AIR - FIRST_MIDDLE : level;
    }, near);
    tops.push(top);
    free = top + own + BETWEEN;
  }
  let limit = height;
  for (let i = order.length - 1; i >= 0; i--) {
    tops[i] = Math.max(0, Math.min(tops[i]!, limit - order[i]!.height));
    limit = tops[i]! - BETWEEN;
  }
  return tops;
}

/** Level from the note's first line, then at 45° to its target; steeper where there is less room. */
function leaderTo([x, y]: Position, from: number, dir: Scene['dir'], { width }: View): number[] {
  const way = dir === 'rtl' ? -1 : 1;
  const start = dir === 'rtl' ? LEADER_GAP - MARGIN_GAP : width + MARGIN_GAP - LEADER_GAP;
  const slope = Math.abs(from - y);
  const bend = x + way * slope;
  const last = start - way * 4;
  const isRoomy = way * (last - bend) >= 0;
  const bends = slope < 1 ? [] : [isRoomy ? bend : last, from];
  return [start, from, ...bends, ...endAtRing(isRoomy || slope < 1 ? bend : last, from, [x, y])];
}

/** The last point of a line to a target: on its ring. */
function endAtRing(fromX: number, fromY: number, [x, y]: Position): number[] {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const share = Math.max(0, (length - RING) / length);
  return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
}

type Segment = readonly [number, number, number, number];

const segmentsOf = (line: readonly number[]): Segment[] =>
  Array.from(
    { length: Math.max(0, line.length / 2 - 1) },
    (_, i) => line.slice(2 * i, 2 * i + 4) as unknown as Segment,
  );

/** Whether the leader of one crosses that of another, or its ring. */
function meets(one: FrameNote, other: FrameNote): boolean {
  if (one === other) return false;
  const [a, b] = [segmentsOf(one.leader), segmentsOf(other.leader)];
  return (
    a.some((segment) => distanceTo(other.ring, segment) < RING_AIR) ||
    a.some((segment) => b.some((against) => cross(segment, against)))
  );
}

function distanceTo([x, y]: Position, [x0, y0, x1, y1]: Segment): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

/** Whether two stretches of lines cross: the ends of each lie on either side of the other. */
export function cross(a: Segment, b: Segment): boolean {
  const side = ([x0, y0, x1, y1]: Segment, x: number, y: number) =>
    Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  return side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);
}

/** Whether a stretch of a line comes into a box, or too near to it. */
function enters([x0, y0, x1, y1]: Segment, [left, top, right, bottom]: Bounds): boolean {
  const length = Math.hypot(x1 - x0, y1 - y0);
  for (let way = 0; way <= length; way += 2) {
    const share = way / (length || 1);
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    if (x > left - AIR && x < right + AIR && y > top - AIR && y < bottom + AIR) return true;
  }
  return false;
}

/** All orders of a few things. */
function permutations<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, i) =>
    permutations([...things.slice(0, i), ...things.slice(i + 1)]).map((rest) => [first, ...rest]),
  );
}
