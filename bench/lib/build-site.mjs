import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { defs } from '../site/arrow.mjs';
import { ownMap } from '../site/own-data.mjs';
import { COLOURS, CONVENTION, CREDIT, DATELINE, HEIGHT, TITLE, WIDTH } from '../site/the-map.mjs';
import { cutRegion, toJsVectorMap } from './region.mjs';
import { staticPicture } from './static-picture.mjs';

const SITE = fileURLToPath(new URL('../site/', import.meta.url));
const BY_HAND = ['leaflet', 'd3', 'jsvectormap'];
const STARTS = ['load', 'mount', 'links'];
/** How many maps the pages of the suites have. */
export const COUNTS = [1, 20];

/** What no map can be faster than: an article without one, and one whose script only writes the element's first frame. */
export const FLOORS = ['empty', 'markup'];
/** Pages with the same map as data of their own: by property, as a block, by address, and drawn ahead by a server. */
export const OWN_PAGES = ['own-property', 'own-block', 'own-src', 'own-figure', 'own-figure-only'];
/** What a map of a page's own data is compared with. */
export const OWN_AND_BY_HAND = [...OWN_PAGES, 'leaflet', 'jsvectormap'];
/** Pages of one map each that the suites open, by name. */
export const PAGES = ['element', 'figure', 'figure-only', ...BY_HAND, 'static', ...FLOORS];

/** Every file of the site by its address, as text; `dist` is a build of the library. */
export async function buildSite(dist, folder) {
  const files = new Map();
  const region = cutRegion();
  files.set('/geo.json', JSON.stringify(region));
  for (const page of BY_HAND) {
    for (const start of STARTS) {
      const { js, css } = await bundle(page, start, region, folder);
      files.set(`/${page}/${start}.js`, js);
      if (css) files.set(`/${page}/${start}.css`, css);
      const counts = start === 'load' ? COUNTS : [start === 'mount' ? 0 : 1];
      for (const count of counts) {
        const name = start === 'load' ? count : start;
        files.set(`/${page}/${name}.html`, pageByHand(page, start, count, css));
      }
    }
  }
  for (const count of COUNTS) files.set(`/static/${count}.html`, staticPage(region, count));
  addElementPages(files, dist);
  addShapesPage(files, dist);
  addValuesPage(files, dist);
  addMultiplesPages(files, dist);
  addStoryPage(files);
  await addFigurePages(files, dist);
  await addOwnDataPages(files, dist);
  await addFloors(files, dist);
  addDist(files, dist);
  return files;
}

/** A hand-made page's script and style sheet. */
async function bundle(page, start, region, folder) {
  const outdir = join(folder, 'bundles', page);
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: [join(SITE, `start/${start}.mjs`)],
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    alias: { page: join(SITE, `pages/${page}.mjs`) },
    // Leaflet's pictures of layers and markers are not on these maps.
    loader: { '.png': 'empty' },
    plugins: [virtualMap(region)],
    logLevel: 'error',
  });
  const read = (name) => readFileSync(join(outdir, name), 'utf8');
  const css = readdirSync(outdir).includes(`${start}.css`) ? read(`${start}.css`) : '';
  return { js: read(`${start}.js`), css };
}

function virtualMap(region) {
  return {
    name: 'jsvectormap-map',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:jsvectormap-map$/ }, ({ path }) => ({
        path,
        namespace: 'map',
      }));
      onLoad({ filter: /.*/, namespace: 'map' }, () => ({
        contents: JSON.stringify(toJsVectorMap(region)),
        loader: 'json',
      }));
    },
  };
}

