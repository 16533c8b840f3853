import { curveArc } from '../geometry/curve-arc.js';
import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type {
  Dropped,
  FrameContext,
  FrameItem,
  Numbered,
  PlacedLabel,
  WordsSpot,
  WordsWish,
} from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import { casingOf } from '../style/base-looks.js';
import type { Paint } from '../style/paint.js';
import { LINK_END, NUMBER, WORDS_FIRST, WORDS_LINE } from '../style/text-classes.js';
import { byWidth } from '../style/width-class.js';
import { haloOn } from './halo-on.js';
import type { LabelRoom } from './label-room.js';
import type { Measure } from './place-names.js';
import { readableOn } from './readable-on.js';
import { MOST_WIDTH, wrapWords } from './wrap-words.js';

/** The words of links on a picture, or the discs that stand for them. */
export interface SaidWords {
  readonly items: readonly FrameItem[];
  readonly labels: readonly PlacedLabel[];
  readonly numbered: readonly Numbered[];
  readonly dropped: readonly Dropped[];
}

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
const RADIUS = 9;
const RING = 1.6;
/** How far beside its line a disc may stand, in pixels. */
const BESIDE = [22, 30, 40];
/** How far from the place that a body addresses its words are looked for, in pixels. */
const SENDER = { least: 46, most: 260, step: 12 };

interface Block {
  readonly lines: readonly string[];
  /** How many of them are the first words, in bold. */
  readonly heads: number;
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}

/** Puts the words of links beside them; where a picture is narrow or has no room for them, a numbered disc. */
export function placeWords(
  wishes: readonly WordsWish[],
  room: LabelRoom,
  context: FrameContext,
  measure: Measure,
): SaidWords {
  const { widthClass, view } = context;
  const items: FrameItem[] = [];
  const labels: PlacedLabel[] = [];
  const dropped: Dropped[] = [];
  const discs: Disc[] = [];
  const ordered = [...wishes].sort((a, b) => b.priority - a.priority);
  for (const wish of ordered) {
    const isDisc = widthClass === 'narrow' || wish.isNumbered === true;
    const block = isDisc ? undefined : blockOf(wish, context, measure);
    const box = block && findBox(wish, block, room, context);
    if (block && box) {
      room.take(box);
      const { key, marks } = wordsItem(wish, block, box, context);
      items.push({ layer: 'labels', key, className: 'words', marks });
      labels.push({
        key,
        kind: 'words',
        item: wish.item,
        text: block.lines.join(' '),
        box,
        size: block.size,
      });
      if (wish.sender) items.push(...arrowFrom(box, wish, wish.sender, context));
      continue;
    }
    const at = findDisc(wish, room, context);
    if (at) {
      const box = boxAround(at, RADIUS + RING);
      room.take(box);
      discs.push({ wish, at, box });
    } else dropped.push({ kind: 'words', item: wish.item, text: wish.first.text });
  }
  if (widthClass === 'narrow')
    for (const wish of ordered) nameFar(wish, room, context, measure, items, labels);
  discs.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const scale = view.type ?? 1;
  const numbered = discs.map(({ wish, at, box }, i): Numbered => {
    const key = `number:${wish.item}`;
    const text = String(i + 1);
    items.push({
      layer: 'labels',
      key,
      className: 'number',
      marks: discMarks(at, text, wish.colour, byWidth(NUMBER.sizes, widthClass), scale),
    });
    labels.push({
      key,
      kind: 'disc',
      item: wish.item,
      text,
      box,
      size: byWidth(NUMBER.sizes, widthClass),
    });
    const { first, rest, item, colour } = wish;
    return { number: i + 1, item, colour, first, ...(rest ? { rest } : {}) };
  });
  return { items, labels, numbered, dropped };
}

interface Disc {
  readonly wish: WordsWish;
  readonly at: Position;
  readonly box: Bounds;
}

function blockOf(
  { first, rest }: WordsWish,
  { widthClass, view }: FrameContext,
  measure: Measure,
): Block | undefined {
  const scale = view.type ?? 1;
  const size = byWidth(WORDS_FIRST.sizes, widthClass) * scale;
  const bold = { bold: true };
  const heads = wrapWords(first.text, (line) => measure([line], size, bold), scale, MOST_WIDTH);
  const plain = rest ? wrapWords(rest.text, (line) => measure([line], size, {}), scale) : [];
  if (!heads || !plain) return undefined;
  const leading = byWidth(WORDS_LINE, widthClass) / byWidth(WORDS_FIRST.sizes, widthClass);
  const lines = [...heads, ...plain];
  const width = Math.max(
    measure(heads, size, bold),
    plain.length > 0 ? measure(plain, size, {}) : 0,
  );
  return {
    lines,
    heads: heads.length,
    size,
    leading,
    width,
    height: lines.length * leading * size,
  };
}

