import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { cdnBanner, cdnLicences } from './scripts/lib/cdn-licences.mjs';
import { jsonModule, topologyModule } from './scripts/lib/json-module.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const dependencies = Object.keys(manifest.dependencies);
const datasets = readdirSync('src/datasets').filter((name) => name.endsWith('.ts'));

const extensions = ['.ts', '.mjs', '.js'];
const toScript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** For npm: one module per source file, dependencies left to the application. */
const library = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/static.ts',
    // The schemas, for scripts/build-schema.mjs.
    'src/core/data/map-data.ts',
    ...datasets.map((name) => `src/datasets/${name}`),
  ],
  external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    evaluated('datasets/article-first.ts'),
    evaluated('renditions/article.ts'),
    jsonModules(),
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
  },
};

/** For a script tag: one file to paste, the heavier parts as chunks beside it. */
const cdn = {
  input: { 'central-asia-map': 'src/cdn.ts' },
  // One file to paste: the entry may export what its chunks need, rather than become a facade.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    evaluated('datasets/article-first.ts'),
    evaluated('renditions/article.ts'),
    jsonModules(),
    litForBrowserAndNode(),
    leafletModule(),
    nodeResolve({ extensions, exportConditions: ['node'] }),
    toScript(),
    unindented(),
    terser({ module: true, ecma: 2020, format: { comments: /^!|@preserve/ } }),
    cdnLicences('central-asia-map.LICENSES.txt'),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'central-asia-map/[name]-[hash].js',
    manualChunks: withTheEngine(),
    onlyExplicitManualChunks: true,
    banner: (chunk) => (chunk.isEntry ? cdnBanner(manifest) : ''),
  },
};

export default [library, cdn];

/**
 * What draws and steers a map comes in one chunk, with the data of the default map: asked for as soon as the first picture
 * is on screen, it is not to be fetched in turns. What the entry holds stays there.
 */
function withTheEngine() {
  const reachedFrom = ({ getModuleInfo }, suffix, ids) => {
    const reached = new Set([...ids].filter((id) => id.endsWith(suffix)));
    for (const id of reached)
      for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
    return reached;
  };
  let engine;
  return (id, api) => {
    if (!engine) {
      const ids = [...api.getModuleIds()];
      const entry = reachedFrom(api, '/src/cdn.ts', ids);
      engine = reachedFrom(api, '/central-asia-map/map-engine.ts', ids);
      for (const suffix of ['/datasets/article-first.ts', '/geometry/unpack-arcs.ts'])
        for (const own of reachedFrom(api, suffix, ids)) engine.add(own);
      for (const own of entry) engine.delete(own);
    }
    return engine.has(id) ? 'map-engine' : undefined;
  };
}

/** Styles and templates without the indentation that only their authors read; to code it makes no difference. */
function unindented() {
  return {
    name: 'unindented',
    transform: (code, id) =>
      id.includes('/src/elements/') ? { code: code.replace(/\n\s+/g, '\n'), map: null } : null,
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
    plugins: [...plugins, nodeResolve({ extensions }), toScript()],
  });
  const [{ code }] = (await bundle.generate({ format: 'es' })).output;
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** `import data from './file.json'`; topologies are packed. */
function jsonModules() {
  const unpack = resolve('src/core/geometry/unpack-arcs.ts');
  let packArcs;
  return {
    name: 'json-modules',
    async transform(text, id) {
      if (!id.endsWith('.json')) return null;
      if (!id.endsWith('.topo.json')) return { code: jsonModule(text), map: null };
      packArcs ??= (await evaluate(unpack)).packArcs;
      return { code: topologyModule(text, unpack, packArcs), map: null };
    },
  };
}

/** Leaflet's main file is UMD; this one can be imported. */
function leafletModule() {
  return {
    name: 'leaflet-module',
    resolveId(id, importer) {
      return id === 'leaflet' ? this.resolve('leaflet/dist/leaflet-src.esm.js', importer) : null;
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
