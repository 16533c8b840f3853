import { importsOf, listSources, parseSource } from '../lib/module-graph.mjs';

/**
 * What each part of the house holds, from the doors down. Layers are folders; an entry point is a file of its own. What
 * the picture says of a part is `short`, the table says the rest.
 */
export const PARTS = [
  [
    'cdn',
    {
      short: 'the file to paste',
      holds: 'Registers the map; loads the other elements if the page has them.',
    },
  ],
  ['define', { short: 'registers all', holds: 'Registers the elements for applications.' }],
  [
    'index',
    { short: 'classes, types', holds: 'The classes of elements and events, registered by nobody.' },
  ],
  [
    'embed',
    { short: 'in a frame', holds: 'The page for frames, and the script of the page around it.' },
  ],
  [
    'cli',
    {
      short: 'the command',
      holds: '`render`, `prerender`, `story`, `oembed` and `validate` on the command line.',
    },
  ],
  [
    'prerender',
    { short: 'pages as text', holds: 'Puts the figures of maps into the pages that hold them.' },
  ],
  [
    'static',
    { short: 'for Node', holds: '`renderStaticMap`, `renderStaticStory`, `validateMapData`.' },
  ],
  ['drawing', { short: 'maps as text', holds: 'Maps and stories drawn with all data at hand.' }],
  [
    'core',
    { short: 'data, types', holds: '`parseMapData` and the types of data, without elements.' },
  ],
  [
    'overlays',
    {
      short: 'for overlays of your own',
      holds: '`defineOverlay` and what helps to draw an overlay of a page’s own.',
    },
  ],
  [
    'elements',
    {
      short: 'attributes in, events out',
      holds:
        'One folder for each element: its class, its styles, and `define.ts`, which registers it.',
    },
  ],
  [
    'app',
    {
      short: 'state and view of a map',
      holds:
        'The store, the pipeline from input to scene, the view, and everything that is loaded when it is needed. No Lit, no elements.',
    },
  ],
  [
    'renditions',
    { short: 'the first picture', holds: 'Run by the build: the default map as markup.' },
  ],
  [
    'dom',
    {
      short: 'frame to SVG, canvas',
      holds: 'Draws a frame in a document and patches it; watches size and language.',
    },
  ],
  ['leaflet', { short: 'moves the picture', holds: 'The only place that knows Leaflet.' }],
  [
    'core/render',
    { short: 'frame to text', holds: 'SVG, the static figure, cards, samples of the legend.' },
  ],
  [
    'core/story',
    {
      short: 'steps to maps',
      holds: 'What each step of a story makes of its map; a story as text.',
    },
  ],
  [
    'core/panels',
    {
      short: 'small maps',
      holds: 'Several small maps of the same data, with one legend and one table; two compared.',
    },
  ],
  [
    'core/scene',
    {
      short: 'data to scene to frame',
      holds: 'Chooses, builds, lays out: names, collisions, what can be reached by keys.',
    },
  ],
  [
    'core/overlays',
    {
      short: 'one file each',
      holds: 'What is drawn over the countries: alliances, disputes, links.',
    },
  ],
  [
    'core/model',
    {
      short: 'scene and frame',
      holds: 'The types of scene and frame, and what builds them shares.',
    },
  ],
  ['core/style', { short: 'colours, lines', holds: 'Palette, line styles.' }],
  [
    'core/messages',
    {
      short: 'words by language',
      holds: 'The words of the interface, one catalogue for each language.',
    },
  ],
  [
    'core/geometry',
    {
      short: 'pieces to countries',
      holds: 'Countries of a worldview, shared borders, projections, the arithmetic of views.',
    },
  ],
  [
    'core/data',
    {
      short: 'schemas, parsing',
      holds: 'Schemas, leniently read; issues, dates, token lists, limits.',
    },
  ],
  ['datasets', { short: 'the record', holds: 'The built-in record and the map of the article.' }],
  ['geo', { short: 'TopoJSON', holds: 'Geometry and label points, made by `npm run geo`.' }],
];

/** Built by `scripts/build-react.mjs` around the elements, and typings that no module imports: no part of the picture. */
const APART = /^src\/(?:react\/|json-modules)/;

/**
 * The parts of the source with the arrows between them, as they are imported: `kind` is `value`, `type` where nothing but
 * types is named, or `dynamic`; and the packages that each part uses. Throws where a part is not known above.
 */
export function readHouse(sourceImports = importsOfSources()) {
  const imports = sourceImports
    .map(({ from, to, kind }) => ({ from: partOf(from), to: partOf(to), kind }))
    .filter(({ from, to }) => from !== to);
  const names = new Set(PARTS.map(([name]) => name));
  const isPart = ({ to }) => !to.startsWith('package ');
  for (const { from, to } of imports)
    for (const name of isPart({ to }) ? [from, to] : [from])
      if (!names.has(name)) throw new Error(`${name} has no words in read-house.mjs`);
  const packages = new Map(
    PARTS.map(([name]) => [
      name,
      imports
        .filter((entry) => entry.from === name && !isPart(entry) && entry.kind !== 'type')
        .map(({ to }) => to.slice('package '.length)),
    ]),
  );
  return { arrows: arrowsOf(imports.filter(isPart)), packages: eachOnce(packages) };
}

const importsOfSources = () =>
  listSources()
    .filter((name) => !APART.test(name))
    .flatMap((name) => importsOf(parseSource(name)));

const eachOnce = (lists) =>
  new Map([...lists].map(([name, list]) => [name, [...new Set(list)].sort()]));

/** The part that a file belongs to; a package as `package lit`, and Node's own as what everything may use. */
function partOf(path) {
  if (path.startsWith('geo/')) return 'geo';
  const [, folder, file] = /^src\/(?:(core\/[^/]+|[^/]+)\/|([^/]+)\.ts$)/.exec(path) ?? [];
  if (folder ?? file) return folder ?? file;
  const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/');
  return `package ${name.startsWith('node:') ? 'Node' : name}`;
}

/** One arrow from part to part, and a dashed one beside it where something is loaded later. */
function arrowsOf(imports) {
  const arrows = new Map();
  for (const { from, to, kind } of imports) {
    const key = [from, to, kind === 'dynamic'].join();
    const isValue = kind === 'value' || arrows.get(key)?.kind === 'value';
    arrows.set(key, { from, to, kind: kind === 'dynamic' ? kind : isValue ? 'value' : 'type' });
  }
  return [...arrows.values()];
}

/**
 * The arrows that are drawn: without those of imports that others imply (where a imports b and b imports c, not that a
 * imports c), and without a dashed one beside a solid one.
 */
export function withoutImplied(arrows) {
  const next = new Map();
  for (const { from, to, kind } of arrows)
    if (kind !== 'dynamic') next.set(from, [...(next.get(from) ?? []), to]);
  const reachedFrom = (name, seen = new Set()) => {
    for (const to of next.get(name) ?? []) if (!seen.has(to)) reachedFrom(to, seen.add(to));
    return seen;
  };
  const isImplied = ({ from, to }) =>
    next.get(from).some((other) => other !== to && reachedFrom(other).has(to));
  const solid = arrows.filter((arrow) => arrow.kind !== 'dynamic' && !isImplied(arrow));
  const isBeside = ({ from, to }) => solid.some((one) => one.from === from && one.to === to);
  return [...solid, ...arrows.filter((arrow) => arrow.kind === 'dynamic' && !isBeside(arrow))];
}
