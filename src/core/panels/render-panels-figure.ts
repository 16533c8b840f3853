import type { Phrase } from '../model/phrase.js';
import { escapeMarkup, svgNode, toMarkup } from '../render/svg-node.js';
import type { Panels } from './panel-types.js';
import { renderPanels, type PanelsDrawing } from './render-panels.js';

/** What stands around small maps. */
export interface PanelsFigure extends PanelsDrawing {
  /** `none`: without topic, headline and deck, for a page that has its own. */
  readonly header?: 'none' | undefined;
}

/** Small maps as an HTML figure that needs no script. It carries class names but no styles of its own. */
export const renderPanelsFigure = (panels: Panels, { header, ...drawing }: PanelsFigure): string =>
  figureAround(panels, renderPanels(panels, drawing), header);

/** Maps with head, notes and sources. */
export function figureAround(panels: Panels, maps: string, header?: 'none'): string {
  const { lang, dir } = panels;
  const notes = svgNode('div', { class: 'cam-notes' }, [
    svgNode(
      'p',
      { class: 'cam-note' },
      panels.notes.map(({ text, lang: own }, i) =>
        svgNode('span', { lang: own }, i > 0 ? ` ${text}` : text),
      ),
    ),
    phrase('cam-credit', panels.credit),
  ]);
  const head = header === 'none' ? '' : renderHead(panels);
  return `<figure class="cam-figure cam-panels-figure" lang="${escapeMarkup(lang)}" dir="${dir}">${head}${maps}${toMarkup(notes)}</figure>`;
}

/** Topic, headline and deck. */
export const renderHead = ({ kicker, title, deck }: Panels): string =>
  toMarkup(
    svgNode('figcaption', {}, [
      ...(kicker ? [phrase('cam-kicker', kicker)] : []),
      phrase('cam-title', title),
      ...(deck ? [phrase('cam-deck', deck)] : []),
    ]),
  );

const phrase = (name: string, { text, lang }: Phrase) => svgNode('p', { class: name, lang }, text);
