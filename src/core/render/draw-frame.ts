import { hundredths, tenths } from '../geometry/round.js';
import { outerBox } from '../geometry/view.js';
import type { Frame, FrameItem } from '../model/frame.js';
import type { Mark, TextMark } from '../model/mark.js';
import type { FramePattern } from '../model/pattern.js';
import { isOwn, type Paint } from '../style/paint.js';
import type { Token } from '../style/palette.js';
import { tokenClass } from '../style/token-rules.js';
import { pointsData } from './points-data.js';
import { svgNode, type SvgNode } from './svg-node.js';
import { hasArabic, markRun, runOf, type Bidi } from './text-run.js';
import { tileData } from './tile-data.js';

/** What was last drawn of each item, in one picture: the same item is the same node again. */
export type DrawnNodes = WeakMap<
  FrameItem,
  { readonly interactive: DrawOptions['interactive']; readonly node: SvgNode }
>;

/** How colours and ids are written into the picture. */
export interface DrawOptions {
  /** The value of a colour: as it is, or a reference to a custom property. */
  readonly paint: (paint: Paint) => string;
  /** Whether what is painted has classes by its colours, for a style sheet to restyle: see style/token-rules.ts. */
  readonly themable?: boolean | undefined;
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
  readonly bidi?: Bidi | undefined;
  /** Kept from drawing to drawing by who draws a picture again and again, in the same colours. */
  readonly drawn?: DrawnNodes;
}