const STYLE = `
body{margin:0;font:16px/1.4 system-ui,sans-serif;background:#fff;color:#222}
main{max-width:${WIDTH}px;margin:0 auto}
h1{font-size:1.15em;margin:.5em 0 0}
p{margin:0;font-size:.8125em}
.map{position:relative;aspect-ratio:${WIDTH}/${HEIGHT};background:${COLOURS.water};overflow:hidden}
.map>svg,.picture>svg{display:block;width:100%;height:auto}
.picture{background:${COLOURS.water}}
.label{font-size:12px;text-anchor:middle;fill:${COLOURS.label};stroke:${COLOURS.halo};stroke-width:3px;paint-order:stroke;white-space:nowrap;pointer-events:none}
.focus{font-weight:700}
.label span{position:absolute;transform:translate(-50%,-50%);text-shadow:0 0 3px ${COLOURS.halo},0 0 3px ${COLOURS.halo}}
.leaflet-container{font:inherit!important;background:${COLOURS.water}!important}
.tip{position:absolute;inset:auto auto 8px 8px}
.defs{position:absolute;width:0;height:0}
.key i{display:inline-block;width:1.6em;height:.9em;margin:0 .4em 0 .8em;vertical-align:-.1em;border:1px solid ${COLOURS.border}}`;

const KEY = `<p class="key"><i style="background:${COLOURS.sco}"></i>SCO members<i style="background:repeating-linear-gradient(135deg,transparent 0 4px,${COLOURS.ots} 4px 5px)"></i>OTS members<i style="border:0;border-top:2.4px dashed ${COLOURS.dispute}"></i>Disputed border<i style="border:0;border-top:2.4px solid ${COLOURS.cooperative}"></i>Cooperation<i style="border:0;border-top:2.4px solid ${COLOURS.hostile}"></i>Hostility</p>`;

/** A page that looks like an article: the head, the given maps, the words around each. */
function page({ head = '', maps, foot = '', style = STYLE }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Map</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}
</head>
<body>
<main>
${maps.join('\n')}
</main>
${foot}
</body>
</html>
`;
}

const DEFS = `<svg class="defs" aria-hidden="true">${defs(COLOURS)}</svg>`;

const around = (map) => `<h1>${TITLE}</h1>
<p>${DATELINE}</p>
${map}
${KEY}
<p>${CONVENTION} ${CREDIT}</p>`;

function pageByHand(name, start, count, css) {
  const preload =
    name === 'jsvectormap' ? '' : '<link rel="preload" href="/geo.json" as="fetch" crossorigin>\n';
  const sheet = css ? `<link rel="stylesheet" href="/${name}/${start}.css">\n` : '';
  return page({
    head: `${preload}${sheet}<script type="module" src="/${name}/${start}.js"></script>`,
    maps: Array(count).fill(around('<div class="map"></div>')),
    foot: DEFS,
  });
}

const PAINTED_AT_END =
  "<script>requestAnimationFrame(()=>requestAnimationFrame(()=>performance.mark('painted')))</script>";

function staticPage(region, count) {
  const map = `<div class="picture">${staticPicture(region)}</div>`;
  return page({ maps: Array(count).fill(around(map)), foot: DEFS + PAINTED_AT_END });
}

const ENTRY = '<script type="module" src="/dist/central-asia-map.js"></script>';
/** The style that a page with the element needs. */
const PLAIN_STYLE = STYLE.split('\n').slice(0, 3).join('\n');

/**
 * Marks when every map on the page shows its countries, overlays and names, drawn ahead of time or from its data, and when
 * the first can be moved. It looks once for each frame, but not before there is anything to look for: frames cost CPU.
 */
const WATCH = `<script>{
const count=document.currentScript.dataset.count|0;
const asked=new URLSearchParams(location.search);
const isCrowded=['links','circles'].some((name)=>asked.get(name)>=1000);
const isDrawn=({shadowRoot})=>shadowRoot?.querySelector(':is(.rendition,.picture) text')&&
  (!isCrowded||shadowRoot.querySelector('.crowd:not([data-drawing])'));
const frame=()=>{
  const maps=[...document.querySelectorAll('central-asia-map')];
  if(maps.length<count||!maps.every(isDrawn))return requestAnimationFrame(frame);
  requestAnimationFrame(()=>performance.mark('painted'));
};
if(count)customElements.whenDefined('central-asia-map').then(()=>requestAnimationFrame(frame));
addEventListener('cam-ready',({target})=>{
  const watch=new MutationObserver(()=>{
    if(!target.shadowRoot.querySelector('.leaflet-container'))return;
    watch.disconnect();
    performance.mark('interactive');
  });
  watch.observe(target.shadowRoot,{subtree:true,attributeFilter:['class']});
});
}</script>`;
const watch = (count) => WATCH.replace('<script>', `<script data-count="${count}">`);

/** What a map with very many links of its own loads besides its entry. */
const LINKS_NEED = [
  'map-engine',
  'read-own-data',
  'live-map',
  'overview.topo',
  'standard.topo',
  'crowd',
];

function addElementPages(files, dist) {
  for (const count of COUNTS) {
    files.set(
      `/element/${count}.html`,
      page({
        head: watch(count) + ENTRY,
        maps: Array(count).fill('<central-asia-map></central-asia-map>'),
        style: PLAIN_STYLE,
      }),
    );
  }
  const mount = `<script type="module">
