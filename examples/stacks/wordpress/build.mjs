// Writes public/: the page to frame with the library, and two posts as the system would send them out.
// MAP_ORIGIN is the origin of the page to frame.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ORIGIN = 'https://maps.example.org';
const origin = process.env.MAP_ORIGIN ?? ORIGIN;
const out = fileURLToPath(new URL('public/', import.meta.url));
const dist = dirname(fileURLToPath(import.meta.resolve('central-asia-map/integrity.json')));

const write = (name, text) => {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text.replaceAll(ORIGIN, origin));
};
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

for (const name of ['map/index.html', 'map/frame.css', 'map/tell-height.js'])
  write(name, read(name));
for (const name of ['theme/map-frames.js', 'theme/theme.css']) write(name, read(name));
for (const name of ['central-asia-map.js', 'central-asia-map'])
  cpSync(join(dist, name), join(out, 'map', name), { recursive: true });

const post = (block, script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tajikistan among its neighbours</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/theme/theme.css" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <h1>Tajikistan among its neighbours</h1>
    <p>
      On 17 October 2023 Iran's defence minister came to Dushanbe with a delegation. The map shows
      the bodies, borders and ties around that visit.
    </p>
${read(`blocks/${block}.html`)}
    <p>Every statement on the map has its date and its source.</p>
  </body>
</html>
`;
write('post-element.html', post('map-element', '/map/central-asia-map.js'));
write('post-frame.html', post('map-frame', '/theme/map-frames.js'));
