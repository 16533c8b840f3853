// Names what is missing for a version; npm runs it before `npm version`.
import { readFileSync } from 'node:fs';
import { findGaps } from './find-gaps.mjs';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const gaps = findGaps({
  manifest: JSON.parse(read('package.json')),
  changelog: read('CHANGELOG.md'),
  security: read('SECURITY.md'),
});
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) {
  console.error('No version is made: see docs/releasing.md.');
  process.exit(1);
}
