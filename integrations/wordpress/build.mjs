// Writes dist-wordpress/central-asia-map/: the plugin with the built library in it, to be zipped or copied to a site.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The files of the library that a page with a map asks for. */
const LIBRARY = [
  'central-asia-map.js',
  'central-asia-map',
  'central-asia-map.LICENSES.txt',
  'static.css',
];

/** Builds the plugin into the folder `out`, which is emptied first, from dist/. */
export async function buildPlugin(out = join(ROOT, 'dist-wordpress/central-asia-map')) {
  rmSync(out, { recursive: true, force: true });
  cpSync(join(HERE, 'plugin'), out, { recursive: true });
  setVersion(out);
  for (const name of LIBRARY)
    cpSync(join(ROOT, 'dist', name), join(out, 'library', name), { recursive: true });
  const shared = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };
  const file = (name) => join(HERE, 'editor', name);
  await build({
    ...shared,
    entryPoints: [file('editor.js')],
    outfile: join(out, 'block/editor.js'),
    format: 'iife',
  });
  await build({
    ...shared,
    entryPoints: [file('draw.js')],
    outfile: join(out, 'block/draw.js'),
    format: 'esm',
  });
  return out;
}

/** The plugin has the version of the library that is in it. */
function setVersion(out) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of ['central-asia-map.php', 'block/editor.asset.php']) {
    const file = join(out, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('0.0.0', version));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPlugin());
