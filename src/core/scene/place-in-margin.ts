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
 * in which their leaders do not cross, nor meet anything `reserved`, and away from where a leader would run along one of
 * the `lines`, given by sampled points x0, y0, x1, y1, …; those that find no room are left out.
 */
export function placeInMargin(
  targets: readonly NoteTarget[],
  marginWidth: number,
  dir: Scene['dir'],
  view: View,
  reserved: readonly Bounds[] = [],
  lines: readonly number[] = [],
): FrameNote[] {
  const width = marginWidth - MARGIN_GAP;
  const sized = targets.map((target) => {
    const lines = wrapHeaded(target.note, { ...NOTE_TEXT, width, isHeadAlone: true });
    return { ...target, lines, height: lines.length * NOTE_TEXT.leading };
  });
  const fitting = sized.filter((_, i) => heightOf(sized.slice(0, i + 1)) <= view.height);
  const layOutIn = (order: readonly Sized[], tops: readonly number[]) =>
    layOut(order, tops, reserved, dir, view);
  const ways = permutations(fitting).flatMap((order) =>
    [[], reserved].map((avoided) => layOutIn(order, topsOf(order, view.height, avoided))),
  );
  const best = ways.reduce<Way | undefined>(
    (a, b) => (a === undefined || b.cost < a.cost ? b : a),
    undefined,
  );
  return best ? stepAside(best, layOutIn, lines, view.height).notes : [];
}

type Sized = NoteTarget & Pick<FrameNote, 'lines'> & { readonly height: number };

interface Way {
  readonly order: readonly Sized[];
  readonly tops: readonly number[];
  readonly notes: FrameNote[];
  readonly cost: number;
}

/** How far a note may move so that its leader leaves a line, in pixels. */
const ASIDE = [1, 2, 3, 4, 5, 6].flatMap((step) => [16 * step, -16 * step]);
/** What a point of a line under a leader costs, in pixels of a longer way, and how near to it it is, in pixels. */
const ON_LINE = 25;
const NEAR_LINE = 4;
/** So many points lie under a leader that crosses a line. */
const ACROSS = 2;

/** Moves notes one after the other to where their leaders run along fewer lines. */
function stepAside(
  found: Way,
  layOutIn: (order: readonly Sized[], tops: readonly number[]) => Way,
  lines: readonly number[],
  height: number,
): Way {
  const known = new Map<string, number>();
  const underOf = (note: FrameNote) => {
    const key = note.leader.join();
    const count = known.get(key) ?? pointsUnder(note, lines);
    known.set(key, count);
    return count > ACROSS ? count : 0;
  };
  const costOf = (way: Way) =>
    way.cost + ON_LINE * way.notes.reduce((sum, note) => sum + underOf(note), 0);
  let [best, least] = [found, costOf(found)];
  if (least === found.cost) return found;
  found.order.forEach((_, i) => {
    const from = best.tops;
    for (const step of ASIDE) {
      const tops = pushed(from, i, step, found.order);
      if (tops[0]! < 0 || tops.at(-1)! + found.order.at(-1)!.height > height) continue;
      const other = layOutIn(found.order, tops);
      const cost = costOf(other);
      if (cost < least) [best, least] = [other, cost];
    }
  });
  return best;
}

/** Tops with one of them so many pixels lower, or higher, and the others as far out of its way as they must. */
function pushed(
  from: readonly number[],
  i: number,
  step: number,
  order: readonly Sized[],
): readonly number[] {
  const tops = from.map((top, k) => (k === i ? top + step : top));
  for (let k = i - 1; k >= 0; k--)
    tops[k] = Math.min(tops[k]!, tops[k + 1]! - order[k]!.height - BETWEEN);
  for (let k = i + 1; k < tops.length; k++)
    tops[k] = Math.max(tops[k]!, tops[k - 1]! + order[k - 1]!.height + BETWEEN);
  return tops;
}

/** How many points of lines lie under the leader of a note, but for those at its ring. */
function pointsUnder({ ring, leader }: FrameNote, lines: readonly number[]): number {
  const segments = segmentsOf(leader);
  let count = 0;
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const point = [lines[i]!, lines[i + 1]!] as const;
    const isAtRing = Math.hypot(point[0] - ring[0], point[1] - ring[1]) < RING + 2 * NEAR_LINE;
    if (!isAtRing && segments.some((part) => distanceTo(point, part) < NEAR_LINE)) count++;
  }
  return count;
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
  return { order, tops, notes, cost: far + CROSSING * met };
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
