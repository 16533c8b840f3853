import { readdirSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { cdnBanner, cdnLicences } from './scripts/lib/cdn-licences.mjs';
import { jsonModule } from './scripts/lib/json-module.mjs';

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
  plugins: [evaluated('article-first.ts'), jsonModules(), nodeResolve({ extensions }), toScript()],
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
    evaluated('article-first.ts'),
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
    banner: (chunk) => (chunk.isEntry ? cdnBanner(manifest) : ''),
  },
};

export default [library, cdn];

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
      if (!id.endsWith(`/datasets/${name}`)) return null;
      const bundle = await rollup({
        input: id,
        plugins: [nodeResolve({ extensions }), toScript()],
      });
      const [{ code }] = (await bundle.generate({ format: 'es' })).output;
      const values = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return Object.entries(values)
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** `import data from './file.json'` */
function jsonModules() {
  return {
    name: 'json-modules',
    transform: (text, id) => (id.endsWith('.json') ? { code: jsonModule(text), map: null } : null),
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
