// Moves what is unreleased in CHANGELOG.md under the new version; npm runs it within `npm version`.
import { readFileSync, writeFileSync } from 'node:fs';
import { cutChangelog } from './cut-changelog.mjs';

const file = new URL('../../CHANGELOG.md', import.meta.url);
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const date = new Date().toISOString().slice(0, 10);
writeFileSync(file, cutChangelog(readFileSync(file, 'utf8'), { version, date }));
