// Holds the files of size-budget.json to their budgets: bytes after brotli at its best level.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const budget = JSON.parse(readFileSync('size-budget.json', 'utf8'));
const CHUNKS = 'dist/central-asia-map';

for (const [names, limit] of Object.entries(budget)) {
  // Several files may have a budget together; chunks have a hash in their name.
  const files = names.split(' + ').map(filesLike);
  const wrong = files.find((found) => found.length !== 1);
  if (wrong) {
    report(names, wrong.length > 1 ? 'more than one' : 'missing', true);
    continue;
  }
  const size = files.flat().reduce((sum, file) => sum + brotliSize(file), 0);
  report(files.join(' + '), `${size} of ${limit} bytes`, size > limit);
}

console.log('\nchunks of the CDN bundle, loaded when needed:');
const chunks = existsSync(CHUNKS) ? readdirSync(CHUNKS).filter((name) => name.endsWith('.js')) : [];
for (const name of chunks) report(`${CHUNKS}/${name}`, `${brotliSize(`${CHUNKS}/${name}`)} bytes`);

/** Files whose name is as given; `*` stands for a hash. */
function filesLike(path) {
  const folder = dirname(path);
  const [start, end = ''] = basename(path).split('*');
  const isLike = (name) =>
    path.includes('*')
      ? name.startsWith(start) &&
        name.endsWith(end) &&
        /^[\w-]{8}$/.test(name.slice(start.length, -end.length))
      : name === start;
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(isLike)
        .map((name) => join(folder, name))
    : [];
}

function brotliSize(file) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(file), { params: quality }).length;
}

function report(file, words, isFailure = false) {
  console.log(`${isFailure ? 'FAIL' : '    '} ${file}: ${words}`);
  if (isFailure) process.exitCode = 1;
}
