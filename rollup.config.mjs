import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {
  bundledLicences,
  cdnBanner,
  chunkNotice,
  oneFileBanner,
  packageNotice,
} from './scripts/lib/bundled-licences.mjs';
import { entryOnce } from './scripts/lib/entry-once.mjs';
import { integrityAdded, integrityFile } from './scripts/lib/integrity.mjs';
import { jsonModule, topologyModule } from './scripts/lib/json-module.mjs';
import { leafletMended } from './scripts/lib/leaflet-mended.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
/** Has Chromium compile a file's functions while it still loads, off the main thread; must be the first line. */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';
/** Files most of whose functions run before the map can be moved. */
const calledOnLoad = /^(?:central-asia-map|map-engine|live-map)$/;
// Which comments the bundles keep.
const notices = /^!|@preserve|^# all/;
const datasets = readdirSync('src/datasets').filter((name) => name.endsWith('.ts'));

/** Modules of data that is worked out at build time. */
const generated = ['datasets/article-first.ts', 'elements/central-asia-map/prerendered-markup.ts'];

const extensions = ['.ts', '.mjs', '.js'];
const toScript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** For npm: one module per source file, dependencies left to the application. */
const library = {
  input: [
    'src/core.ts',
    'src/index.ts',
    'src/define.ts',
    'src/static.ts',
    'src/overlays.ts',
    // The schemas, for scripts/build-schema.mjs.
    'src/core/data/map-data.ts',
    ...datasets.map((name) => `src/datasets/${name}`),
    // Data of which the article's map imports nothing.
    'src/datasets/sites/index.ts',
    'src/datasets/corridors/index.ts',
    'src/cli/cli.ts',
  ],
  external: (id) =>
    id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    ...generated.map(evaluated),
    jsonModules(),
    leafletBeside(),
    nodeResolve({ extensions }),
    toScript(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ name }) => `${name.replace(/\.json$/, '')}.js`,
    sourcemap: true,
    plugins: [withoutMapsOfData()],
  },
};

/**
 * The parts of Leaflet that are used, in one module of the npm package. An application's own copy would fail under a
 * policy of trusted types as soon as it is imported.
 */
const leaflet = {
  input: 'src/leaflet/leaflet.ts',
  plugins: [leafletMended(), nodeResolve({ extensions }), toScript()],
  output: {
    file: 'dist/leaflet/leaflet.js',
    format: 'es',
    banner: packageNotice('leaflet'),
  },
};

/** For a script tag: one file to paste, the heavier parts as chunks beside it. */
const cdn = {
  input: { 'central-asia-map': 'src/cdn.ts' },
  // The core is pure: of what is not used nothing is loaded.
  treeshake: { moduleSideEffects: (id) => !id.includes('/src/core/') },
  // One file to paste: the entry may export what its chunks need, rather than become a facade.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    ...generated.map(evaluated),
    jsonModules(),
    litForBrowserAndNode(),
    leafletMended(),
    topojsonMended(),
    nodeResolve({ extensions, exportConditions: ['node', 'production'] }),
    toScript(),
    unindented(),
    minifiedStyles(),
    entryOnce('central-asia-map'),
    // Functions that are called once and take arguments are better left where they are, for what is compressed.
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, inline: 1 },
      format: { comments: notices },
    }),
    bundledLicences('central-asia-map.LICENSES.txt'),
    integrityFile('integrity.json'),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'central-asia-map/[name]-[hash].js',
    // The entry, which all of them import from, is there before them.
    hoistTransitiveImports: false,
    manualChunks: withTheEngine(),
    onlyExplicitManualChunks: true,
    banner: (chunk) =>
      (calledOnLoad.test(chunk.name) ? CALLED_ON_LOAD : '') +
      (chunk.isEntry ? cdnBanner(manifest) : chunkNotice(chunk)),
  },
};

/**
 * The same in one file without modules: for pages that are opened from a disk, for systems that only know plain scripts, and
 * for archives, which put what they keep into braces, where a module's own words are errors.
 */
const oneFile = {
  input: 'src/cdn.ts',
  plugins: [
    ...generated.map(evaluated),
    jsonModules(),
    litForBrowserAndNode(),
    leafletMended(),
    topojsonMended(),
    nodeResolve({ extensions, exportConditions: ['node', 'production'] }),
    toScript(),
    unindented(),
    minifiedStyles(),
    // A plain script is read in the encoding of its page, which on a disk may be any.
    terser({
      ecma: 2022,
      compress: { passes: 2 },
      format: { ascii_only: true, comments: notices },
    }),
    integrityAdded('dist/integrity.json'),
  ],
  output: {
    file: 'dist/central-asia-map.all.js',
    format: 'iife',
    inlineDynamicImports: true,
    banner: (chunk) => oneFileBanner(manifest, chunk),
  },
};

