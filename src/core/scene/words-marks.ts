import { curveArc } from '../geometry/curve-arc.js';
import type { Position } from '../geometry/projection.js';
import type { Bounds } from '../geometry/shape.js';
import type { FrameContext, FrameItem, PlacedLabel, WordsRequest } from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import { casingOf } from '../style/base-looks.js';
import type { Paint } from '../style/paint.js';
import { LINK_END, NUMBER, WORDS_FIRST } from '../style/text-classes.js';
import { byWidth } from '../style/width-class.js';
import { boxOf, RADIUS, RING } from './find-words-place.js';
import { haloOn } from './halo-on.js';
import type { LabelRoom } from './label-room.js';
import type { Measure } from './place-names.js';
import type { Block } from './words-block.js';
import { readableOn } from './readable-on.js';

export const discMarks = (
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

export function wordsItem(
  request: WordsRequest,
  { lines, heads, size, leading }: Block,
  box: Bounds,
  { ground, scene }: FrameContext,
): { key: string; marks: Mark[] } {
  const isRtl = scene.dir === 'rtl';
  const under = haloOn(ground, box, request.text);
  const fill = readableOn(request.text, under.halo!);
  return {
    key: `words:${request.item}`,
    marks: [
      {
        type: 'text',
        role: 'text',
        className: WORDS_FIRST.className,
        style: { fill, bold: true, haloWidth: 4, ...under },
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
export function arrowFrom(
  box: Bounds,
  { item }: WordsRequest,
  { to, line, ground, layer }: NonNullable<WordsRequest['sender']>,
  { scene }: FrameContext,
): { readonly item: FrameItem; readonly samples: readonly number[] } {
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
  return {
    samples: arc.samples(),
    item: {
      layer,
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
  };
}

/**
 * A disc does not say where a link goes, nor whose words it stands for, and words of the data need not: the place beyond the
 * frame is named where the link leaves, and a body beside its disc.
 */
export function nameAt(
  { item, text }: WordsRequest,
  at: Position,
  lines: readonly string[],
  room: LabelRoom,
  { ground, widthClass, view }: FrameContext,
  measure: Measure,
): { readonly item: FrameItem; readonly label: PlacedLabel } | undefined {
  const size = byWidth(LINK_END.sizes, widthClass) * (view.fontScale ?? 1);
  const width = measure(lines, size, LINK_END.style);
  const height = lines.length * size * 1.15;
  // Where an arrow ends there is no disc.
  const beside = width / 2 + (lines.length > 1 ? RADIUS + 5 : RADIUS + 1);
  for (const [dx, dy] of [
    [beside, 0],
    [-beside, 0],
    [beside, 12],
    [-beside, 12],
    [beside, -12],
    [-beside, -12],
    [0, height / 2 + RADIUS + 4],
    [0, -height / 2 - RADIUS - 4],
    [beside + 6, 20],
    [-beside - 6, 20],
    [-beside - 16, 14],
    [beside + 16, 14],
    [beside + 6, -20],
  ] as const) {
    const box = boxOf([at[0] + dx, at[1] + dy], width, height);
    if (!room.isFree(box, 2)) continue;
    room.take(box);
    const key = `far:${item}:${lines[0]}`;
    const under = haloOn(ground, box, text);
    const align = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end';
    const x = dx === 0 ? at[0] : dx > 0 ? box[0] : box[2];
    const y = (box[1] + box[3]) / 2;
    const style = { ...LINK_END.style, fill: readableOn(text, under.halo!), ...under };
    const mark: Mark = {
      type: 'text',
      role: 'text',
      className: 'label-far',
      style,
      x,
      y,
      lines,
      size,
      align,
    };
    return {
      item: { layer: 'labels', key, className: 'label', marks: [mark] },
      label: { key, kind: 'name', item, text: lines.join(' '), box, size },
    };
  }
  return undefined;
}
