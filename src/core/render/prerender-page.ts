import type { Issue } from '../data/issue.js';
import { parseTokens } from '../data/parse-tokens.js';
import { attributesIn, blockIn, mapsInPage, type MapInPage } from './maps-in-page.js';

/** How maps in a page are drawn ahead of time. */
export interface PageOptions {
  /** The text of the data at an address of a `src`; `undefined` where it is not to be had, and the map is left as it is. */
  readonly readSource?: ((src: string) => string | undefined) | undefined;
  /**
   * Files that a map with `loading="eager"` needs besides the library's entry, as they stand beside that: the page is told
   * to fetch them at once. Default: none.
   */
  readonly files?: readonly string[] | undefined;
}

/** Draws the figure of a map from what its page says of it. */
export type DrawFigure = (
  data: unknown,
  options: Readonly<Record<string, unknown>>,
) => { readonly html: string; readonly issues: readonly Issue[] };

export interface PrerenderedPage {
  /** The page with figures; the same text where nothing is to be changed. */
  readonly html: string;
  /** How many maps have a figure. */
  readonly count: number;
  /** What is wrong with the maps' data and attributes; paths begin with the number of the map, as in `map 1: links[3].from`. */
  readonly issues: readonly Issue[];
}

const FIGURE = /<figure class="cam-figure"[^]*?<\/figure>\n?/g;
const HINT = /\n?<link rel="modulepreload"[^>]* data-central-asia-map>/g;
const ENTRY = /<script\b((?:[^"'<>]|"[^"]*"|'[^']*')*)>\s*<\/script\s*>/gi;

/**
 * Puts a figure into each `<central-asia-map>` of a page that has data of its own, as a block or by `src`, in the place of
 * the one that is there: done twice, it changes nothing. Maps without data have a first picture anyway.
 */
export function prerenderPage(
  page: string,
  draw: DrawFigure,
  { readSource, files = [] }: PageOptions,
): PrerenderedPage {
  const issues: Issue[] = [];
  const maps = mapsInPage(page);
  const lang = attributesIn(/<html\b([^>]*)>/i.exec(page)?.[1] ?? '')['lang'];
  let html = '';
  let at = 0;
  let count = 0;
  let isEager = false;
  maps.forEach((map, index) => {
    const tell = ({ path, message, severity }: Issue) =>
      issues.push({ path: `map ${index + 1}${path ? `: ${path}` : ''}`, message, severity });
    const data = dataOf(map, readSource, tell);
    if (data === undefined) return;
    const options = { lang, ...optionsOf(map.attributes), idPrefix: `map-${index + 1}-` };
    const figure = draw(data, options);
    figure.issues.forEach(tell);
    html += `${page.slice(at, map.start)}\n${figure.html}\n${map.content.replace(FIGURE, '').trimStart()}`;
    at = map.end;
    count++;
    isEager ||= map.attributes['loading'] === 'eager';
  });
  const drawn = html + page.slice(at);
  return { html: withHints(drawn, isEager ? files : []), count, issues };
}

/** The data of a map's own, or nothing where it has none that can be read. */
function dataOf(
  { attributes, content }: MapInPage,
  readSource: PageOptions['readSource'],
  tell: (issue: Issue) => void,
): unknown {
  const { src } = attributes;
  const block = blockIn(content)?.trim();
  const text = block || (src ? readSource?.(src) : undefined);
  const path = block ? 'script' : 'src';
  if (text === undefined) {
    if (src)
      tell({ path, message: `"${src}" is not at hand; the map is not drawn`, severity: 'warning' });
    return undefined;
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ path, message: `is not JSON: ${reason}`, severity: 'error' });
    return undefined;
  }
}

const WORDS = ['worldview', 'projection', 'lang', 'calendar'];
/** Attributes that are none of a picture's. */
const OTHERS =
  /^(?:class|id|style|slot|src|dataset|data-.*|aria-.*|on.*|label|loading|interactive|selected|debug|timeline|theme|unconfirmed|as-of|title|role|tabindex|hidden|dir)$/;

/** What attributes ask for, as options of a drawing; those that are none of the element's own are tokens of overlays. */
function optionsOf(attributes: MapInPage['attributes']): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (WORDS.includes(name)) options[name] = value;
    else if (!OTHERS.test(name)) options[name] = parseTokens(value);
  }
  const asOf = attributes['as-of'];
  if (asOf !== undefined) options['asOf'] = asOf;
  if (attributes['unconfirmed'] !== undefined) options['unconfirmed'] = true;
  return options;
}

/** The page with hints on the files beside the library's entry, right after that; without those of before. */
function withHints(page: string, files: readonly string[]): string {
  const plain = page.replace(HINT, '');
  if (files.length === 0) return plain;
  let isDone = false;
  return plain.replace(ENTRY, (tag, words: string) => {
    const { src = '', crossorigin } = attributesIn(words);
    const [, folder] = /^(.*)central-asia-map\.js(?:\?.*)?$/.exec(src) ?? [];
    if (folder === undefined || isDone) return tag;
    isDone = true;
    const cross = crossorigin === undefined ? '' : ` crossorigin="${crossorigin}"`;
    const hints = files.map(
      (file) =>
        `\n<link rel="modulepreload" href="${folder}${file}"${cross} fetchpriority="low" data-central-asia-map>`,
    );
    return tag + hints.join('');
  });
}
