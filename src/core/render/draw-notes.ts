import { tenths } from '../geometry/round.js';
import type { FrameNote } from '../model/frame-parts.js';
import { MARGIN_GAP, NOTE_TEXT, RING, WIDE_RING } from '../scene/note-sizes.js';
import type { Frame } from '../model/frame.js';
import type { Token } from '../style/palette.js';
import { colourOf, type DrawOptions } from './draw-frame.js';
import { drawLines } from './draw-lines.js';
import { svgNode, type SvgNode } from './svg-node.js';

const LEADER = 1.2;
const CASING = 1.4;

/** Leaders with the rings that they end in, over a picture. */
export const drawLeaders = (notes: readonly FrameNote[], options: DrawOptions): SvgNode[] =>
  notes.flatMap(({ note, leader, isAround, ring: [x, y] }) => {
    const colour: Token = note.tone === 'hostile' ? 'link-hostile' : 'label';
    const d = `M${(isAround ? cutAtRing(leader) : leader).map(tenths).join(' ')}`;
    const line = (key: string, stroke: Token, width: number) =>
      svgNode(
        'path',
        { d, 'stroke-width': width, ...colourOf({ fill: 'none', stroke }, options) },
        [],
        `${note.id} ${key}`,
      );
    return [
      line('casing', 'halo', LEADER + 2 * CASING),
      line('leader', colour, LEADER),
      svgNode(
        'circle',
        {
          cx: tenths(x),
          cy: tenths(y),
          r: isAround ? WIDE_RING : RING,
          'stroke-width': 1.8,
          ...colourOf({ fill: isAround ? 'none' : 'halo', stroke: colour }, options),
        },
        [],
        `${note.id} ring`,
      ),
    ];
  });

/** A leader that ends at the edge of a wide ring instead of its middle. */
function cutAtRing(leader: readonly number[]): number[] {
  const [x, y] = leader.slice(-2) as [number, number];
  let count = leader.length - 2;
  const reachOf = (end: number) => Math.hypot(leader[end - 2]! - x, leader[end - 1]! - y);
  while (count > 2 && reachOf(count) <= WIDE_RING) count -= 2;
  const share = WIDE_RING / Math.max(WIDE_RING, reachOf(count));
  const [x0, y0] = [leader[count - 2]!, leader[count - 1]!];
  return [...leader.slice(0, count), x + (x0 - x) * share, y + (y0 - y) * share];
}

/** The margin beside a picture with its notes, and the leaders into the picture. */
export function drawMargin(
  { notes = [], margin, view }: Frame,
  dir: 'ltr' | 'rtl',
  options: DrawOptions,
): SvgNode[] {
  if (!margin) return [];
  const isRtl = dir === 'rtl';
  const width = margin.width - view.width;
  const ground = { x: isRtl ? -width : view.width, y: 0, width, height: view.height };
  return [
    svgNode('rect', { ...ground, ...colourOf({ fill: 'halo' }, options) }, [], 'margin'),
    ...drawLeaders(notes, options),
    ...notes.map(({ note, lines, top = 0 }) =>
      svgNode(
        'g',
        { class: 'note' },
        drawLines(lines, {
          x: isRtl ? -MARGIN_GAP : view.width + MARGIN_GAP,
          y: top,
          dir,
          ...NOTE_TEXT,
          head: note.tone === 'hostile' ? 'link-hostile' : 'label',
          options,
        }),
        note.id,
      ),
    ),
  ];
}
