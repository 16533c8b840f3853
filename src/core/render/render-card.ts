import { tenths } from '../geometry/round.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { colourOf, drawFrame, type DrawOptions } from './draw-frame.js';
import { drawDisc } from './draw-disc.js';
import { drawSwatch } from './draw-swatch.js';
import { drawInset } from './draw-inset.js';
import { idPrefixOf } from './id-prefix.js';
import { SAMPLE_SCALE } from './card-legend.js';
import type { Area, Card, CardSample, CardText } from './layout-card.js';
import { svgDocument } from './render-picture.js';
import { drawOptions } from './svg-paint.js';
import type { SvgOptions } from './svg-options.js';
import type { SvgNode } from './svg-node.js';
import { markRun, runOf } from './text-run.js';

/** A card as a standalone SVG document. The frame has been laid out for the card's map. */
export function renderCard(card: Card, frame: Frame, scene: Scene, given: SvgOptions = {}): string {
  const options = { ...given, idPrefix: idPrefixOf(frame, scene, given, 'card') };
  const draw = drawOptions(options);
  const { map } = card;
  return svgDocument(scene, card, options, [
    {
      tag: 'g',
      attributes: { class: 'map', transform: `translate(${map.x},${map.y})` },
      children: [
        ...drawFrame(frame, draw),
        ...(frame.inset && frame.inset.panel !== 'below'
          ? drawInset(frame.inset, scene.dir, draw)
          : []),
      ],
    },
    ...card.panels.map((panel): SvgNode => ({
      tag: 'path',
      attributes: withClass('panel', { d: outline(panel), ...colourOf({ fill: 'halo' }, draw) }),
    })),
    {
      tag: 'path',
      attributes: withClass('map-edge', {
        d: edges(card),
        ...colourOf({ fill: 'none', stroke: 'border' }, draw),
      }),
    },
    ...drawWords(card, draw),
  ]);
}

/** What is written on a card. */
export const drawWords = (card: Card, draw: DrawOptions): readonly SvgNode[] => [
  ...card.samples.map((sample) => drawSample(sample, draw)),
  ...card.texts.map((text) => drawText(text, card, draw)),
];

/** A class besides those of its colours. */
const withClass = (
  name: string,
  { class: colours, ...attributes }: SvgNode['attributes'],
): SvgNode['attributes'] => ({
  class: colours === undefined ? name : `${name} ${colours}`,
  ...attributes,
});

const outline = ({ x, y, width, height }: Area) => `M${x},${y}h${width}v${height}h${-width}z`;

/** The sides of the map that meet a panel. */
function edges({ map, width, height }: Card): string {
  const { x, y } = map;
  const [right, bottom] = [x + map.width, y + map.height];
  return [
    y > 0 ? `M${x},${y}H${right}` : '',
    right < width ? `M${right},${y}V${bottom}` : '',
    bottom < height ? `M${x},${bottom}H${right}` : '',
    x > 0 ? `M${x},${y}V${bottom}` : '',
  ].join('');
}

const drawSample = ({ x, y, entry }: CardSample, draw: DrawOptions): SvgNode => ({
  tag: 'g',
  attributes: {
    class: 'sample',
    transform: `translate(${tenths(x)},${tenths(y)}) scale(${SAMPLE_SCALE})`,
  },
  children:
    'number' in entry
      ? drawDisc(entry, draw)
      : drawSwatch(entry.sample, {
          ...draw,
          idPrefix: `${draw.idPrefix}${entry.id.replaceAll(':', '-')}-`,
        }),
});

export const drawText = (
  { x, y, text, lang, size, isBold, token }: CardText,
  { isMirrored }: Pick<Card, 'isMirrored'>,
  draw: DrawOptions,
): SvgNode => ({
  tag: 'text',
  attributes: {
    x: tenths(x),
    y: tenths(y),
    lang,
    'font-size': size,
    'font-weight': isBold ? 700 : undefined,
    ...startless(runOf([text], isMirrored ? 'end' : 'start', draw.bidi)),
    ...colourOf({ fill: token }, draw),
  },
  text: markRun(text, draw.bidi),
});

/** Texts begin at their point unless they say otherwise. */
const startless = ({ 'text-anchor': anchor, ...run }: ReturnType<typeof runOf>) => ({
  ...run,
  'text-anchor': anchor === 'start' ? undefined : anchor,
});