/** For pages that paste the file above and have overlays of their own: what those are made with, in one file beside its chunks. */
const overlays = {
  input: { overlays: 'src/overlays.ts' },
  plugins: [
    nodeResolve({ extensions, exportConditions: ['production'] }),
    toScript(),
    terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: notices } }),
    integrityAdded('dist/integrity.json', 'central-asia-map/'),
  ],
  output: {
    dir: 'dist/central-asia-map',
    format: 'es',
    entryFileNames: '[name].js',
    banner: chunkNotice,
  },
};

/** The page in a frame, which loads the file to paste; beside it what the page around the frame loads, as a plain script. */
const embedPage = {
  input: { 'embed-page': 'src/embed/page.ts' },
  plugins: [
    toScript(),
    copied('src/embed/embed.html', 'embed.html'),
    copied('src/embed/embed.css', 'central-asia-map/embed.css'),
    terser({ module: true, ecma: 2022, compress: { passes: 3 } }),
    integrityAdded('dist/integrity.json'),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'central-asia-map/[name].js',
    banner: chunkNotice,
  },
};
const embedParent = {
  input: { embed: 'src/embed/parent.ts' },
  plugins: [
    toScript(),
    terser({ ecma: 2022, compress: { passes: 3 }, format: { ascii_only: true } }),
    integrityAdded('dist/integrity.json'),
  ],
  output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js', banner: chunkNotice },
};

export default [library, leaflet, cdn, oneFile, overlays, embedPage, embedParent];

/** A file that the bundle has as it is. */
function copied(from, to) {
  return {
    name: 'copied',
    buildStart() {
      this.addWatchFile(from);
      this.emitFile({ type: 'asset', fileName: to, source: readFileSync(from, 'utf8') });
    },
  };
}

/**
 * What draws and steers a map comes in one chunk, with the data of the default map: asked for as soon as the first picture
 * is on screen, it is not to be fetched in turns. What the entry holds stays there.
 */
function withTheEngine() {
  const reachedFrom = ({ getModuleInfo }, suffix, ids, isWanted = () => true) => {
    const reached = new Set([...ids].filter((id) => id.endsWith(suffix)));
    for (const id of reached)
      for (const next of getModuleInfo(id)?.importedIds ?? [])
        if (isWanted(next)) reached.add(next);
    return reached;
  };
  let engine;
  let reading;
  return (id, api) => {
    if (!engine) {
      const ids = [...api.getModuleIds()];
      const entry = reachedFrom(api, '/src/cdn.ts', ids);
      engine = reachedFrom(api, '/central-asia-map/interactive-map.ts', ids);
      for (const suffix of ['/app/scene-pipeline.ts', '/geometry/unpack-arcs.ts'])
        for (const own of reachedFrom(api, suffix, ids)) engine.add(own);
      for (const own of entry) engine.delete(own);
      // What is a chunk of its own, such as what draws an optional overlay, is not needed for reading it.
      const isStatic = (id) => !api.getModuleInfo(id)?.dynamicImporters.length;
      reading = reachedFrom(api, '/app/read-own-data.ts', ids, isStatic);
      for (const own of [...entry, ...engine]) reading.delete(own);
    }
    if (engine.has(id)) return 'map-engine';
    return reading.has(id) ? 'read-own-data' : undefined;
  };
}

/** Templates without the indentation that only their authors read; to code it makes no difference. */
function unindented() {
  return {
    name: 'unindented',
    transform: (code, id) =>
      id.includes('/src/elements/') ? { code: code.replace(/\n\s+/g, '\n'), map: null } : null,
  };
}

