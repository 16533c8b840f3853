import { attribute, safeJson } from './escape.js';
import { COLUMN, elementFor, optionPairs, type Made } from './output.js';

const attributes = ({ options }: Made): string =>
  optionPairs(options)
    .map(([name, value]) => (value === true ? name : `${name}="${attribute(value)}"`))
    .join(' ');

const script = ({ base }: Made): string =>
  `<script type="module" src="${attribute(base)}central-asia-map.js"></script>`;

const sheet = ({ base }: Made): string =>
  `<link rel="stylesheet" href="${attribute(base)}static.css" />`;

const data = ({ document }: Made): string =>
  `<script type="application/json">${safeJson(document)}</script>`;

/** The figure, which has the words of the map's head unless the page has its own. */
const figure = (made: Made): string => made.figure(COLUMN).html;

/** The element with what it holds, a line each. */
function element(made: Made, ...content: readonly string[]): string {
  const name = elementFor(made.document);
  return [
    `<${name} ${attributes(made)}>`,
    ...content.map((line) => `  ${line}`),
    `</${name}>`,
  ].join('\n');
}

export const elementHtml = (made: Made): string => `${script(made)}
${element(made, data(made))}
`;

export const elementWithFigureHtml = (made: Made): string => `${sheet(made)}
${script(made)}
${element(made, data(made), figure(made))}
`;

export const figureHtml = (made: Made): string => `${sheet(made)}
${figure(made)}
`;

/** The page in a frame of its own origin gives the frame its height; in one that may not, the height stays as it is. */
const FOLLOW = `<script>
if (frameElement) new ResizeObserver(([{ target }]) => {
  frameElement.style.height = Math.ceil(target.getBoundingClientRect().height) + 'px';
}).observe(document.documentElement);
</script>`;

/** `height` is what the frame begins with, in pixels. */
export function iframeHtml(made: Made, height: number): string {
  const { title, lang, dir } = made.figure(COLUMN);
  const page = `<!doctype html><html lang="${attribute(lang)}" dir="${dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${attribute(title)}</title>
<style>body{margin:0}</style>
${elementWithFigureHtml(made)}${FOLLOW}</html>`;
  return `<iframe title="${attribute(title)}" loading="lazy" style="width:100%;height:${height}px;border:0" srcdoc="${attribute(page)}"></iframe>
`;
}

export const wordPressHtml = (made: Made): string => `<!-- wp:html -->
${elementWithFigureHtml(made)}<!-- /wp:html -->
`;

/**
 * The block of the plugin: the map is in its comment, as WordPress writes what blocks know, and the figure is its content,
 * so that a text stays whole without the plugin.
 */
export function wordPressBlock(made: Made): string {
  const attributes = { data: made.document, ...Object.fromEntries(optionPairs(made.options)) };
  const json = safeJson(attributes).replaceAll('--', '\\u002d\\u002d');
  return `<!-- wp:central-asia-map/map ${json} -->
${figure(made)}
<!-- /wp:central-asia-map/map -->
`;
}
