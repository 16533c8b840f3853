import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** SHA-256 of the exact bytes the committed topologies were built from. */
const SUMS = {
  'ne_10m_admin_0_disputed_areas.json':
    '462d995d96b4b20901224b877cdb44266521d4b93a7c9259619c557e04a0d7f9',
  'ne_10m_lakes.region.json': 'f5afa3e22aa022c9c7b8dbe590bcc6dcea11c5562d66b3e32b0af56a215518fd',
  'ne_10m_rivers_lake_centerlines.region.json':
    '391cff9f63f7752e08aa8573e0bb6f69985bcf6f5efab88f7ae2ade74d35913a',
  'fergana-osm-2017.json': '72de1ed1f3d0ecceb680a2663e31f0ea2aa3e245eed5433010b04de35eff8b32',
};

/** Sum of `countries-10m.json` in the package world-atlas 2.0.2. */
const WORLD_ATLAS_SUM = '3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79';

/**
 * The folder with the source files that no package carries.
 * @param {string} repoRoot
 */
export function sourceFolder(repoRoot) {
  return process.env.GEO_SOURCE
    ? resolve(repoRoot, process.env.GEO_SOURCE)
    : resolve(repoRoot, '../shared/geo-source');
}

/**
 * Names of the source files that are not in the folder; empty when the build can run.
 * @param {string} folder
 */
export function missingSources(folder) {
  return Object.keys(SUMS).filter((name) => !existsSync(join(folder, name)));
}

function readVerified(path, sum) {
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  // Other bytes would still build, but into other files than the committed ones.
  if (found !== sum) throw new Error(`${path}: sha256 is ${found}, expected ${sum}`);
  return JSON.parse(bytes.toString('utf8'));
}

/**
 * All inputs of the build, verified and parsed.
 * @param {string} folder
 */
export function readSources(folder) {
  const [disputes, lakes, rivers, fergana] = Object.entries(SUMS).map(([name, sum]) =>
    readVerified(join(folder, name), sum),
  );
  const countriesPath = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return {
    disputes,
    lakes,
    rivers,
    fergana,
    countries: readVerified(countriesPath, WORLD_ATLAS_SUM),
  };
}
