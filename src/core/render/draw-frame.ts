import { outerBox } from '../geometry/view.js';
import {
  LAYERS,
  type Frame,
  type FrameItem,
  type FramePattern,
  type Mark,
} from '../model/frame.js';
import { markStyle } from '../style/mark-style.js';
import type { Token } from '../style/palette.js';
import { tokenClass } from '../style/token-rules.js';
import type { SvgNode } from './svg-node.js';
import { hasArabic, markRun, runOf, type Bidi } from './text-run.js';
import { tileData } from './tile-data.js';

/** How colours and ids are written into the picture. */
export interface DrawOptions {
  /** The value of a colour token: a colour, or a reference to a custom property. */
  readonly paint: (token: Token) => string;
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
}

/** Draws a frame as SVG nodes: definitions, the sea, then the layers from the ground up. */
export function drawFrame(frame: Frame, options: DrawOptions): SvgNode[] {
  const sea = outerBox(frame.view);
  return [
    node(
      'defs',
      {},
      frame.patterns.map((pattern) => drawPattern(pattern, options)),
      'defs',
    ),
    node('rect', { ...sea, ...colourOf({ fill: 'water' }, options) }, [], 'sea'),
    ...LAYERS.map((layer) =>
      node(
        'g',
        {
          class: `layer-${layer}`,
          // Items say their names themselves. A picture that is one image is heard as one anyway, and what makes plain pages
          // of others takes away what is hidden.
          'aria-hidden': layer === 'labels' && options.interactive ? 'true' : undefined,
        },
        frame.items.filter((item) => item.layer === layer).map((item) => drawOnce(item, options)),
        layer,
      ),
    ),
  ];
}

/** What was last drawn of an item; the same item in the same colours is the same node again. */
const drawn = new WeakMap<FrameItem, { options: DrawOptions; node: SvgNode }>();

function drawOnce(item: FrameItem, options: DrawOptions): SvgNode {
  const last = drawn.get(item);
  if (
    last?.options.paint === options.paint &&
    last.options.idPrefix === options.idPrefix &&
    last.options.interactive === options.interactive &&
    last.options.portable === options.portable &&
    last.options.themable === options.themable &&
    last.options.bidi === options.bidi
  ) {
    return last.node;
  }
  const node = drawItem(item, options);
  drawn.set(item, { options, node });
  return node;
}

function drawItem(item: FrameItem, options: DrawOptions): SvgNode {
  const { id, label } = item;
  const named =
    options.interactive && id !== undefined
      ? {
          'data-id': id,
          ...(options.interactive === true
            ? { role: 'button', 'aria-label': label, tabindex: -1 }
            : {}),
        }
      : {};
  return node(
    'g',
    { class: item.className, ...named },
    item.marks.flatMap((mark, i) =>
      // Nobody points at a picture that is one image.
      options.interactive || mark.className !== 'hit' ? drawMark(mark, item, i, options) : [],
    ),
    item.key,
  );
}

function drawMark(mark: Mark, item: FrameItem, index: number, options: DrawOptions): SvgNode {
  const { class: colours, ...style } = styleAttributes(mark, item.className, options);
  const key = String(index);
  const className = colours ? `${mark.className} ${colours}` : mark.className;
  switch (mark.type) {
    case 'path':
      return node('path', { class: className, d: mark.d, ...style }, [], key);
    case 'circle':
      return node(
        'circle',
        { class: className, cx: round(mark.x), cy: round(mark.y), r: mark.r, ...style },
        [],
        key,
      );
    case 'ellipse':
      return node(
        'ellipse',
        {
          class: className,
          cx: round(mark.x),
          cy: round(mark.y),
          rx: round(mark.rx),
          ry: round(mark.ry),
          ...style,
        },
        [],
        key,
      );
    case 'text': {
      const { x, y, lines, size } = mark;
      const rise = LINE_HEIGHT * ((lines.length - 1) / 2) - MIDDLE;
      const left = round(x);
      const place = options.portable
        ? (i: number) => ({ x: left, y: round(y + (i * LINE_HEIGHT - rise) * size) })
        : // In ems, so that the lines stay together where the size of the type is not the picture's own.
          (i: number) => ({ x: left, dy: `${i === 0 ? hundredths(-rise) : LINE_HEIGHT}em` });
      const attributes = {
        class: className,
        ...(options.portable ? {} : { y: round(y) }),
        'font-size': size,
        ...runOf(lines, mark.align, options.bidi),
        ...style,
      };
      return lines.length === 1
        ? {
            tag: 'text',
            key,
            attributes: { ...attributes, ...place(0) },
            text: markRun(lines[0]!, options.bidi),
          }
        : node(
            'text',
            attributes,
            lines.map((line, i) => ({
              tag: 'tspan',
              key: String(i),
              attributes: place(i),
              text: markRun(line, options.bidi),
            })),
            `${key} lines`,
          );
    }
  }
}

