import { deflateRawSync } from 'node:zlib';
import { codeBlock } from './markdown.mjs';
import { html, raw } from './html.mjs';
import { elementCode, figureCode, frameCode, frameworkCode, titleOf } from './start-codes.js';

/** What the first page begins with, to be changed by its readers. */
export const FIRST_DATA = {
  headline: 'Five states, one union',
  asOf: '2025-12-31',
  worldview: 'un',
  focus: ['KG'],
  show: { alliances: ['eaeu'], disputes: ['kg-tj-border'], links: [] },
};

/** An object with one line for each field. */
const lines = (data) =>
  `{\n${Object.entries(data)
    .map(([name, value]) => `  "${name}": ${spaced(value)}`)
    .join(',\n')}\n}`;

/** JSON on one line, with the spaces that people write. */
function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, one]) => `"${name}": ${spaced(one)}`);
  return `{ ${fields.join(', ')} }`;
}

export const FIRST_TEXT = lines(FIRST_DATA);

/** Data to write in, what is said of it, and the map that it draws; start-page.js brings them to life. */
export const renderTry = () =>
  html`<div class="try">
    <div>
      <label for="try-data">Map data, as JSON</label>
      <textarea id="try-data" rows="12" spellcheck="false" autocapitalize="off" autocomplete="off">
${FIRST_TEXT}</textarea>
      <div id="try-told" role="status"></div>
    </div>
    <central-asia-map id="try-map"></central-asia-map>
  </div>`;

const block = (id, code, language) => raw(`<div id="${id}">\n${codeBlock(code, language)}</div>`);

/** The same data as each tab gives it, to be pasted. */
export const renderCodes = () => ({
  element: block('try-paste', elementCode(FIRST_TEXT), 'html'),
  figure: block('try-figure', figureCode(FIRST_TEXT), 'js'),
  iframe: block('try-iframe', frameCode(titleOf(FIRST_DATA), pack(FIRST_DATA)), 'html'),
  framework: block('try-framework', frameworkCode(FIRST_TEXT), 'ts'),
});

const pack = (data) => deflateRawSync(JSON.stringify(data)).toString('base64url');
