import type { DotCell } from '../scene/build-multiples.js';
import { svgNode, type SvgNode } from './svg-node.js';

type DotKind = DotCell['kind'];

const ring = (dash?: string) =>
  svgNode('circle', {
    class: 'cam-ring',
    cx: 7,
    cy: 7,
    r: 4,
    'stroke-width': 2,
    'stroke-dasharray': dash,
  });

const DOTS: Readonly<Record<DotKind, SvgNode>> = {
  member: svgNode('circle', { class: 'cam-dot', cx: 7, cy: 7, r: 5 }),
  other: ring(),
  paused: ring('3 2'),
  none: svgNode('path', { class: 'cam-dash', d: 'M4 7h6', 'stroke-width': 1.2 }),
};

/** A filled dot for a member, a ring for another role, broken where that is paused, a dash for none, each with its words. */
export const drawDot = (kind: DotKind, words?: string): SvgNode =>
  svgNode(
    'svg',
    {
      viewBox: '0 0 14 14',
      width: 14,
      height: 14,
      ...(words === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': words }),
    },
    [DOTS[kind]],
  );

/** The last row of a table, so many columns wide: what its rings stand for; none where it has none. */
export function drawKey(
  cells: readonly { readonly kind?: DotKind; readonly words: string }[],
  columns: number,
): SvgNode[] {
  const rings = new Map(
    cells.flatMap(({ kind, words }) =>
      kind === 'other' || kind === 'paused' ? [[words, kind] as const] : [],
    ),
  );
  if (rings.size === 0) return [];
  const told = [...rings].flatMap(([words, kind]) => [drawDot(kind), svgNode('span', {}, words)]);
  return [svgNode('tfoot', {}, [svgNode('tr', {}, [svgNode('td', { colspan: columns }, told)])])];
}
