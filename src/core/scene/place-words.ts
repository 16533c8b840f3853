import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type {
  Dropped,
  FrameContext,
  FrameItem,
  Numbered,
  PlacedLabel,
  WordsRequest,
} from '../model/frame.js';
import { NUMBER, WORDS_FIRST, WORDS_LINE } from '../style/text-classes.js';
import { byWidth, isWorded } from '../style/width-class.js';
import { boxAround, findBox, findDisc, RADIUS, RING, roomOf } from './find-words-place.js';
import type { LabelRoom } from './label-room.js';
import type { Measure } from './place-names.js';
import { arrowFrom, discMarks, nameAt, wordsItem } from './words-marks.js';
import type { Block } from './words-block.js';
import { MOST_WIDTH, wrapWords } from './wrap-words.js';

/** The name of a body on two lines, which is as wide as a narrow picture has room for. */
function inTwo(name: string): string[] {
  const words = name.split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)].map((part) => part.join(' ')).filter(Boolean);
}

/** The words of links on a picture, or the discs that stand for them. */
export interface SaidWords {
  readonly items: readonly FrameItem[];
  readonly labels: readonly PlacedLabel[];
  readonly numbered: readonly Numbered[];
  readonly dropped: readonly Dropped[];
}

/**
 * Puts the words of links beside them; where a picture is not wide or has no room for them, a numbered disc. Between, there
 * would be room for some of them, for others at another width: what stands below the picture would come and go.
 */
export function placeWords(
  requests: readonly WordsRequest[],
  room: LabelRoom,
  context: FrameContext,
  measure: Measure,
): SaidWords {
  const { widthClass, view, scene } = context;
  const isNumbered = !isWorded(context);
  const items: FrameItem[] = [];
  const labels: PlacedLabel[] = [];
  const dropped: Dropped[] = [];
  const discs: Disc[] = [];
  const ordered = [...requests].sort((a, b) => b.priority - a.priority);
  for (const request of ordered) {
    const isDisc = isNumbered || request.isNumbered === true;
    const block = isDisc ? undefined : blockOf(request, context, measure);
    const box = block && findBox(request, block, room, context);
    if (block && box) {
      room.take(roomOf(box));
      const { key, marks } = wordsItem(request, block, box, context);
      items.push({ layer: 'labels', key, className: 'words', marks });
      labels.push({
        key,
        kind: 'words',
        item: request.item,
        text: block.lines.join(' '),
        box,
        size: block.size,
      });
      if (request.sender) {
        const arrow = arrowFrom(box, request, request.sender, context);
        items.push(arrow.item);
        room.keepOff(arrow.samples);
      }
      continue;
    }
    const at = findDisc(request, room, context);
    if (at) {
      const box = boxAround(at, RADIUS + RING);
      room.take(box);
      discs.push({ request, at, box });
    } else dropped.push({ kind: 'words', item: request.item, text: textOf(request) });
  }
  for (const request of ordered) {
    const { first, sender, far = [] } = request;
    const disc = discs.find((one) => one.request === request);
    const named =
      disc && sender
        ? [{ at: disc.at, lines: inTwo(textOf(request)) }]
        : far
            .filter(({ text }) => disc || text !== first?.text)
            .map(({ text, at }) => ({ at, lines: [text] }));
    for (const { at, lines } of named) {
      const name = nameAt(request, at, lines, room, context, measure);
      if (!name) continue;
      items.push(name.item);
      labels.push(name.label);
    }
  }
  discs.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const scale = view.fontScale ?? 1;
  const numbered = discs.map(({ request, at, box }, i): Numbered => {
    const key = `number:${request.item}`;
    // The first format of a page takes time; no language that is read from left to right here has digits of its own.
    const number = scene.dir === 'rtl' ? (i + 1).toLocaleString(scene.lang) : String(i + 1);
    items.push({
      layer: 'labels',
      key,
      className: 'number',
      marks: discMarks(at, number, request.colour, byWidth(NUMBER.sizes, widthClass), scale),
    });
    labels.push({
      key,
      kind: 'disc',
      item: request.item,
      text: number,
      box,
      size: byWidth(NUMBER.sizes, widthClass),
    });
    const { first, rest, item, colour, sender } = request;
    const words = {
      ...(first ? { first: { ...first, text: sender?.inList ?? first.text } } : {}),
      ...(rest ? { rest } : {}),
    };
    return { number, item, colour, ...words };
  });
  return { items, labels, numbered, dropped };
}

/** What words begin with. */
const textOf = ({ first, rest }: WordsRequest): string => (first ?? rest)?.text ?? '';

interface Disc {
  readonly request: WordsRequest;
  readonly at: Position;
  readonly box: Bounds;
}

function blockOf(
  { first, rest }: WordsRequest,
  { widthClass, view }: FrameContext,
  measure: Measure,
): Block | undefined {
  const scale = view.fontScale ?? 1;
  const size = byWidth(WORDS_FIRST.sizes, widthClass) * scale;
  const bold = { bold: true };
  const heads = first
    ? wrapWords(first.text, (line) => measure([line], size, bold), scale, MOST_WIDTH)
    : [];
  const plain = rest ? wrapWords(rest.text, (line) => measure([line], size, {}), scale) : [];
  if (!heads || !plain) return undefined;
  const leading = byWidth(WORDS_LINE, widthClass) / byWidth(WORDS_FIRST.sizes, widthClass);
  const lines = [...heads, ...plain];
  const width = Math.max(
    heads.length > 0 ? measure(heads, size, bold) : 0,
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