/** Style sheets in modules as small as sheets in files; other sheets that stand in them are left in their places. */
function minifiedStyles() {
  const minify = (text) => {
    const { code, warnings } = transformSync(text.replace(/\$\{(\w+)\}/g, '@sheet $1;'), {
      loader: 'css',
      minify: true,
      logLevel: 'silent',
      // Escapes of CSS, such as \2195, are none of a template: the whole sheet would be undefined.
      charset: 'utf8',
    });
    if (text.includes('${') !== code.includes('@sheet') || warnings.length > 0)
      throw new Error(`A style sheet cannot be minified: ${warnings[0]?.text ?? text}`);
    if (/[\\`]/.test(code))
      throw new Error(`A minified style sheet means something else in a template: ${code}`);
    return code.trim().replace(/@sheet (\w+);/g, '${$1}');
  };
  return {
    name: 'minified-styles',
    transform: (code, id) =>
      id.includes('/src/elements/')
        ? { code: code.replace(/(?<=\bcss`)[^`]*(?=`)/g, minify), map: null }
        : null,
  };
}

/** A module of data that is worked out at build time: its exports are written out as their values. */
function evaluated(name) {
  return {
    name: 'evaluated',
    async load(id) {
      if (!id.endsWith(`/src/${name}`)) return null;
      return Object.entries(await evaluate(id, [jsonModules()]))
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** The exports of a module of ours, for the build itself. */
async function evaluate(input, plugins = []) {
  const bundle = await rollup({
    input,
    plugins: [
      ...plugins,
      // What comes later in a browser is not asked for here.
      {
        name: 'nothing-later',
        resolveDynamicImport: (id) => ({ id: `later:${id}`, external: true }),
      },
      litForBrowserAndNode(),
      nodeResolve({ extensions, exportConditions: ['node', 'production'] }),
      toScript(),
    ],
  });
  const [{ code }] = (await bundle.generate({ format: 'es' })).output;
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** What was written by the build has no source that a debugger could show. */
function withoutMapsOfData() {
  const isData = ({ facadeModuleId }) =>
    facadeModuleId?.endsWith('.json') ||
    /\/src\/(?:datasets|core\/messages)\//.test(facadeModuleId) ||
    generated.some((name) => facadeModuleId?.endsWith(name));
  return {
    name: 'without-maps-of-data',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !isData(chunk)) continue;
        chunk.code = chunk.code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');
        delete bundle[chunk.sourcemapFileName];
      }
    },
  };
}

/** `import data from './file.json'`; topologies are packed, and say what the default worldview makes of them. */
function jsonModules() {
  const unpack = resolve('src/core/geometry/unpack-arcs.ts');
  const arrange = resolve('src/core/geometry/arrange-default.ts');
  let packArcs;
  let arrangeDefault;
  return {
    name: 'json-modules',
    async transform(text, id) {
      if (!id.endsWith('.json')) return null;
      if (!id.endsWith('.topo.json')) return { code: jsonModule(text), map: null };
      packArcs ??= (await evaluate(unpack)).packArcs;
      arrangeDefault ??= (await evaluate(arrange)).arrangeDefault;
      return { code: topologyModule(text, unpack, packArcs, arrangeDefault), map: null };
    },
  };
}

/** In the npm package Leaflet is a module of its own beside what uses it. */
function leafletBeside() {
  return {
    name: 'leaflet-beside',
    resolveId: (id, importer) =>
      id === './leaflet.js' && importer?.includes('/src/leaflet/')
        ? { id, external: 'relative' }
        : null,
  };
}

/**
 * Borders are stitched by a walk over an object, which meets what old scripts have added to every object of their page;
 * its own keys are meant.
 */
function topojsonMended() {
  const walk = 'for (var k in fragmentByEnd)';
  return {
    name: 'topojson-mended',
    transform(code, id) {
      if (!id.endsWith('/topojson-client/src/stitch.js')) return null;
      if (!code.includes(walk)) this.error('topojson-client: stitch.js has changed');
      return { code: code.replace(walk, 'for (var k of Object.keys(fragmentByEnd))'), map: null };
    },
  };
}

/**
 * Lit's builds for Node also work in a browser, so that one bundle can be imported in both. They
 * bring stand-ins for the DOM, of which these few bytes are enough, and claim to be on a server.
 */
function litForBrowserAndNode() {
  const modules = {
    '@lit-labs/ssr-dom-shim': `
      export const HTMLElement = class {};
      export const customElements = { get() {}, define() {} };`,
    './is-server.js': `export const isServer = typeof document === 'undefined';`,
    'lit-html/is-server.js': `export const isServer = typeof document === 'undefined';`,
  };
  return {
    name: 'lit-for-browser-and-node',
    resolveId: (id) => (id in modules ? `\0lit:${id}` : null),
    load: (id) => (id.startsWith('\0lit:') ? modules[id.slice('\0lit:'.length)] : null),
  };
}
