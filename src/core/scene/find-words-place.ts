import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { FrameContext, WordsSpot, WordsRequest } from '../model/frame.js';
import type { LabelRoom } from './label-room.js';
import type { Block } from './words-block.js';

/** Pixels between a line and its words, and the least between words and other lines. */
const OFF = [14, 26, 40];

/** How far words are moved along their line, in shares of their own size: little at first. */
const SLIDES = [
  [0, 0.25, -0.25],
  [0.5, -0.5, 0.8, -0.8],
] as const;

const FROM_LINES = 4;

/** The share of a box that has to be of one fill: at best all of it. */
const ONE_GROUND = [0.99, 0.85] as const;

/** Radius of a disc and its ring, in pixels. */
export const RADIUS = 9;

export const RING = 1.6;

/** How far beside its line a disc may stand, in pixels. */
const BESIDE = [22, 30, 40];

/** How far from the place that a body addresses its words are looked for, in pixels. */
const SENDER = { least: 46, most: 260, step: 12 };

/** Further pixels between words and names beside or below them, which would else read as a part of them. */
const OFF_NAMES = 6;

/** The room that words take from names that come after. */
export const roomOf = ([left, top, right, bottom]: Bounds): Bounds => [
  left - OFF_NAMES,
  top,
  right + OFF_NAMES,
  bottom + OFF_NAMES,
];

export function findBox(
  request: WordsRequest,
  { width, height }: Block,
  room: LabelRoom,
  context: FrameContext,
): Bounds | undefined {
  const [best, least] = ONE_GROUND;
  /** The share of one fill in a box that meets nothing; none where it lies on the focus. */
  const shareIn = (box: Bounds): number => {
    const [left, top, right, bottom] = box;
    if (!room.isFree([left - OFF_NAMES, top, right + OFF_NAMES, bottom])) return 0;
    if (!room.isFree(box, FROM_LINES)) return 0;
    const shares = context.ground.under([box[0] - 3, box[1], box[2] + 3, box[3]]);
    const isOnFocus = shares.some(({ fill, share }) => fill.role === 'focus' && share > 0.02);
    return isOnFocus ? 0 : (shares[0]?.share ?? 0);
  };
  if (request.sender)
    for (const most of ONE_GROUND) {
      const isGood = (box: Bounds) => shareIn(box) >= most;
      const box = findSenderBox(request.sender, width, height, isGood, context);
      if (box) return box;
    }
  let second: Bounds | undefined;
  for (const isEnd of [false, true])
    for (const slides of SLIDES)
      for (const spot of request.spots.filter((one) => (one.isEnd ?? false) === isEnd))
        for (const off of OFF)
          for (const box of boxesBeside(spot, off, slides, width, height)) {
            const share = shareIn(box);
            if (share >= best) return box;
            if (share >= least) second ??= box;
          }
  return second;
}

/** Boxes off a spot of a line, to its one side and then to the other, each at several heights along it. */
function* boxesBeside(
  { at: [x, y], side }: WordsSpot,
  off: number,
  slides: readonly number[],
  width: number,
  height: number,
): Generator<Bounds> {
  for (const way of [1, -1]) {
    const [nx, ny] = [side[0] * way, side[1] * way];
    const reach = off + (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
    for (const along of slides) {
      const slide = along * (Math.abs(ny) * width + Math.abs(nx) * height);
      yield boxOf([x + nx * reach - ny * slide, y + ny * reach + nx * slide], width, height);
    }
  }
}

export const boxOf = ([x, y]: Position, width: number, height: number): Bounds => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

export const boxAround = (at: Position, reach: number): Bounds => boxOf(at, 2 * reach, 2 * reach);

/** On the land of the body, up and away from the place that it addresses first, the nearest of all. */
function findSenderBox(
  { to, ground: paint }: NonNullable<WordsRequest['sender']>,
  width: number,
  height: number,
  isGood: (box: Bounds) => boolean,
  { ground, view }: FrameContext,
): Bounds | undefined {
  const toMiddle: Position = [view.width / 2 - to[0], -Math.abs(view.height / 4)];
  const start = Math.atan2(toMiddle[1], toMiddle[0]);
  for (let distance = SENDER.least; distance <= SENDER.most; distance += SENDER.step)
    for (const turn of [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05, 1.6, -1.6, 2.3, -2.3, 3.1]) {
      const [nx, ny] = [Math.cos(start + turn), Math.sin(start + turn)];
      const reach =
        distance +
        Math.min(width / 2 / (Math.abs(nx) || 1e-9), height / 2 / (Math.abs(ny) || 1e-9));
      const box = boxOf([to[0] + nx * reach, to[1] + ny * reach], width, height);
      if (isGood(box) && ground.under(box)[0]?.fill.paint === paint) return box;
    }
  return undefined;
}

/** Where along its line, or on its body's land, a disc meets nothing. */
export function findDisc(
  request: WordsRequest,
  room: LabelRoom,
  context: FrameContext,
): Position | undefined {
  const reach = RADIUS + RING;
  const isFree = (at: Position, off: number) => room.isFree(boxAround(at, reach), off);
  if (request.sender) {
    const found = findSenderBox(
      request.sender,
      2 * reach,
      2 * reach,
      (box) => room.isFree(box, FROM_LINES),
      context,
    );
    return found && [found[0] + reach, found[1] + reach];
  }
  // On its own line, which it may of course cover, then beside it.
  if (!request.isBeside) for (const { at } of request.spots) if (isFree(at, -Infinity)) return at;
  for (const off of BESIDE)
    for (const way of [1, -1] as const)
      for (const { at, side } of request.spots) {
        const beside: Position = [at[0] + side[0] * way * off, at[1] + side[1] * way * off];
        if (isFree(beside, 0)) return beside;
      }
  return undefined;
}
