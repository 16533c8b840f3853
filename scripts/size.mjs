// Holds the files of size-budget.json to their budgets: bytes after brotli at its best level.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const budget = JSON.parse(readFileSync('size-budget.json', 'utf8'));
const CHUNKS = 'dist/central-asia-map';

for (const [file, limit] of Object.entries(budget)) {
  if (!existsSync(file)) {
    report(file, 'missing', true);
    continue;
  }
  const size = brotliSize(file);
  report(file, `${size} of ${limit} bytes`, size > limit);
}

console.log('\nchunks of the CDN bundle, loaded when needed:');
const chunks = existsSync(CHUNKS) ? readdirSync(CHUNKS).filter((name) => name.endsWith('.js')) : [];
for (const name of chunks) report(`${CHUNKS}/${name}`, `${brotliSize(`${CHUNKS}/${name}`)} bytes`);

function brotliSize(file) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(file), { params: quality }).length;
}

function report(file, words, isFailure = false) {
  console.log(`${isFailure ? 'FAIL' : '    '} ${file}: ${words}`);
  if (isFailure) process.exitCode = 1;
}
