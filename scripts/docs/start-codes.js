// What the tabs of the first page give to paste, from the data that stands there: for the build, and for its readers' changes.

const indented = (json, by) => json.replace(/^/gm, ' '.repeat(by));

/** Texts that would end a script are written by their numbers. */
const plain = (text) => text.trim().replaceAll('<', '\\u003c');

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const elementCode = (
  text,
) => `<script type="module" src="/central-asia-map/central-asia-map.js"></script>
<central-asia-map>
  <script type="application/json">
${indented(plain(text), 4)}
  </script>
</central-asia-map>
`;

export const figureCode = (text) => `import { renderStaticMap } from 'central-asia-map/static';

const myMapData = ${plain(text)};
const { html, svg, issues } = renderStaticMap(myMapData, { width: 960, height: 590 });
`;

/** The data in a frame's address, which no server sees: deflated, in base64url. */
export const frameCode = (title, packed) => `<iframe
  src="https://maps.example.org/embed.html#map=${packed}"
  title="${escape(title)}"
  width="100%"
  height="640"
  loading="lazy"
  style="border:0"
></iframe>
<script async src="https://maps.example.org/embed.js"></script>
`;

export const frameworkCode = (text) => `import 'central-asia-map/define';
import { defineMapData } from 'central-asia-map/core';

const myMapData = defineMapData(${plain(text)});
document.querySelector('central-asia-map')!.data = myMapData;
`;

/** What a frame of a map is called. */
export function titleOf(data) {
  const { headline, title } = data ?? {};
  const own = headline ?? title;
  const text = typeof own === 'object' && own !== null ? (own.en ?? Object.values(own)[0]) : own;
  return typeof text === 'string' && text !== '' ? text : 'Map of Central Asia';
}
