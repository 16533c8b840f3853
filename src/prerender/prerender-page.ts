import type { Issue } from '../core/data/issue.js';
import { parseTokens } from '../core/data/parse-tokens.js';
import { elementsInPage, type PageElement, type SourceRange } from './elements-in-page.js';

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

/** Draws the figure of an element from what its page says of it; without data, from the built-in record. */
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

/** A change to the source of a page. */
interface Edit extends SourceRange {
  readonly text: string;
}

/** How the elements of each kind are drawn, by their names. */
export interface Drawings {
  readonly [MAP]: DrawFigure;
  readonly 'central-asia-multiples': DrawFigure;
  readonly 'central-asia-comparison': DrawFigure;
}

const MAP = 'central-asia-map';

/**
 * Puts a figure into each `<central-asia-map>` of a page that has data of its own, as a block or by `src`, and into each
 * `<central-asia-multiples>` and `<central-asia-comparison>`, in the place of the one that is there: done twice, it changes
 * nothing. Maps without data have a first picture anyway.
 */
export function prerenderPage(
  page: string,
  drawings: Drawings,
  { readSource, files = [] }: PageOptions,
): PrerenderedPage {
  const issues: Issue[] = [];
  const elements = elementsInPage(page);
  const lang = elements.find(({ name }) => name === 'html')?.attributes['lang'];
  let isEager = false;
  const edits = elements
    .filter(({ name, content }) => Object.hasOwn(drawings, name) && content)
    .flatMap((map, index): Edit[] => {
      const tell = ({ path, message, severity }: Issue) =>
        issues.push({ path: `map ${index + 1}${path ? `: ${path}` : ''}`, message, severity });
      const name = map.name as keyof Drawings;
      const data = dataOf(map, readSource, tell);
      if (data === undefined || (data === NO_DATA && name === MAP)) return [];
      const { src } = map.attributes;
      const options = {
        readSource: readBeside(src, readSource),
        lang,
        ...optionsOf(map.attributes),
        idPrefix: `map-${index + 1}-`,
      };
      const figure = drawings[name](data === NO_DATA ? undefined : data, options);
      figure.issues.forEach(tell);
      isEager ||= name === MAP && map.attributes['loading'] === 'eager';
      const text = `\n${figure.html}\n${withoutFigures(page, map).trimStart()}`;
      return [{ ...map.content!, text }];
    });
  const html = withHints(applyEdits(page, edits), isEager ? files : []);
  return { html, count: edits.length, issues };
}

/** What stands in a map besides the figures that it was given before. */
function withoutFigures(page: string, { content, inner }: PageElement): string {
  const { start, end } = content!;
  const cuts = inner
    .filter(({ name, attributes }) => name === 'figure' && hasClass(attributes, 'cam-figure'))
    .map((figure): Edit => withLineBreak(page, figure));
  return applyEdits(page.slice(0, end), cuts).slice(start);
}

const hasClass = (attributes: PageElement['attributes'], name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/).includes(name);

/** An element to be cut out together with the line break after it. */
const withLineBreak = (page: string, { start, end }: SourceRange): Edit => ({
  start,
  end: page[end] === '\n' ? end + 1 : end,
  text: '',
});

/** A text with some of its parts replaced; they are in its order and do not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces = edits.map((edit) => {
    const before = text.slice(at, edit.start);
    at = edit.end;
    return before + edit.text;
  });
  return pieces.join('') + text.slice(at);
}

/** Reads what data names by its address: beside the data's own file where it has one. */
const readBeside =
  (src: string | undefined, readSource: PageOptions['readSource']) =>
  (address: string): string | undefined => {
    const isWhole = /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address);
    const folder = isWhole ? '' : (src ?? '').replace(/[?#].*$/s, '').replace(/[^/]*$/, '');
    return readSource?.(folder + address);
  };

/** The page gives none. */
const NO_DATA = Symbol('no data');

/** The data of a map's own; nothing where it cannot be read. */
function dataOf(
  { attributes, inner }: PageElement,
  readSource: PageOptions['readSource'],
  tell: (issue: Issue) => void,
): unknown {
  const { src } = attributes;
  const isBlock = ({ name, attributes: { type = '' } }: PageElement) =>
    name === 'script' && type.toLowerCase() === 'application/json';
  const block = inner.find(isBlock)?.text.trim();
  if (!block && !src) return NO_DATA;
  const text = block || readSource?.(src!);
  const path = block ? 'script' : 'src';
  if (text === undefined) {
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

const WORDS = ['worldview', 'projection', 'lang', 'calendar', 'headline', 'header', 'by'];
/** Attributes that are none of a picture's. */
const OTHERS =
  /^(?:class|id|style|slot|src|dataset|data-.*|aria-.*|on.*|label|position|loading|interactive|selected|debug|timeline|theme|unconfirmed|as-of|title|role|tabindex|hidden|dir)$/;

/** What attributes ask for, as options of a drawing; those that are none of the element's own are tokens of overlays. */
function optionsOf(attributes: PageElement['attributes']): Record<string, unknown> {
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
  const elements = elementsInPage(page);
  const old = elements.filter(
    ({ name, attributes }) => name === 'link' && `data-${MAP}` in attributes,
  );
  const cuts = old.map(({ start, end }): Edit => {
    const isOnOwnLine = page[start - 1] === '\n';
    return { start: isOnOwnLine ? start - 1 : start, end, text: '' };
  });
  const entry = elements.find(
    ({ name, attributes }) => name === 'script' && folderOf(attributes) !== undefined,
  );
  const hints = entry && files.length > 0 ? [hintsAfter(entry, files)] : [];
  return applyEdits(
    page,
    [...hints, ...cuts].sort((a, b) => a.start - b.start),
  );
}

function hintsAfter({ attributes, end }: PageElement, files: readonly string[]): Edit {
  const { crossorigin } = attributes;
  const cross = crossorigin === undefined ? '' : ` crossorigin="${crossorigin}"`;
  const text = files
    .map(
      (file) =>
        `\n<link rel="modulepreload" href="${folderOf(attributes)}${file}"${cross} fetchpriority="low" data-${MAP}>`,
    )
    .join('');
  return { start: end, end, text };
}

/** Where the library's entry lies, if a script is that. */
const folderOf = ({ src = '' }: PageElement['attributes']): string | undefined =>
  /^(.*)central-asia-map\.js(?:\?.*)?$/.exec(src)?.[1];
