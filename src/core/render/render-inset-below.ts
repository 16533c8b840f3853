import type { FrameInset } from '../model/frame.js';
import type { HeadedText } from '../model/scene-parts.js';
import { drawInsetPicture } from './draw-inset.js';
import type { NamedOptions } from './render-picture.js';
import { drawOptions } from './svg-paint.js';
import { svgNode, type SvgNode } from './svg-node.js';

/** A close-up that has no room on its picture, as a block of HTML below it: its caption, which stands alone, and its picture. */
export function renderInsetBelow(inset: FrameInset, given: NamedOptions): SvgNode {
  const { frame, caption } = inset;
  const { width, height } = frame.view;
  const options = drawOptions({ ...given, idPrefix: `${given.idPrefix}below-` });
  const picture = drawInsetPicture(inset, options, [0, 0, width, height]);
  return svgNode('div', { class: 'cam-inset' }, [
    svgNode('p', { class: 'cam-inset-caption' }, headedNodes(caption)),
    svgNode(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width: '100%',
        // A style sheet gives it the height that it has below the map of the element.
        preserveAspectRatio: 'xMidYMid slice',
        role: 'img',
        'aria-label': [caption.head?.text, caption.text.text].filter(Boolean).join(' '),
        direction: 'ltr',
      },
      picture.children ?? [],
    ),
  ]);
}

/** Words of which the first are bold, as elements. */
export const headedNodes = ({ head, text }: HeadedText): SvgNode[] => [
  ...(head ? [svgNode('b', { lang: head.lang }, `${head.text} `)] : []),
  svgNode('span', { lang: text.lang }, text.text),
];