function findBox(
  wish: WordsWish,
  { width, height }: Block,
  room: LabelRoom,
  context: FrameContext,
): Bounds | undefined {
  for (const least of ONE_GROUND) {
    const isGood = (box: Bounds) => {
      if (!room.isFree(box, FROM_LINES)) return false;
      const shares = context.ground.under([box[0] - 3, box[1], box[2] + 3, box[3]]);
      const isOnFocus = shares.some(({ fill, share }) => fill.role === 'focus' && share > 0.02);
      return (shares[0]?.share ?? 0) >= least && !isOnFocus;
    };
    if (wish.sender) {
      const box = findSenderBox(wish.sender, width, height, isGood, context);
      if (box) return box;
    }
    for (const isEnd of [false, true])
      for (const slides of SLIDES)
        for (const spot of wish.spots.filter((one) => (one.isEnd ?? false) === isEnd))
          for (const off of OFF)
            for (const box of boxesBeside(spot, off, slides, width, height))
              if (isGood(box)) return box;
  }
  return undefined;
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

const boxOf = ([x, y]: Position, width: number, height: number): Bounds => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

const boxAround = (at: Position, reach: number): Bounds => boxOf(at, 2 * reach, 2 * reach);

/** On the land of the body, up and away from the place that it addresses first, the nearest of all. */
function findSenderBox(
  { to, ground: paint }: NonNullable<WordsWish['sender']>,
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
function findDisc(wish: WordsWish, room: LabelRoom, context: FrameContext): Position | undefined {
  const reach = RADIUS + RING;
  const isFree = (at: Position, off: number) => room.isFree(boxAround(at, reach), off);
  if (wish.sender) {
    const found = findSenderBox(
      wish.sender,
      2 * reach,
      2 * reach,
      (box) => room.isFree(box, FROM_LINES),
      context,
    );
    return found && [found[0] + reach, found[1] + reach];
  }
  // On its own line, which it may of course cover, then beside it.
  if (!wish.isBeside) for (const { at } of wish.spots) if (isFree(at, -Infinity)) return at;
  for (const off of BESIDE)
    for (const { at, side } of wish.spots)
      for (const way of [1, -1] as const) {
        const beside: Position = [at[0] + side[0] * way * off, at[1] + side[1] * way * off];
        if (isFree(beside, 0)) return beside;
      }
  return undefined;
}

const discMarks = (
  [x, y]: Position,
  text: string,
  colour: Paint,
  size: number,
  scale: number,
): Mark[] => [
  {
    type: 'circle',
    role: 'point',
    className: 'disc',
    style: { fill: colour, stroke: 'halo', width: RING },
    x,
    y,
    r: RADIUS * scale,
  },
  {
    type: 'text',
    role: 'text',
    className: NUMBER.className,
    style: NUMBER.style,
    x,
    y,
    lines: [text],
    size: size * scale,
    align: 'middle',
  },
];

function wordsItem(
  wish: WordsWish,
  { lines, heads, size, leading }: Block,
  box: Bounds,
  { ground, scene }: FrameContext,
): { key: string; marks: Mark[] } {
  const isRtl = scene.dir === 'rtl';
  const halo = haloOn(ground, box);
  const fill = readableOn(wish.text, halo);
  return {
    key: `words:${wish.item}`,
    marks: [
      {
        type: 'text',
        role: 'text',
        className: WORDS_FIRST.className,
        style: { fill, bold: true, halo, haloWidth: 4 },
        x: isRtl ? box[2] : box[0],
        y: (box[1] + box[3]) / 2,
        lines,
        size,
        leading,
        align: isRtl ? 'end' : 'start',
        ...(heads < lines.length ? { rest: { from: heads, style: {} } } : {}),
      },
    ],
  };
}

/** A thin arrow from the words of a body to the place that it addresses. */
function arrowFrom(
  box: Bounds,
  { item }: WordsWish,
  { to, line, ground }: NonNullable<WordsWish['sender']>,
  { scene }: FrameContext,
): FrameItem[] {
  const [left, top, right, bottom] = box;
  const middle: Position = [(left + right) / 2, (top + bottom) / 2];
  const from: Position =
    to[1] > bottom + 8 || to[1] < top - 8
      ? [
          left + (right - left) * (to[0] > middle[0] ? 0.6 : 0.4),
          to[1] > bottom ? bottom + 1 : top - 1,
        ]
      : [to[0] < middle[0] ? left - 4 : right + 4, middle[1]];
  const share = to[0] < from[0] ? 0.1 : -0.1;
  const arc = curveArc(from, to, share, { head: [10, 8], gaps: [1, 9] });
  const style = { fill: 'none', stroke: line, width: 1.8 } as const;
  const known = scene.items.get(item);
  return [
    {
      layer: 'links',
      key: `arrow:${item}`,
      id: item,
      ...(known ? { label: known.label } : {}),
      className: 'link sender',
      anchor: arc.middle,
      marks: [
        { type: 'curve', ...casingOf(style, 1.5, ground), points: arc.points },
        { type: 'curve', role: 'line', className: 'arc', style, points: arc.points },
        ...(arc.head
          ? [{ type: 'ring', role: 'head', style: { fill: line }, points: arc.head } as const]
          : []),
      ],
    },
  ];
}

/** On a narrow picture the disc does not say where a link goes: the place beyond the frame is named where it leaves. */
function nameFar(
  { far, item, text }: WordsWish,
  room: LabelRoom,
  { ground, widthClass, view }: FrameContext,
  measure: Measure,
  items: FrameItem[],
  labels: PlacedLabel[],
): void {
  if (!far) return;
  const size = byWidth(LINK_END.sizes, widthClass) * (view.type ?? 1);
  const width = measure([far.text], size, LINK_END.style);
  const height = size * 1.15;
  for (const [dx, dy] of [
    [width / 2 + 12, 12],
    [-width / 2 - 12, 12],
    [width / 2 + 12, -2],
    [0, 20],
    [width / 2 + 12, 24],
    [-width / 2 - 12, 24],
  ] as const) {
    const box = boxOf([far.at[0] + dx, far.at[1] + dy], width, height);
    if (!room.isFree(box, 2)) continue;
    room.take(box);
    const key = `far:${item}`;
    const halo = haloOn(ground, box);
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const style = { ...LINK_END.style, fill: readableOn(text, halo), halo };
    items.push({
      layer: 'labels',
      key,
      className: 'label',
      marks: [
        {
          type: 'text',
          role: 'text',
          className: 'label-far',
          style,
          x,
          y,
          lines: [far.text],
          size,
          align: 'middle',
        },
      ],
    });
    labels.push({ key, kind: 'name', item, text: far.text, box, size });
    return;
  }
}
