import { hashText } from '../data/hash-text.js';
import { joinSentences } from '../messages/join-sentences.js';
import { drawDisc } from '../render/draw-disc.js';
import { colourOf, drawFrame, type DrawOptions } from '../render/draw-frame.js';
import { SAMPLE_SCALE } from '../render/card-legend.js';
import type { Card } from '../render/layout-card.js';
import { drawText, drawWords } from '../render/render-card.js';
import { svgDocument } from '../render/render-picture.js';
import { sharePaths } from '../render/share-paths.js';
import { drawOptions } from '../render/svg-paint.js';
import type { SvgOptions } from '../render/svg-options.js';
import { svgNode, type SvgNode } from '../render/svg-node.js';
import type { CardMap, PanelsCard } from './fit-panels-card.js';
import type { Panels } from './panel-types.js';
import { wordsOfPanel } from './words-of-panels.js';

/** Several maps as a standalone SVG document, with what is written around them; each shape is in it once. */
export function renderPanelsCard(
  { card, maps }: PanelsCard,
  panels: Panels,
  given: SvgOptions = {},
): string {
  const { title, lang, dir } = panels;
  const description = joinSentences(maps.map(({ panel }) => `${wordsOfPanel(panel)}.`));
  const seen = [description, title.text, card, maps.map(({ frame }) => frame.items), given];
  const { idPrefix = `cam-${hashText(JSON.stringify(seen))}-` } = given;
  const options = { ...given, idPrefix };
  const draw = drawOptions(options);
  const { width, height } = card;
  const whole = svgDocument({ title, description, lang, dir }, card, options, [
    svgNode('rect', { width, height, ...colourOf({ fill: 'halo' }, draw) }),
    ...maps.map((map, i) => drawMap(map, card, { ...draw, idPrefix: `${idPrefix}${i + 1}-` })),
    ...drawWords(card, draw),
  ]);
  const { outlines, pictures } = sharePaths([whole], `${idPrefix}shape-`);
  return pictures[0]!.replace('</desc>', (end) => end + outlines);
}

function drawMap({ frame, area, texts, discs }: CardMap, card: Card, draw: DrawOptions): SvgNode {
  const { x, y, width, height } = area;
  return svgNode('g', { class: 'small' }, [
    // A picture of its own, so that nothing of it strays into the next.
    svgNode(
      'svg',
      { x, y, width, height, viewBox: `0 0 ${width} ${height}` },
      drawFrame(frame, draw),
    ),
    ...texts.map((text) => drawText(text, card, draw)),
    ...discs.map(({ x: left, y: top, entry }) =>
      svgNode(
        'g',
        { transform: `translate(${left},${top}) scale(${SAMPLE_SCALE * 0.8})` },
        drawDisc(entry, draw),
      ),
    ),
  ]);
}