import '/dist/central-asia-map.js';
const loading = new URLSearchParams(location.search).get('loading') ?? 'lazy';
globalThis.mount = async () => {
  const map = document.createElement('central-asia-map');
  map.loading = loading;
  document.querySelector('main').append(map);
  await map.ready;
  const live = () => map.shadowRoot.querySelector('.leaflet-container');
  while (loading === 'eager' && !live()) await new Promise(requestAnimationFrame);
  return () => map.remove();
};
performance.mark('painted');
</script>`;
  files.set('/element/mount.html', page({ head: mount, maps: [], style: PLAIN_STYLE }));
  const links = `<script type="module">
import '/dist/central-asia-map.js';
import { manyLinks } from '/the-map.mjs';
// The pages made by hand, too, have their code and their geometry when the clock starts.
await Promise.all(${JSON.stringify(chunksOf(dist, LINKS_NEED))}.map((file) => import(file)));
const { places, links } = manyLinks(Number(new URLSearchParams(location.search).get('links')));
// A plain line each, as on the other pages.
const at = { direction: 'mutual', tone: 'cooperative', kind: 'tie', claim: 'event' };
const map = document.createElement('central-asia-map');
map.data = {
  title: 'Links',
  box: [42, 24, 90, 55],
  places: places.map(([lon, lat], index) => ({ id: 'place:' + index, name: 'Place ' + index, lat, lon })),
  links: links.map(([from, to], index) => ({
    ...at, id: 'L' + index, from: 'place:' + from, to: 'place:' + to, summary: 'Link ' + index,
  })),
};
performance.mark('begun');
document.querySelector('main').append(map);
</script>`;
  files.set('/element/links.html', page({ head: watch(1) + links, maps: [], style: PLAIN_STYLE }));
  files.set('/the-map.mjs', readFileSync(join(SITE, 'the-map.mjs'), 'utf8'));
}

/** A map of a page's own shapes, as many and as fine as the address asks for. */
export function addShapesPage(files, dist) {
  const needed = [...LINKS_NEED.filter((name) => name !== 'crowd'), 'shapes', 'shape-files'];
  const script = `<script type="module">
import '/dist/central-asia-map.js';
import { manyShapes } from '/many-shapes.mjs';
await Promise.all(${JSON.stringify(chunksOf(dist, needed))}.map((file) => import(file)));
const asked = new URLSearchParams(location.search);
const shapes = manyShapes(Number(asked.get('shapes')), Number(asked.get('vertices')));
const map = document.createElement('central-asia-map');
map.data = { title: 'Shapes', box: [42, 24, 90, 55], shapes, show: { alliances: [], disputes: [], links: [] } };
performance.mark('begun');
document.querySelector('main').append(map);
</script>`;
  files.set(
    '/element/shapes.html',
    page({ head: watch(1) + script, maps: [], style: PLAIN_STYLE }),
  );
  files.set('/many-shapes.mjs', readFileSync(join(SITE, 'many-shapes.mjs'), 'utf8'));
}

/** A map of so many numbers, as shades of countries by year or as circles of places. */
function addValuesPage(files, dist) {
  const needed = [...LINKS_NEED, 'values'];
  const script = `<script type="module">