type Paint = Token | 'none' | undefined;

/** Colours as attributes; a picture that can be restyled has them as classes besides, so that it keeps them anywhere. */
export function colourOf(
  { fill, stroke }: { readonly fill?: Paint; readonly stroke?: Paint },
  { paint, themable }: Pick<DrawOptions, 'paint' | 'themable'>,
): {
  readonly class?: string;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
} {
  const isToken = (token: Paint): token is Token => token !== undefined && token !== 'none';
  const classes = themable
    ? [
        ...(isToken(fill) ? [tokenClass('fill', fill)] : []),
        ...(isToken(stroke) ? [tokenClass('stroke', stroke)] : []),
      ].join(' ')
    : '';
  return {
    ...(classes ? { class: classes } : {}),
    fill: isToken(fill) ? paint(fill) : fill,
    stroke: isToken(stroke) ? paint(stroke) : stroke,
  };
}

function styleAttributes(mark: Mark, itemClass: string, options: DrawOptions) {
  const { idPrefix, portable } = options;
  const style = markStyle(mark.className, itemClass);
  const pattern = 'pattern' in mark ? mark.pattern : undefined;
  const isText = mark.type === 'text';
  const isUpright = portable && isText && mark.lines.some(hasArabic);
  const { fill, ...colours } = colourOf(
    {
      fill: pattern === undefined ? style.fill : undefined,
      stroke: isText ? 'halo' : style.stroke,
    },
    options,
  );
  const halo = isText
    ? { 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
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
    'font-weight': style.bold ? 700 : undefined,
    ...halo,
  };
}

/** A fill that repeats a square tile without a seam. */
function drawPattern(
  { id, isLand, tint, size, strokes }: FramePattern,
  options: DrawOptions,
): SvgNode {
  const { idPrefix } = options;
  const cover = (key: string, attributes: SvgNode['attributes']): SvgNode =>
    node('rect', { width: size, height: size, ...attributes }, [], key);
  return {
    tag: 'pattern',
    key: id,
    attributes: { id: idPrefix + id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    children: [
      ...(isLand ? [cover('land', colourOf({ fill: 'land' }, options))] : []),
      ...(tint
        ? [cover('tint', { ...colourOf({ fill: tint as Token }, options), 'fill-opacity': TINT })]
        : []),
      ...strokes.map((stroke, i) => {
        const colour = stroke.className as Token;
        const ink = stroke.dots
          ? colourOf({ fill: colour }, options)
          : { ...colourOf({ stroke: colour }, options), 'stroke-width': stroke.width };
        return node('path', { d: tileData(stroke, size), ...ink }, [], String(i));
      }),
    ],
  };
}

/** Share of a body's colour over land: enough to tell, pale enough to read names on. */
const TINT = 0.38;

function node(
  tag: string,
  attributes: SvgNode['attributes'],
  children: readonly SvgNode[],
  key: string,
): SvgNode {
  return { tag, key, attributes, children };
}

/** From one baseline to the next, and from a baseline up to the middle of the letters, in ems. */
const LINE_HEIGHT = 1.15;
const MIDDLE = 0.36;

const round = (value: number) => Math.round(value * 10) / 10;
const hundredths = (value: number) => Math.round(value * 100) / 100;
