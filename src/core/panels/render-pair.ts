import type { View } from '../geometry/view.js';
import { panelWordsIn } from '../messages/panel-words.js';
import { drawFrame } from '../render/draw-frame.js';
import { svgNode, toMarkup, type SvgNode } from '../render/svg-node.js';
import { sharePaths } from '../render/share-paths.js';
import type { Panel, Panels } from './panel-types.js';
import { renderTable } from './render-panel-table.js';
import {
  headingOf,
  layoutPanels,
  renderLegend,
  renderNumbered,
  SAID,
  type PanelsDrawing,
} from './render-panels.js';
import { wordsOfPanel } from './words-of-panels.js';

/** How large a picture is laid out, and where the handle stands at first. */
export interface PairDrawing extends PanelsDrawing {
  readonly size: Pick<View, 'width' | 'height'>;
  /** Share of the picture that shows the first map, in percent. */
  readonly at: number;
}

/** Where the handle is too near the edge for its own width, the one map is all that is seen. */
export const cutOf = (at: number): string =>
  at <= 0 ? '0%' : at >= 100 ? '100%' : `calc(22px + (100% - 44px) * ${at / 100})`;

/**
 * Two maps in one frame, the first from the left edge to a handle, the other from there on: time and land go from left to
 * right in every script. The handle is a slider of the browser's own, over the picture.
 */
export function renderPair(panels: Panels, { size, at, ...drawing }: PairDrawing): string {
  const { idPrefix } = drawing;
  const [first, second] = panels.panels as readonly [Panel, Panel];
  const frames = layoutPanels(panels, drawing, { ...size, precision: 0.5 });
  const sides = frames.map((frame, i) => {
    const { width, height } = frame.view;
    return toMarkup(
      svgNode('div', { class: `cam-side cam-side-${i + 1}` }, [
        svgNode(
          'svg',
          {
            viewBox: `0 0 ${width} ${height}`,
            role: 'img',
            'aria-label': wordsOfPanel(panels.panels[i]!),
            lang: panels.lang,
            direction: 'ltr',
          },
          drawFrame(frame, { ...drawing, idPrefix: `${idPrefix}${i + 1}-` }),
        ),
      ]),
    );
  });
  const { outlines, pictures } = sharePaths(sides, `${idPrefix}shape-`);
  const { table } = panels;
  const numbered = frames.flatMap((frame, i) => renderNumbered(frame, drawing, panels.panels[i]));
  return [
    `<div class="cam-multiples cam-panels cam-pair cam-by-${panels.by}">`,
    outlines,
    '<div class="cam-alone">',
    toMarkup(renderHeads(panels, drawing)),
    `<div class="cam-pair-picture">${[...pictures].reverse().join('')}`,
    '<div class="cam-pair-line"></div>',
    toMarkup(
      svgNode('input', {
        type: 'range',
        class: 'cam-pair-handle',
        min: 0,
        max: 100,
        value: at,
        dir: 'ltr',
        'aria-label': panelWordsIn(panels.lang).compare(first.head.text, second.head.text),
      }),
    ),
    '</div>',
    ...numbered.map(toMarkup),
    '</div>',
    SAID,
    ...(table ? [toMarkup(renderTable(table, drawing, undefined))] : []),
    renderLegend(panels, frames, drawing),
    '</div>',
  ].join('');
}

/** The names of both sides, each over its own. */
const renderHeads = ({ panels, dir }: Panels, drawing: PanelsDrawing): SvgNode =>
  svgNode(
    'div',
    { class: 'cam-pair-heads' },
    panels.map(({ head, sub, changes, focusRole }) =>
      svgNode('div', { dir }, [
        svgNode(headingOf(drawing), { lang: head.lang }, head.text),
        svgNode('div', { class: 'cam-small-sub' }, [
          ...[...sub, focusRole ?? []].flat().map((text) => svgNode('span', {}, text)),
          ...changes.map((text) => svgNode('b', {}, text)),
        ]),
      ]),
    ),
  );
