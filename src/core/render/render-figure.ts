import type { Frame } from '../model/frame.js';
import type { Citation, Phrase, Scene, TableSection } from '../model/scene.js';
import type { Messages } from '../messages/messages.js';
import { COUNTRIES } from '../scene/build-table.js';
import { drawSwatch, SWATCH_HEIGHT, SWATCH_WIDTH } from './draw-swatch.js';
import { explainShortNames } from './explain-short-names.js';
import { idPrefixOf } from './id-prefix.js';
import { renderSvg, svgPaint, type NamedOptions } from './render-svg.js';
import type { SvgOptions } from './svg-options.js';
import { escapeMarkup, svgNode, toMarkup, type SvgNode } from './svg-node.js';

export interface FigureOptions {
  /** The picture again, laid out for a narrow column. */
  readonly narrow?: Frame | undefined;
  /** Whether it shows the built-in article's map, so that an element around it without data may take its place. */
  readonly isArticle?: boolean;
}

/**
 * The scene as an HTML figure that needs no script: picture, title, date, legend, and everything it says as tables behind
 * a disclosure. It carries class names (`cam-…`) but no styles of its own. `narrow` is the picture again, laid out for a
 * narrow column; a style sheet shows one of the two, and without one it is hidden. Readers' views and feeds take away what
 * is hidden from screen readers, and paragraphs whose class names they take for an author's: so nothing here is either.
 */
export function renderFigure(
  frame: Frame,
  scene: Scene,
  messages: Messages,
  given: SvgOptions = {},
  { narrow, isArticle = false }: FigureOptions = {},
): string {
  const options = { ...given, idPrefix: idPrefixOf(frame, scene, given, 'figure') };
  const fluid = { ...options, fluid: true };
  const svg = renderSvg(frame, scene, fluid);
  const second = narrow
    ? `<div class="cam-narrow" hidden="hidden">${renderSvg(narrow, scene, { ...fluid, idPrefix: `${options.idPrefix}narrow-` })}</div>`
    : '';
  // All in the order in which it is seen, so that nothing moves while a long page arrives.
  const caption = svgNode('figcaption', {}, [
    phrase('p', scene.title, { class: 'cam-title' }),
    svgNode('p', { class: 'cam-date' }, scene.dateline),
  ]);
  const notes = svgNode('div', { class: 'cam-notes' }, [
    renderLegend(scene, messages, options),
    svgNode('details', { class: 'cam-table' }, [
      svgNode('summary', {}, messages.ui.showTable),
      ...tablesOf(scene).map((section) => renderTable(section, scene, messages)),
    ]),
    ...(narrow
      ? renderShortened(narrow, { class: 'cam-shortened cam-narrow', hidden: 'hidden' })
      : []),
    ...renderShortened(frame, { class: narrow ? 'cam-shortened cam-wide' : 'cam-shortened' }),
    svgNode('p', { class: 'cam-convention' }, scene.convention),
    phrase('p', scene.credit, { class: 'cam-credit' }),
  ]);
  const { lang, dir } = scene;
  return `<figure class="cam-figure${isArticle ? ' cam-article' : ''}" lang="${escapeMarkup(lang)}" dir="${dir}">${toMarkup(caption)}${second}${svg}${toMarkup(notes)}</figure>`;
}

/** Short names on the picture with what they stand for. */
function renderShortened(frame: Frame, attributes: SvgNode['attributes']): SvgNode[] {
  const text = explainShortNames(frame);
  return text === '' ? [] : [svgNode('p', attributes, text)];
}

function renderLegend(scene: Scene, { digits }: Messages, options: NamedOptions): SvgNode {
  const { idPrefix } = options;
  return svgNode(
    'ul',
    { class: 'cam-legend' },
    scene.legend.map((entry) =>
      svgNode('li', {}, [
        svgNode(
          'svg',
          { width: SWATCH_WIDTH, height: SWATCH_HEIGHT, role: 'presentation' },
          drawSwatch(entry.sample, {
            idPrefix: `${idPrefix}${entry.id.replaceAll(':', '-')}-`,
            interactive: false,
            paint: svgPaint(options),
            themable: options.themable,
          }),
        ),
        phrase('span', { ...entry.label, text: ` ${entry.label.text} (${digits(entry.count)})` }),
      ]),
    ),
  );
}

/** A figure stays small: countries are on its picture, and their roles are rows of the bodies. */
const tablesOf = ({ table }: Scene) => table.filter(({ id }) => id !== COUNTRIES);

function renderTable(
  { caption, columns, rows }: TableSection,
  scene: Scene,
  { terms }: Messages,
): SvgNode {
  const heads = [...columns, terms.sources].map((column) =>
    svgNode('th', { scope: 'col' }, column),
  );
  return svgNode('table', {}, [
    svgNode('caption', {}, `${caption}, ${scene.dateline}`),
    svgNode('thead', {}, [svgNode('tr', {}, heads)]),
    svgNode(
      'tbody',
      {},
      rows.map((row) =>
        svgNode('tr', {}, [
          ...row.cells.map((cell) => phrase('td', cell)),
          svgNode('td', {}, [svgNode('ul', {}, row.citations.map(renderCitation))]),
        ]),
      ),
    ),
  ]);
}

const renderCitation = ({ text, url }: Citation): SvgNode =>
  svgNode('li', {}, [url ? svgNode('a', { href: url }, text) : svgNode('span', {}, text)]);

const phrase = (
  tag: string,
  { text, lang }: Phrase,
  attributes: SvgNode['attributes'] = {},
): SvgNode => svgNode(tag, { ...attributes, lang }, text);
