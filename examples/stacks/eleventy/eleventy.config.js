import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderStaticMap } from 'central-asia-map/static';

const dist = dirname(fileURLToPath(import.meta.resolve('central-asia-map/integrity.json')));
const library = relative('.', dist);

export default function (config) {
  config.addPassthroughCopy({
    [join(library, 'central-asia-map.js')]: 'map/central-asia-map.js',
    [join(library, 'central-asia-map')]: 'map/central-asia-map',
    [join(library, 'static.css')]: 'map/static.css',
    'pages/style.css': 'style.css',
  });
  let count = 0;
  config.addShortcode('map', (data, alliances, disputes) => {
    const { html } = renderStaticMap(data, {
      alliances: alliances.split(' '),
      disputes: disputes.split(' '),
      narrow: true,
      idPrefix: `map-${++count}-`,
    });
    const block = JSON.stringify(data).replaceAll('<', '\\u003c');
    // In a block, or Markdown would put it into a paragraph, which a figure ends.
    return `<div><central-asia-map alliances="${alliances}" disputes="${disputes}">
<script type="application/json">${block}</script>
${html}
</central-asia-map></div>`;
  });
  return { dir: { input: 'pages', output: '_site' }, markdownTemplateEngine: 'njk' };
}
