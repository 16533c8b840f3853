import { drawDot, drawKey } from '../render/draw-dots.js';
import { svgNode, type SvgNode } from '../render/svg-node.js';
import type { Citation } from '../model/phrase.js';
import type { PanelCell, PanelRow, PanelTable } from './panel-types.js';

/** Below all maps, or in one or two columns beside the last of them. */
const PLACES: Readonly<Record<number, string>> = {
  0: 'cam-alone',
  1: 'cam-beside',
  2: 'cam-beside-2',
};

/** What heads the table, and whether its rows answer. */
interface TableDrawing {
  readonly heading?: string;
  readonly interactive: unknown;
}

/**
 * One column for each map: dots for roles, and what the rings among them stand for; numbers and names as they are, and the numbers of each row's sources, which are listed below. Where it answers, the name of each row
 * is a button that shows the row's item on all maps.
 */
export function renderTable(
  { caption, columns, parts, words }: PanelTable,
  { heading = 'h3', interactive }: TableDrawing,
  beside: number | undefined,
): SvgNode {
  const answers = interactive !== false;
  const { listed, numbersOf } = numberSources(parts.flatMap(({ rows }) => rows));
  const hasSources = numbersOf !== undefined;
  const width = columns.length + (hasSources ? 2 : 1);
  return svgNode('div', { class: `cam-small ${PLACES[beside ?? 0]}` }, [
    svgNode(heading, { class: 'cam-small-head' }, caption),
    svgNode(
      'div',
      { class: 'cam-table-scroll', tabindex: 0, role: 'group', 'aria-label': caption },
      [
        svgNode('table', { class: 'cam-dots' }, [
          svgNode('caption', { class: 'cam-hidden' }, caption),
          svgNode('thead', {}, [
            svgNode('tr', {}, [
              svgNode('td', {}),
              ...columns.map(({ text, lang }) => svgNode('th', { scope: 'col', lang }, text)),
              ...(hasSources
                ? [svgNode('th', { scope: 'col', class: 'cam-sources' }, words.sources)]
                : []),
            ]),
          ]),
          ...parts.map(({ name, rows }) =>
            svgNode('tbody', {}, [
              ...(name
                ? [
                    svgNode('tr', { class: 'cam-part' }, [
                      svgNode(
                        'th',
                        { scope: 'rowgroup', colspan: width, lang: name.lang },
                        name.text,
                      ),
                    ]),
                  ]
                : []),
              ...rows.map((row) => renderRow(row, answers, numbersOf?.(row))),
            ]),
          ),
          ...drawKey(
            parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
            width,
          ),
        ]),
        ...(listed.length > 0
          ? [
              svgNode('details', { class: 'cam-listed' }, [
                svgNode('summary', {}, words.sources),
                svgNode('ol', {}, listed.map(renderCitation)),
              ]),
            ]
          : []),
        ...(answers ? [svgNode('button', { type: 'button', class: 'cam-csv' }, words.csv)] : []),
      ],
    ),
  ]);
}

/** All sources, each once, and which of them a row rests on; all rest on the same where that is not said. */
function numberSources(rows: readonly PanelRow[]): {
  readonly listed: readonly Citation[];
  readonly numbersOf?: (row: PanelRow) => string;
} {
  const keyOf = ({ text, url = '' }: Citation) => `${text}\n${url}`;
  const listed = new Map<string, Citation>();
  for (const { citations } of rows)
    for (const citation of citations)
      if (!listed.has(keyOf(citation))) listed.set(keyOf(citation), citation);
  const keys = [...listed.keys()];
  const numbersOf = ({ citations }: PanelRow) =>
    citations
      .map((citation) => keys.indexOf(keyOf(citation)) + 1)
      .sort((a, b) => a - b)
      .join(', ');
  const areAlike = new Set(rows.map(numbersOf)).size <= 1;
  return { listed: [...listed.values()], ...(areAlike ? {} : { numbersOf }) };
}

function renderRow(
  { item, name, inFocus, cells }: PanelRow,
  answers: boolean,
  sources: string | undefined,
): SvgNode {
  const head = answers
    ? svgNode('button', { type: 'button', 'data-id': item, 'aria-pressed': 'false' }, name.text)
    : svgNode('span', {}, name.text);
  return svgNode('tr', { class: inFocus ? 'cam-small-in' : undefined, 'data-row': item }, [
    svgNode('th', { scope: 'row', lang: name.lang }, [head]),
    ...cells.map(renderCell),
    ...(sources === undefined ? [] : [svgNode('td', { class: 'cam-sources' }, sources)]),
  ]);
}

const renderCitation = ({ text, url }: Citation): SvgNode =>
  svgNode('li', {}, [
    url ? svgNode('a', { href: url, rel: 'external noopener' }, text) : svgNode('span', {}, text),
  ]);

const renderCell = ({ kind, words }: PanelCell): SvgNode =>
  kind === undefined
    ? svgNode('td', { class: 'cam-words' }, words)
    : svgNode('td', {}, [drawDot(kind, words)]);
