import { codeBlock } from './markdown.mjs';
import { html, raw } from './html.mjs';

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

/** The element with that data, to be pasted. */
export const renderElementCode = () =>
  raw(`<div id="try-paste">\n${codeBlock(elementCode(FIRST_TEXT), 'html')}</div>`);

export const elementCode = (
  json,
) => `<script type="module" src="/central-asia-map/central-asia-map.js"></script>
<central-asia-map>
  <script type="application/json">
${json.trim().replace(/^/gm, '    ')}
  </script>
</central-asia-map>
`;
