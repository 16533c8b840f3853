import { hundredths, tenths } from '../geometry/round.js';
import { outerBox } from '../geometry/view.js';
import type { Frame, FrameItem } from '../model/frame.js';
import type { Mark, TextMark } from '../model/mark.js';
import type { FramePattern } from '../model/pattern.js';
import type { Token } from '../style/palette.js';
import { pointsData } from './points-data.js';
import { svgNode, type SvgNode } from './svg-node.js';
import { tileData } from './tile-data.js';

/** What was last drawn of each item, in one picture: the same item is the same node again. */
export type DrawnNodes = WeakMap<
  FrameItem,
  { readonly interactive: DrawOptions['interactive']; readonly node: SvgNode }
>;

/** How colours and ids are written into the picture. */
export interface DrawOptions {
  /** The value of a colour token: a colour, or a reference to a custom property. */
  readonly paint: (token: Token) => string;
  /** Put before every id; must be unique in the document that holds the picture. */
  readonly idPrefix: string;
  /**
   * Whether items can be focused and are announced one by one; otherwise the picture is one image, of which `'by pointer'`
   * still tells what a pointer meets.
   */
  readonly interactive: boolean | 'by pointer';
  /**
   * Whether programs other than browsers are to draw the picture alike: lines of text are placed in pixels, not in ems, and
   * Arabic script, which slanted fonts lack, stands upright.
   */
  readonly portable?: boolean;
  /** Kept from drawing to drawing by who draws a picture again and again, in the same colours. */
  readonly drawn?: DrawnNodes;
}

/** Draws a frame as SVG nodes: definitions, the sea, then the layers from the ground up. */
export function drawFrame(frame: Frame, options: DrawOptions): SvgNode[] {
  const sea = { ...outerBox(frame.view), fill: options.paint('water') };
  const patterns = frame.patterns.map((pattern) => drawPattern(pattern, options));
  return [
    svgNode('defs', {}, patterns, 'defs'),
    svgNode('rect', sea, [], 'sea'),
    ...frame.layers.map((layer) =>
      svgNode(
        'g',
        { class: `layer-${layer}`, ...(layer === 'labels' ? { 'aria-hidden': 'true' } : {}) },
        frame.items.filter((item) => item.layer === layer).map((item) => drawOnce(item, options)),
        layer,
      ),
    ),
  ];
}

function drawOnce(item: FrameItem, options: DrawOptions): SvgNode {
  const { drawn, interactive } = options;
  const last = drawn?.get(item);
  if (last?.interactive === interactive) return last.node;
  const node = drawItem(item, options);
  drawn?.set(item, { interactive, node });
  return node;
}

function drawItem(item: FrameItem, options: DrawOptions): SvgNode {
  const { id, label } = item;
  const { interactive } = options;
  const isMet = Boolean(interactive) && id !== undefined;
  const named = isMet && {
    'data-id': id,
    ...(interactive === true ? { role: 'button', 'aria-label': label, tabindex: -1 } : {}),
  };
  const nodes = item.marks.flatMap((mark, i) =>
    // Nobody points at a picture that is one image.
    interactive || mark.role !== 'hit' ? drawMark(mark, options, String(i), isMet) : [],
  );
  return svgNode('g', { class: item.className, ...named }, nodes, item.key);
}

/** A mark as a node; of what can be pointed at (`isMet`) the class names begin with the role. */
export function drawMark(mark: Mark, options: DrawOptions, key?: string, isMet = false): SvgNode {
  const { role, className = role } = mark;
  const names = { class: isMet && className !== role ? `${role} ${className}` : className };
  const style = styleAttributes(mark, options);
  switch (mark.type) {
    case 'text':
      return drawText(mark, names, style, options, key);
    case 'circle':
    case 'ellipse': {
      const [cx, cy] = [tenths(mark.x), tenths(mark.y)];
      const radii =
        mark.type === 'circle' ? { r: mark.r } : { rx: tenths(mark.rx), ry: tenths(mark.ry) };
      return svgNode(mark.type, { ...names, cx, cy, ...radii, ...style }, [], key);
    }
    default: {
      const d = mark.type === 'path' ? mark.d : pointsData(mark);
      return svgNode('path', { ...names, d, ...style }, [], key);
    }
  }
}