/** Draws a frame as SVG nodes: definitions, the sea, then the layers from the ground up. */
export function drawFrame(frame: Frame, options: DrawOptions): SvgNode[] {
  const sea = { ...outerBox(frame.view), ...colourOf({ fill: 'water' }, options) };
  const patterns = frame.patterns.map((pattern) => drawPattern(pattern, options));
  return [
    svgNode('defs', {}, patterns, 'defs'),
    svgNode('rect', sea, [], 'sea'),
    ...frame.layers.map((layer) =>
      svgNode(
        'g',
        {
          class: `layer-${layer}`,
          // Items say their names themselves. A picture that is one image is heard as one anyway, and what makes plain pages
          // of others takes away what is hidden.
          'aria-hidden': layer === 'labels' && options.interactive ? 'true' : undefined,
        },
        frame.items
          .filter((item) => item.layer === layer && item.marks.length > 0)
          .map((item) => drawOnce(item, options)),
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
  const nodes = item.marks.flatMap((mark, i) => {
    // Nobody points at a picture that is one image.
    if (!interactive && mark.role === 'hit') return [];
    if (mark.type !== 'path' || mark.clip === undefined)
      return drawMark(mark, options, String(i), isMet);
    const clipId = `${options.idPrefix}clip-${item.key.replace(/[^\w-]/g, '-')}-${i}`;
    return [
      svgNode('clipPath', { id: clipId }, [svgNode('path', { d: mark.clip })], `clip ${i}`),
      clippedTo(clipId, drawMark(mark, options, String(i), isMet)),
    ];
  });
  return svgNode('g', { class: item.className, ...named }, nodes, item.key);
}

const clippedTo = (id: string, node: SvgNode): SvgNode => ({
  ...node,
  attributes: { ...node.attributes, 'clip-path': `url(#${id})` },
});

/** A mark as a node; of what can be pointed at (`isMet`) the class names begin with the role. */
export function drawMark(mark: Mark, options: DrawOptions, key?: string, isMet = false): SvgNode {
  const { role, className = role } = mark;
  const { class: colours, ...style } = styleAttributes(mark, options);
  const named = isMet && className !== role ? `${role} ${className}` : className;
  const names = { class: colours ? `${named} ${colours}` : named };
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
  { x, y, lines, size, align, leading = LINE_HEIGHT, rest }: TextMark,
  names: SvgNode['attributes'],
  style: SvgNode['attributes'],
  options: DrawOptions,
  key = '',
): SvgNode {
  const { portable, bidi } = options;
  const rise = leading * ((lines.length - 1) / 2) - MIDDLE;
  const left = tenths(x);
  const place = portable
    ? (i: number) => ({ x: left, y: tenths(y + (i * leading - rise) * size) })
    : // In ems, so that the lines stay together where the size of the type is not the picture's own.
      (i: number) => ({ x: left, dy: `${hundredths(i === 0 ? -rise : leading)}em` });
  const lineStyle = (i: number): SvgNode['attributes'] => {
    if (!rest || i < rest.from) return {};
    const { fill, class: colours } = colourOf({ fill: rest.style.fill }, options);
    return {
      'font-weight': rest.style.weight ?? 400,
      ...(fill === undefined ? {} : { fill }),
      ...(colours ? { class: colours } : {}),
    };
  };
  const attributes = {
    ...names,
    ...(portable ? {} : { y: tenths(y) }),
    'font-size': size,
    ...runOf(lines, align, bidi),
    ...style,
  };
  return lines.length === 1
    ? svgNode('text', { ...attributes, ...place(0) }, markRun(lines[0]!, bidi), key)
    : svgNode(
        'text',
        attributes,
        lines.map((line, i) =>
          svgNode('tspan', { ...place(i), ...lineStyle(i) }, markRun(line, bidi), String(i)),
        ),
        `${key} lines`,
      );
}

type Colour = Paint | 'none' | undefined;

/** Colours as attributes; a picture that can be restyled has them as classes besides, so that it keeps them anywhere. */
export function colourOf(
  { fill, stroke }: { readonly fill?: Colour; readonly stroke?: Colour },
  { paint, themable }: Pick<DrawOptions, 'paint' | 'themable'>,
): {
  readonly class?: string;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
} {
  const isPaint = (colour: Colour): colour is Paint => colour !== undefined && colour !== 'none';
  const isToken = (colour: Colour): colour is Token => isPaint(colour) && !isOwn(colour);
  const classes = themable
    ? [
        ...(isToken(fill) ? [tokenClass('fill', fill)] : []),
        ...(isToken(stroke) ? [tokenClass('stroke', stroke)] : []),
      ].join(' ')
    : '';
  return {
    ...(classes ? { class: classes } : {}),
    fill: isPaint(fill) ? paint(fill) : fill,
    stroke: isPaint(stroke) ? paint(stroke) : stroke,
  };
}

/** How a mark is painted, as attributes. */
export function styleAttributes(mark: Mark, options: DrawOptions) {
  const { style } = mark;
  const { idPrefix, portable } = options;
  const pattern = 'pattern' in mark ? mark.pattern : undefined;
  const isText = mark.type === 'text';
  const isUpright = portable && isText && mark.lines.some(hasArabic);
  const hasHalo = isText && style.halo !== 'none';
  const { fill, ...colours } = colourOf(
    {
      fill: pattern === undefined ? style.fill : undefined,
      stroke: hasHalo ? (style.halo ?? 'halo') : isText ? undefined : style.stroke,
    },
    options,
  );
  const halo = hasHalo
    ? {
        'stroke-width': style.haloWidth ?? 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }
    : {};
  return {
    fill: pattern === undefined ? fill : `url(#${idPrefix}${pattern})`,
    ...colours,
    'stroke-width': style.width,
    'stroke-dasharray': style.dash,
    'stroke-linecap': style.round ? 'round' : undefined,
    'stroke-linejoin': style.round ? 'round' : undefined,
    opacity: style.opacity,
    'font-style': style.italic && !isUpright ? 'italic' : undefined,
    'font-weight': style.bold ? 700 : style.weight,
    'letter-spacing': style.spacing,
    ...halo,
  };
}

/** A fill that repeats a square tile without a seam. */
export function drawPattern(
  { id, isLand, tint, size, strokes }: FramePattern,
  options: DrawOptions,
): SvgNode {
  const cover = (key: string, attributes: SvgNode['attributes']): SvgNode =>
    svgNode('rect', { width: size, height: size, ...attributes }, [], key);
  return svgNode(
    'pattern',
    { id: options.idPrefix + id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    [
      ...(isLand ? [cover('land', colourOf({ fill: 'land' }, options))] : []),
      ...(tint
        ? [cover('tint', { ...colourOf({ fill: tint }, options), 'fill-opacity': TINT })]
        : []),
      ...strokes.map((stroke, i) => {
        const ink = stroke.dots
          ? colourOf({ fill: stroke.colour }, options)
          : { ...colourOf({ stroke: stroke.colour }, options), 'stroke-width': stroke.width };
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
