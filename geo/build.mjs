import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './lib/build-all.mjs';
import { missingSources, readSources, sourceFolder } from './lib/sources.mjs';

const geoFolder = dirname(fileURLToPath(import.meta.url));

async function writeAll(sources, folder) {
  mkdirSync(folder, { recursive: true });
  const names = [];
  for await (const { name, text } of buildAll(sources)) {
    writeFileSync(join(folder, name), text);
    names.push(name);
  }
  return names;
}

/** Names of the committed files that differ from a fresh build. */
async function differingFiles(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'geo-check-'));
  try {
    const names = await writeAll(sources, folder);
    return names.filter((name) => {
      const fresh = readFileSync(join(folder, name));
      try {
        return !fresh.equals(readFileSync(join(geoFolder, name)));
      } catch {
        return true;
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(check) {
  const folder = sourceFolder(resolve(geoFolder, '..'));
  const missing = missingSources(folder);
  if (missing.length > 0) {
    console.log(
      `skipped: the geometry sources are absent (${missing.join(', ')}); see geo/README.md`,
    );
    return 0;
  }
  const sources = readSources(folder);
  if (!check) {
    for (const name of await writeAll(sources, geoFolder)) console.log(`built geo/${name}`);
    return 0;
  }
  const differing = await differingFiles(sources);
  for (const name of differing) console.error(`geo/${name} differs from a fresh build`);
  if (differing.length === 0) console.log('geo is up to date with its sources');
  return differing.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.includes('--check'));
