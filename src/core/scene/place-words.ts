import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type {
  Dropped,
  FrameContext,
  FrameItem,
  Numbered,
  PlacedLabel,
  WordsWish,
} from '../model/frame.js';
import { NUMBER, WORDS_FIRST, WORDS_LINE } from '../style/text-classes.js';
import { byWidth } from '../style/width-class.js';
import { boxAround, findBox, findDisc, RADIUS, RING } from './find-words-place.js';
import type { LabelRoom } from './label-room.js';
import type { Measure } from './place-names.js';
import { arrowFrom, discMarks, nameFar, wordsItem } from './words-marks.js';
import { MOST_WIDTH, wrapWords } from './wrap-words.js';

/** The words of links on a picture, or the discs that stand for them. */
export interface SaidWords {
  readonly items: readonly FrameItem[];
  readonly labels: readonly PlacedLabel[];
  readonly numbered: readonly Numbered[];
  readonly dropped: readonly Dropped[];
}

/** Words broken into lines, and what room they take, in pixels. */
export interface Block {
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
      if (wish.sender) {
        const arrow = arrowFrom(box, wish, wish.sender, context);
        items.push(arrow.item);
        room.keepOff(arrow.samples);
      }
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
