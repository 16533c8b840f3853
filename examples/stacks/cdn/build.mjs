// Writes public/: the page, and beside it the files of the library that it loads.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('public/', import.meta.url));
const dist = dirname(fileURLToPath(import.meta.resolve('central-asia-map/integrity.json')));
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));

const library = join(out, 'central-asia-map');
mkdirSync(library, { recursive: true });
cpSync(join(dist, 'central-asia-map.js'), join(library, 'central-asia-map.js'));
cpSync(join(dist, 'central-asia-map.LICENSES.txt'), join(library, 'LICENSES.txt'));
cpSync(join(dist, 'central-asia-map'), join(library, 'central-asia-map'), { recursive: true });

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = read('page.html').replace('INTEGRITY', hashes['central-asia-map.js']);
writeFileSync(join(out, 'index.html'), page);
writeFileSync(join(out, 'style.css'), read('style.css'));
