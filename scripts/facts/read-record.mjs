import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The record of the built library below `root`: what is behind the default map, the sites and the corridors. */
export async function readRecord(root) {
  const load = (name) => {
    const path = join(root, 'dist/datasets', name);
    if (!existsSync(path))
      throw new Error(`${path} is missing; build it with npm run build:runtime`);
    return import(pathToFileURL(path).href);
  };
  const [{ article }, { sites, siteSources }, { corridors, corridorSources }] = await Promise.all([
    load('article.js'),
    load('sites/index.js'),
    load('corridors/index.js'),
  ]);
  const sources = { ...article.sources, ...siteSources, ...corridorSources };
  return { ...article, sites, corridors, sources };
}
