import { jsonFile, reactCode, svelteCode, vueCode } from './frameworks.js';
import {
  elementHtml,
  elementWithFigureHtml,
  figureHtml,
  iframeHtml,
  wordPressBlock,
  wordPressHtml,
} from './html.js';
import { COLUMN, type Made } from './output.js';
import { tableCsv, type Section } from './table-csv.js';

/** What an output needs besides the map: how high it is in a column, and its tables. */
export interface Surroundings {
  readonly height: number;
  readonly tables: readonly Section[];
  /** The address that holds the whole state. */
  readonly link: () => Promise<string>;
}

export interface OutputKind {
  readonly label: string;
  /** What to do with it. */
  readonly use: string;
  readonly file: string;
  readonly type: string;
  make(made: Made, around: Surroundings): string | Promise<string>;
}

const output = (
  label: string,
  use: string,
  [file, type]: readonly [file: string, type: string],
  make: OutputKind['make'],
): OutputKind => ({ label, use, file, type, make });

const HTML = ['map.html', 'text/html'] as const;

/** All that is text. Pictures in card sizes are drawn by the browser: see draw-png.ts. */
export const OUTPUTS = {
  element: output('Element', 'Paste it into a page that may have scripts.', HTML, elementHtml),
  'element-figure': output(
    'Element with figure',
    'The same, with a picture and tables that are there before any script, and without it.',
    HTML,
    elementWithFigureHtml,
  ),
  figure: output(
    'Figure alone',
    'For pages without scripts: picture, legend, tables.',
    HTML,
    figureHtml,
  ),
  iframe: output(
    'Iframe',
    'For systems that let only iframes through. The whole map is in it, and its height follows what is in it.',
    HTML,
    (made, { height }) => iframeHtml(made, height),
  ),
  wordpress: output(
    'WordPress block',
    'Paste it into a text, where the plugin of this library is. The figure is in it, so that the text stays whole without.',
    HTML,
    wordPressBlock,
  ),
  'wordpress-html': output(
    'WordPress, without the plugin',
    'Paste it into the code editor of a text. Its author has to be allowed to write HTML with scripts; else take the figure.',
    HTML,
    wordPressHtml,
  ),
  react: output(
    'React',
    'A component, with the package central-asia-map.',
    ['Map.jsx', 'text/javascript'],
    reactCode,
  ),
  vue: output(
    'Vue',
    'A component. Tell the compiler that central-asia-… are elements.',
    ['Map.vue', 'text/plain'],
    vueCode,
  ),
  svelte: output('Svelte', 'A component.', ['Map.svelte', 'text/plain'], svelteCode),
  json: output(
    'JSON',
    'The map alone, for the attribute src and the command line. Language and theme are attributes of the page.',
    ['map.json', 'application/json'],
    jsonFile,
  ),
  svg: output(
    'SVG',
    'A picture with its words, to print and to edit.',
    ['map.svg', 'image/svg+xml'],
    (made) => made.figure({ ...COLUMN, isCard: true }).svg,
  ),
  csv: output(
    'Tables as CSV',
    'What the map shows, as its tables tell it.',
    ['map.csv', 'text/csv;charset=utf-8'],
    (_, { tables }) => tableCsv(tables),
  ),
  link: output(
    'Link',
    'Opens this map in the studio, for colleagues. It holds everything, nothing is on a server.',
    ['map-link.txt', 'text/plain'],
    (_, { link }) => link(),
  ),
} as const satisfies Readonly<Record<string, OutputKind>>;

export type OutputName = keyof typeof OUTPUTS;

export const isOutputName = (name: string): name is OutputName => Object.hasOwn(OUTPUTS, name);
