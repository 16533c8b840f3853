// Writes static.html, a page without any script: node examples/build-static.mjs
// It takes the built library. With --check it writes nothing and fails if what is there is not what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderStaticMap } from '../dist/static.js';

// A second picture takes the first one's place on narrow screens, so that names can be read there.
const { html, issues } = renderStaticMap(undefined, { narrow: true });

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Without JavaScript</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="../dist/static.css" />
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
      </p>
    </main>
  </body>
</html>
`;

const isCheck = process.argv.includes('--check');
if (issues.length > 0) fail(JSON.stringify(issues, null, 2));
update('static.html', page);

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
