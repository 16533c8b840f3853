import { joinSentences } from '../messages/join-sentences.js';
import { LIGHT } from '../style/palette.js';
import type { Scene } from '../model/scene.js';
import { FONT } from './render-picture.js';
import { svgNode, toMarkup, type SvgNode } from './svg-node.js';
import { runOf } from './text-run.js';
import { wrapText } from './wrap-text.js';

/** Left and right of the words, above and below them, in pixels. */
const PAD = 12;

interface Style {
  readonly size: number;
  readonly leading: number;
  readonly isBold: boolean;
  readonly fill: string;
  /** Most lines. */
  readonly most: number;
}
const TITLE: Style = { size: 19, leading: 24, isBold: true, fill: LIGHT.label, most: 3 };
const SMALL: Style = {
  size: 11.5,
  leading: 15,
  isBold: false,
  fill: LIGHT['label-muted'],
  most: Infinity,
};

/** A document and its size in pixels. */
export interface Captioned {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of a map (of `toSvg()`) for those who take it away: as a document with the map's title above and with its date,
 * the sentence on borders and the credit below.
 */
export function captionPicture(
  picture: string,
  { width, height }: { readonly width: number; readonly height: number },
  scene: Scene,
  credit: string,
): Captioned {
  const isMirrored = scene.dir === 'rtl';
  const set = (text: string, style: Style, top: number): readonly [SvgNode[], end: number] => {
    const { size, leading, isBold, fill, most } = style;
    const lines = text ? wrapText(text, { size, isBold, width: width - 2 * PAD, most }) : [];
    const nodes = lines.map((line, i) =>
      svgNode(
        'text',
        {
          x: isMirrored ? width - PAD : PAD,
          y: top + leading * (i + 0.78),
          'font-size': size,
          'font-weight': isBold ? 700 : undefined,
          fill,
          ...runOf([line], isMirrored ? 'end' : 'start'),
        },
        line,
      ),
    );
    return [nodes, top + leading * lines.length];
  };
  const [title, titleEnd] = set(scene.title.text, TITLE, PAD);
  const top = Math.ceil(titleEnd + PAD / 2);
  const [note, noteEnd] = set(
    joinSentences([scene.situation, scene.convention]),
    SMALL,
    top + height + PAD / 2,
  );
  const [sources, end] = set(credit, SMALL, noteEnd + 2);
  const whole = Math.ceil(end + PAD);
  const around = toMarkup(
    svgNode(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height: whole,
        viewBox: `0 0 ${width} ${whole}`,
        lang: scene.lang,
        'font-family': FONT,
      },
      [svgNode('rect', { width, height: whole, fill: LIGHT.halo }), ...title, ...note, ...sources],
    ),
  );
  const inner = `<g transform="translate(0,${top})">${picture}</g>`;
  return { svg: around.replace(/<\/svg>$/, () => `${inner}</svg>`), width, height: whole };
}
