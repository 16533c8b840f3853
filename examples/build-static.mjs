// Writes static.html and story-figures.html, pages without any script, and the pages of the gallery: node examples/build-static.mjs
// It takes the built library. With --check it writes nothing and fails if what is there is not what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { renderStaticMap, renderStaticStory } from '../dist/static.js';
import { GALLERY } from './gallery.mjs';
import { galleryIndex, galleryPage } from './gallery-pages.mjs';

// A second picture takes the first one's place on narrow screens, so that names can be read there.
const { html, issues } = renderStaticMap(undefined, { narrow: true });

/** A page of the examples without any script. */
const pageOf = (title, content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="../dist/static.css" />
  </head>
  <body>
    <header class="site">
      <nav aria-label="Examples"><a href="index.html">All examples of central-asia-map</a></nav>
    </header>
    <main>
      <h1>${title}</h1>
${content}
    </main>
  </body>
</html>
`;

const page = pageOf(
  'Without JavaScript',
  `      <p class="lead">
        The article's map as a figure that a server, a build or a feed puts into the page. No script
        runs here.
      </p>
      <!-- prettier-ignore -->
      <div class="wide">
${html}
      </div>
      <h2>The code</h2>
      <pre><code>import { renderStaticMap } from 'central-asia-map/static';

const { html, svg, issues } = renderStaticMap(myMapData, {
  narrow: true,
});</code></pre>
      <p>
        <code>html</code> is the figure with caption, legend and tables, which
        <code>central-asia-map/static.css</code> arranges; <code>svg</code> is the picture alone.
        With <code>narrow</code> there is a second picture for telephones. Without data it is the
        article's map. The script
        <a href="build-static.mjs"><code>build-static.mjs</code></a> writes this page.
      </p>
      <p class="small">
        Put such a figure inside <code>&lt;central-asia-map&gt;</code> and readers see it until the
        live map takes over.
      </p>`,
);

const story = renderStaticStory(undefined, { themable: true });
const storyPage = pageOf(
  'A story in figures',
  `      <p class="lead">
        The article in eight steps, each with its text and a figure of its own, for feeds, paper and
        readers without script. All figures share their shapes.
      </p>
      <h2>The article in steps</h2>
      <!-- prettier-ignore -->
      <div class="wide">
${story.html}
      </div>
      <p>
        <code>renderStaticStory</code> of <code>central-asia-map/static</code> writes it, as does
        <code>npx central-asia-map story</code>. With script it is
        <a href="story.html">a story on its map</a>.
      </p>`,
);

const isCheck = process.argv.includes('--check');
// A small figure has no room for every name, which its table has.
const faults = [...issues, ...story.issues.filter(({ severity }) => severity !== 'info')];
if (faults.length > 0) fail(JSON.stringify(faults, null, 2));
update('static.html', page);
update('story-figures.html', storyPage);
await updatePretty('gallery/index.html', galleryIndex(GALLERY));
for (const entry of GALLERY) await updatePretty(`gallery/${entry.name}.html`, galleryPage(entry));

async function updatePretty(name, text) {
  const printWidth = 100;
  update(name, await format(text, { parser: 'html', printWidth }));
}

function update(name, text) {
  const file = new URL(name, import.meta.url);
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    fail(`examples/${name} is out of date: node examples/build-static.mjs`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
