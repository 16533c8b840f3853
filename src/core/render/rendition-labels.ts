import { hundredths, tenths } from '../geometry/round.js';
import type { Bounds } from '../geometry/shape.js';
import type { Frame } from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import { drawMark, styleAttributes, type DrawOptions } from './draw-frame.js';
import { svgNode, type SvgNode } from './svg-node.js';

/** The names of one layout of a rendition, at places that are parts of its box. */
export function renditionLabels(
  frame: Frame,
  options: DrawOptions,
  bounds: Bounds,
  layout: string,
): SvgNode {
  const attributes = {
    class: `rendition layer-labels ${layout}`,
    direction: 'ltr',
    'aria-hidden': 'true',
  };
  const { scale, left, top } = frame.view;
  const [west, north, east, south] = bounds;
  const part = (pixels: number, from: number, start: number, end: number) =>
    `${hundredths((100 * ((pixels + from) / scale - start)) / (end - start))}%`;
  const place: Place = {
    x: (x) => part(x, left, west, east),
    y: (y) => part(y, top, north, south),
  };
  // Names are not told apart before the map is live: their marks need no groups.
  const marks = frame.items.filter(({ layer }) => layer === 'labels').flatMap((item) => item.marks);
  return svgNode(
    'svg',
    attributes,
    marks.map((mark) => placedMark(mark, options, place)),
  );
}

/** Parts of a picture's box for a layout's pixels. */
interface Place {
  readonly x: (pixels: number) => string;
  readonly y: (pixels: number) => string;
}

/** A mark of the layer of names with places that are parts of the box. */
function placedMark(mark: Mark, options: DrawOptions, place: Place): SvgNode {
  if (mark.type === 'line') return leaderNode(mark, options, place);
  if (mark.type === 'text' || mark.type === 'circle') return placed(drawMark(mark, options), place);
  throw new Error(
    `Among the names a mark cannot be a ${mark.type}: its size is not a part of a box`,
  );
}

function leaderNode(
  mark: Extract<Mark, { type: 'line' | 'ring' }>,
  options: DrawOptions,
  place: Place,
): SvgNode {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = mark.points.map(tenths);
  const { attributes } = drawMark(mark, options);
  const ends = { x1: place.x(x1), y1: place.y(y1), x2: place.x(x2), y2: place.y(y2) };
  return svgNode('line', {
    class: attributes['class'],
    ...styleAttributes(mark, options),
    ...ends,
  });
}

/** A node whose places are pixels, with places that are parts of the box. */
function placed(node: SvgNode, place: Place): SvgNode {
  const { 'font-size': size, ...attributes } = node.attributes;
  const at = (axis: 'x' | 'y', name: string) =>
    attributes[name] === undefined ? {} : { [name]: place[axis](Number(attributes[name])) };
  return {
    ...node,
    attributes: {
      ...attributes,
      ...at('x', 'x'),
      ...at('y', 'y'),
      ...at('x', 'cx'),
      ...at('y', 'cy'),
      ...(size === undefined ? {} : { 'font-size': `calc(${size}*var(--_pixel))` }),
    },
    ...(node.children ? { children: node.children.map((child) => placed(child, place)) } : {}),
  };
}