import '/dist/central-asia-map.js';
import { manyValues } from '/many-values.mjs';
await Promise.all(${JSON.stringify(chunksOf(dist, needed))}.map((file) => import(file)));
const asked = new URLSearchParams(location.search);
const map = document.createElement('central-asia-map');
map.data = { title: 'Numbers', box: [42, 24, 90, 55], ...manyValues(Number(asked.get('shades')), Number(asked.get('circles'))) };
performance.mark('begun');
document.querySelector('main').append(map);
</script>`;
  files.set(
    '/element/values.html',
    page({ head: watch(1) + script, maps: [], style: PLAIN_STYLE }),
  );
  files.set('/many-values.mjs', readFileSync(join(SITE, 'many-values.mjs'), 'utf8'));
}

/** As many small maps as the address asks for, and one map of the same that can be moved. */
function addMultiplesPages(files, dist) {
  const needed = LINKS_NEED.filter((name) => name !== 'crowd');
  const script = (tag, attributes) => `<script type="module">
import '/dist/central-asia-map.js';
await Promise.all(${JSON.stringify(chunksOf(dist, needed))}.map((file) => import(file)));
const count = Number(new URLSearchParams(location.search).get('maps'));
const dates = Array.from({ length: count }, (_, index) => 2001 + index).join(' ');
const element = document.createElement('${tag}');
for (const [name, value] of Object.entries(${attributes}))
  element.setAttribute(name, value);
performance.mark('begun');
document.querySelector('main').append(element);
element.addEventListener('cam-ready', () => requestAnimationFrame(() => performance.mark('ready')));
</script>`;
  // The file to paste defines what is in the page when it runs.
  const maps = ['<central-asia-multiples hidden loading="lazy"></central-asia-multiples>'];
  files.set(
    '/element/multiples.html',
    page({
      head: script('central-asia-multiples', "{ loading: 'eager', alliances: 'sco', dates }"),
      maps,
      style: PLAIN_STYLE,
    }),
  );
  files.set(
    '/element/one-of-them.html',
    page({
      head:
        watch(1) +
        script('central-asia-map', "{ loading: 'eager', alliances: 'sco', 'as-of': '2020' }"),
      maps: [],
      style: PLAIN_STYLE,
    }),
  );
}

/** The article's story on its map. */
export function addStoryPage(files) {
  const script = `<script type="module">
import '/dist/central-asia-map.js';
const story = document.querySelector('central-asia-story');
await customElements.whenDefined('central-asia-story');
await story.ready;
while (!story.querySelector('section')) await new Promise(requestAnimationFrame);
performance.mark('told');
</script>`;
  const told =
    '<central-asia-story><central-asia-map slot="map" header="none"></central-asia-map></central-asia-story>';
  files.set('/element/story.html', page({ head: script, maps: [told], style: PLAIN_STYLE }));
}

/** The figure that a server renders: alone, and inside the element that takes over from it. */
async function addFigurePages(files, dist) {
  const { renderStaticMap } = await import(pathToFileURL(join(dist, 'static.js')).href);
  const figure = (index) =>
    renderStaticMap(undefined, { width: WIDTH, height: HEIGHT, idPrefix: `m${index}-` }).html;
  const style = PLAIN_STYLE + readFileSync(join(dist, 'static.css'), 'utf8');
  for (const count of COUNTS) {
    const figures = Array.from({ length: count }, (_, index) => figure(index));
    files.set(`/figure-only/${count}.html`, page({ maps: figures, foot: PAINTED_AT_END, style }));
    files.set(
      `/figure/${count}.html`,
      page({
        head: watch(0) + ENTRY,
        maps: figures.map((html) => `<central-asia-map>${html}</central-asia-map>`),
        foot: PAINTED_AT_END,
        style,
      }),
    );
  }
}

/** Each map of a page with many has other data. All are to be moved at once. */
async function addOwnDataPages(files, dist) {
  const { renderStaticMap } = await import(pathToFileURL(join(dist, 'static.js')).href);
  const style = PLAIN_STYLE + readFileSync(join(dist, 'static.css'), 'utf8');
  const size = { width: WIDTH, height: HEIGHT };
  const eager = (inside = '', words = '') =>
    `<central-asia-map loading="eager"${words}>${inside}</central-asia-map>`;
  for (const count of COUNTS) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const texts = indices.map((index) => JSON.stringify(ownMap(index)));
    const add = (name, maps, more = {}) =>
      files.set(
        `/${name}/${count}.html`,
        page({ head: watch(count) + ENTRY, maps, style: PLAIN_STYLE, ...more }),
      );
    add('own-property', Array(count).fill(eager()), {
      head: `${watch(count)}<script type="module">
