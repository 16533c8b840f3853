import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { jsonModule } from '../scripts/lib/json-module.mjs';

const OUT = 'dist-studio';
const GALLERY = 'examples/gallery';
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  input: { studio: 'studio/src/main.ts' },
  plugins: [
    page(),
    offline(),
    entryPoints(),
    jsonModules(),
    nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'] }),
    // Papa Parse is no module.
    commonjs({ include: /papaparse/ }),
    esbuild({ target: 'es2022', tsconfig: 'studio/tsconfig.json' }),
    minify({ target: 'es2022', legalComments: 'inline' }),
  ],
  output: {
    dir: OUT,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
  },
};

/** The library as its users have it: what the package exports, of the build that is there. */
function entryPoints() {
  const name = manifest.name;
  const patterns = Object.entries(manifest.exports).map(([path, to]) => {
    const [start, end = ''] = `${name}${path.slice(1)}`.split('*');
    return { start, end, isWhole: !path.includes('*'), file: to.default ?? to };
  });
  const fileOf = (id) => {
    for (const { start, end, isWhole, file } of patterns) {
      if (isWhole && id === start) return file;
      if (!isWhole && id.startsWith(start) && id.endsWith(end))
        return file.replace('*', id.slice(start.length, id.length - end.length));
    }
    return undefined;
  };
  return {
    name: 'entry-points',
    resolveId: (id) => {
      if (id !== name && !id.startsWith(`${name}/`)) return null;
      const file = fileOf(id);
      if (!file) throw new Error(`The package does not export ${id}`);
      return resolve(file);
    },
  };
}

function jsonModules() {
  return {
    name: 'json-modules',
    transform: (text, id) => (id.endsWith('.json') ? { code: jsonModule(text), map: null } : null),
  };
}

/** The page, its style sheet, and the maps of the gallery with a list of them: what an editor may start from. */
function page() {
  return {
    name: 'page',
    buildStart() {
      rmSync(OUT, { recursive: true, force: true });
      mkdirSync(join(OUT, 'gallery'), { recursive: true });
      for (const file of ['index.html', 'studio.css'])
        cpSync(join('studio', file), join(OUT, file));
      cpSync('examples/icon.svg', join(OUT, 'icon.svg'));
      cpSync('dist/static.css', join(OUT, 'static.css'));
      const pieces = readdirSync(GALLERY)
        .filter((file) => file.endsWith('.json'))
        .map((file) => {
          const { title, headline, kicker } = JSON.parse(readFileSync(join(GALLERY, file), 'utf8'));
          cpSync(join(GALLERY, file), join(OUT, 'gallery', file));
          return { file, title: inEnglish(headline ?? title ?? kicker ?? file) };
        });
      writeFileSync(join(OUT, 'gallery/index.json'), JSON.stringify(pieces));
    },
  };
}

/** The worker that keeps all files of the page for when there is no network. */
function offline() {
  return {
    name: 'offline',
    writeBundle(_, bundle) {
      const there = readdirSync(OUT, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(OUT, join(parentPath, name)).replaceAll('\\', '/'));
      const files = ['./', ...new Set([...there, ...Object.keys(bundle)])].sort();
      const hash = createHash('sha256');
      for (const file of files.filter((name) => name !== './'))
        hash.update(file).update(readFileSync(join(OUT, file)));
      const head = `const FILES = ${JSON.stringify(files)};\nconst VERSION = '${hash.digest('hex').slice(0, 16)}';\n`;
      writeFileSync(join(OUT, 'offline.js'), head + readFileSync('studio/offline.js', 'utf8'));
    },
  };
}

const inEnglish = (text) => (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]));
