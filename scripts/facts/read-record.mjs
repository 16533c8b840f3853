import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The record behind the default map, from the built library below `root`. */
export async function readRecord(root) {
  const path = join(root, 'dist/datasets/article.js');
  if (!existsSync(path)) throw new Error(`${path} is missing; build it with npm run build:runtime`);
  const { article } = await import(pathToFileURL(path).href);
  return article;
}