function drawText(
  { x, y, lines, size, align }: TextMark,
  names: SvgNode['attributes'],
  style: SvgNode['attributes'],
  { portable }: DrawOptions,
  key = '',
): SvgNode {
  const rise = LINE_HEIGHT * ((lines.length - 1) / 2) - MIDDLE;
  const left = tenths(x);
  const place = portable
    ? (i: number) => ({ x: left, y: tenths(y + (i * LINE_HEIGHT - rise) * size) })
    : // In ems, so that the lines stay together where the size of the type is not the picture's own.
      (i: number) => ({ x: left, dy: `${i === 0 ? hundredths(-rise) : LINE_HEIGHT}em` });
  const attributes = {
    ...names,
    ...(portable ? {} : { y: tenths(y) }),
    'font-size': size,
    'text-anchor': align,
    ...style,
  };
  return lines.length === 1
    ? svgNode('text', { ...attributes, ...place(0) }, isolate(lines[0]!), key)
    : svgNode(
        'text',
        attributes,
        lines.map((line, i) => svgNode('tspan', place(i), isolate(line), String(i))),
        `${key} lines`,
      );
}

/**
 * Text in Arabic script that holds more than letters, such as brackets, is set as a run from the right of its own: the
 * picture runs from the left, so that anchors mean the same in all scripts.
 */
export const isolate = (text: string): string =>
  hasArabic(text) && /[^\p{Script=Arabic}\p{M}\s\u200c]/u.test(text) ? `\u2067${text}\u2069` : text;

const hasArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

/** How a mark is painted, as attributes. */
export function styleAttributes(mark: Mark, { paint, idPrefix, portable }: DrawOptions) {
  const { style } = mark;
  const colour = (token: Token | 'none' | undefined) =>
    token === undefined || token === 'none' ? token : paint(token);
  const pattern = 'pattern' in mark ? mark.pattern : undefined;
  const isUpright = portable && mark.type === 'text' && mark.lines.some(hasArabic);
  const halo =
    mark.type === 'text'
      ? {
          stroke: paint('halo'),
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }
      : {};
  return {
    fill: pattern === undefined ? colour(style.fill) : `url(#${idPrefix}${pattern})`,
    stroke: colour(style.stroke),
    'stroke-width': style.width,
    'stroke-dasharray': style.dash,
    'stroke-linecap': style.round ? 'round' : undefined,
    'stroke-linejoin': style.round ? 'round' : undefined,
    opacity: style.opacity,
    'font-style': style.italic && !isUpright ? 'italic' : undefined,
    'font-weight': style.bold ? 700 : undefined,
    ...halo,
  };
}

/** A fill that repeats a square tile without a seam. */
export function drawPattern(
  { id, isLand, tint, size, strokes }: FramePattern,
  { paint, idPrefix }: DrawOptions,
): SvgNode {
  const cover = (key: string, attributes: SvgNode['attributes']): SvgNode =>
    svgNode('rect', { width: size, height: size, ...attributes }, [], key);
  return svgNode(
    'pattern',
    { id: idPrefix + id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    [
      ...(isLand ? [cover('land', { fill: paint('land') })] : []),
      ...(tint ? [cover('tint', { fill: paint(tint), 'fill-opacity': TINT })] : []),
      ...strokes.map((stroke, i) => {
        const colour = paint(stroke.colour);
        const ink = stroke.dots
          ? { fill: colour }
          : { stroke: colour, 'stroke-width': stroke.width };
        return svgNode('path', { d: tileData(stroke, size), ...ink }, [], String(i));
      }),
    ],
    id,
  );
}

/** Share of a body's colour over land: enough to tell, pale enough to read names on. */
const TINT = 0.38;

/** From one baseline to the next, and from a baseline up to the middle of the letters, in ems. */
const LINE_HEIGHT = 1.15;
const MIDDLE = 0.36;
