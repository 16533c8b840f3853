// Writes static.html, a page without any script, from the built library: node examples/build-static.mjs
// With --check it writes nothing and fails if the page that is there is another.
import { readFileSync, writeFileSync } from 'node:fs';
import { renderStaticMap } from '../dist/static.js';

const target = new URL('static.html', import.meta.url);

// One figure with legend and tables; a second picture takes the first one's place on narrow screens, so that names can
// be read there.
const options = { themable: true, fluid: true };
const { html, issues } = renderStaticMap(undefined, { ...options, idPrefix: 'wide-' });
const small = renderStaticMap(undefined, {
  ...options,
  idPrefix: 'small-',
  width: 360,
  height: 400,
});

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Without JavaScript</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="static.css" />
  </head>
  <body>
    <header class="site">
      <nav aria-label="Examples"><a href="index.html">All examples of central-asia-map</a></nav>
    </header>
    <main>
      <h1>Without JavaScript</h1>
      <p class="lead">
        The article's map as a figure that a server, a build or a feed puts into the page. No script
        runs here.
      </p>
      <!-- prettier-ignore -->
      <div class="wide">
<div class="picture-small">${small.svg}</div>
${html}
      </div>
      <h2>The code</h2>
      <pre><code>import { renderStaticMap } from 'central-asia-map/static';

const { html, svg, issues } = renderStaticMap(myMapData, { width: 960, height: 640 });</code></pre>
      <p>
        <code>html</code> is the figure with caption, legend and tables, <code>svg</code> the
        picture alone. Without data it is the article's map. The script
        <a href="build-static.mjs"><code>build-static.mjs</code></a> writes this page.
      </p>
      <p class="small">
        Put such a figure inside <code>&lt;central-asia-map&gt;</code> and readers see it until the
        live map takes over.
      </p>
    </main>
  </body>
</html>
`;

if (issues.length > 0) {
  console.error(issues);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  writeFileSync(target, page);
} else if (readFileSync(target, 'utf8') !== page) {
  console.error(
    'examples/static.html is not what the library draws now: node examples/build-static.mjs',
  );
  process.exitCode = 1;
}