import '/dist/central-asia-map.js';
const data = [${texts.join(',')}];
document.querySelectorAll('central-asia-map').forEach((map, index) => (map.data = data[index]));
</script>`,
    });
    const blocks = texts.map((text) => `<script type="application/json">${text}</script>`);
    add(
      'own-block',
      blocks.map((block) => eager(block)),
    );
    add(
      'own-src',
      indices.map((index) => eager('', ` src="/own-${index}.json"`)),
    );
    for (const index of indices) files.set(`/own-${index}.json`, texts[index]);
    const figures = indices.map(
      (index) => renderStaticMap(ownMap(index), { ...size, idPrefix: `m${index}-` }).html,
    );
    add('own-figure-only', figures, { head: '', foot: PAINTED_AT_END, style });
    add(
      'own-figure',
      figures.map((figure, index) => eager(figure + blocks[index])),
      { head: watch(0) + ENTRY, foot: PAINTED_AT_END, style },
    );
  }
}

async function addFloors(files, dist) {
  files.set('/empty/1.html', page({ maps: [around('')], foot: PAINTED_AT_END }));
  const read = (name) => import(pathToFileURL(join(dist, 'elements', name)).href);
  const [{ prerenderedMarkup }, { CentralAsiaMap }] = await Promise.all([
    read('central-asia-map/prerendered-markup.js'),
    read('central-asia-map/central-asia-map.js'),
  ]);
  const styles = [CentralAsiaMap.styles].flat(Infinity).map(({ cssText }) => cssText);
  const shadow = JSON.stringify(`<style>${styles.join('\n')}</style>${prerenderedMarkup.markup}`);
  files.set(
    '/markup/load.js',
    `document.querySelector('central-asia-map').attachShadow({mode:'open'}).innerHTML=${shadow};
requestAnimationFrame(()=>requestAnimationFrame(()=>performance.mark('painted')))`,
  );
  files.set(
    '/markup/1.html',
    page({
      head: '<script type="module" src="/markup/load.js"></script>',
      maps: ['<central-asia-map></central-asia-map>'],
      style: PLAIN_STYLE,
    }),
  );
}

const chunkNames = (dist) =>
  readdirSync(join(dist, 'central-asia-map')).filter((name) => name.endsWith('.js'));

/** The addresses of chunks by what their names begin with. */
function chunksOf(dist, beginnings) {
  const names = chunkNames(dist);
  return beginnings.map((beginning) => {
    const name = names.find((candidate) => candidate.startsWith(`${beginning}-`));
    if (!name) throw new Error(`The library has no chunk ${beginning}.`);
    return `/dist/central-asia-map/${name}`;
  });
}

export function addDist(files, dist) {
  const chunks = chunkNames(dist).map((name) => `central-asia-map/${name}`);
  for (const name of ['central-asia-map.js', ...chunks])
    files.set(`/dist/${name}`, readFileSync(join(dist, name), 'utf8'));
}
