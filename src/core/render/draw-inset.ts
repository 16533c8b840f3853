import { tenths } from '../geometry/round.js';
import type { Bounds } from '../geometry/shape.js';
import type { FrameInset } from '../model/frame.js';
import type { InsetPlace } from '../model/frame-parts.js';
import { CAPTION, INSET_MARGIN } from '../scene/place-inset.js';
import type { Token } from '../style/palette.js';
import { colourOf, drawFrame, type DrawOptions } from './draw-frame.js';
import { drawLines } from './draw-lines.js';
import { svgNode, type SvgNode } from './svg-node.js';

/** A close-up on the picture: its place, what joins them, and its panel with caption and picture. */
export function drawInset(inset: FrameInset, dir: 'ltr' | 'rtl', options: DrawOptions): SvgNode[] {
  const { panel, picture } = inset;
  if (panel === 'below') return drawLocator(inset, options);
  return [
    ...drawLocator(inset, options),
    svgNode('rect', { ...boxOf(panel), ...colourOf({ fill: 'halo' }, options) }, [], 'panel'),
    ...drawLines(inset.lines, {
      x: dir === 'rtl' ? picture[2] : picture[0],
      y: panel[1] + INSET_MARGIN,
      dir,
      ...CAPTION,
      head: inset.inset.tone === 'hostile' ? 'link-hostile' : 'label',
      options,
    }),
    drawInsetPicture(inset, options, picture),
    ...drawAttribution(inset, panel, options),
  ];
}

/** Whom the geometry is owed to, in the margin below the close-up: its licence asks for that beside every picture. */
const drawAttribution = (
  { attribution, picture }: FrameInset,
  panel: Bounds,
  options: DrawOptions,
): SvgNode[] =>
  attribution === undefined
    ? []
    : [
        svgNode(
          'text',
          {
            x: tenths(picture[2]),
            y: tenths(panel[3] - 1.8),
            'font-size': 8,
            'text-anchor': 'end',
            ...colourOf({ fill: 'label-muted' }, options),
          },
          attribution,
          'attribution',
        ),
      ];

/** The close-up's own picture with its frame line, at a place of the picture around it. */
export function drawInsetPicture(
  { frame }: FrameInset,
  options: DrawOptions,
  place: Bounds,
): SvgNode {
  const { width, height } = frame.view;
  const { drawn: _, ...plain } = options;
  // An element of its own, which cuts off what strays out of it.
  return svgNode(
    'svg',
    { class: 'inset-picture', ...boxOf(place), viewBox: `0 0 ${width} ${height}` },
    [
      ...drawFrame(frame, {
        ...plain,
        idPrefix: `${options.idPrefix}inset-`,
        interactive: false,
      }),
      svgNode(
        'rect',
        {
          x: 0.5,
          y: 0.5,
          width: width - 1,
          height: height - 1,
          ...colourOf({ fill: 'none', stroke: 'label-muted' }, options),
        },
        [],
        'frame',
      ),
    ],
    'inset-picture',
  );
}

/** Where the close-up's place lies on the picture, and the line from there to the close-up. */
export function drawLocator({ locator, connector }: InsetPlace, options: DrawOptions): SvgNode[] {
  const [x, y, right, bottom] = locator.map(tenths) as unknown as Bounds;
  const box = `M${x},${y}H${right}V${bottom}H${x}z`;
  const line = connector.length > 0 ? `M${connector.map(tenths).join(' ')}` : '';
  const stroke = (d: string, colour: Token, width: number, key: string) =>
    d === ''
      ? []
      : [
          svgNode(
            'path',
            {
              d,
              'stroke-width': width,
              ...colourOf({ fill: 'none', stroke: colour }, options),
            },
            [],
            key,
          ),
        ];
  return [
    ...stroke(line, 'halo', 3, 'connector-casing'),
    ...stroke(box, 'halo', 3, 'locator-casing'),
    ...stroke(line, 'label', 0.9, 'connector'),
    ...stroke(box, 'label', 1.2, 'locator'),
  ];
}

const boxOf = ([left, top, right, bottom]: Bounds) => ({
  x: tenths(left),
  y: tenths(top),
  width: tenths(right - left),
  height: tenths(bottom - top),
});
