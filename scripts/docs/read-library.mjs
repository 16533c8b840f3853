import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countFacts } from '../facts/count-facts.mjs';
import { readElements } from './manifest.mjs';
import { recordWords } from './record-words.mjs';

/** What the pages are made of, read from the built library below `root`. */
export async function readLibrary(root) {
  const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const [
    { article },
    { sites, siteSources },
    { corridors, corridorSources },
    { WORLDVIEWS },
    { en },
    dates,
    { safeUrl },
    { renderStaticMap },
  ] = await Promise.all([
    load('datasets/article.js'),
    load('datasets/sites/index.js'),
    load('datasets/corridors/index.js'),
    load('core/geometry/worldviews.js'),
    load('core/messages/en.js'),
    load('core/model/format-date.js'),
    load('core/data/safe-url.js'),
    load('static.js'),
  ]);
  const sources = { ...article.sources, ...siteSources, ...corridorSources };
  const record = { ...article, sites, corridors, sources };
  return {
    record,
    counts: countFacts(record),
    worldviews: WORLDVIEWS,
    words: recordWords({
      record,
      messages: en,
      formatDate: (iso) => dates.formatDate(iso, 'en', en.dates),
      formatDateRange: (from, to) => dates.formatDateRange(from, to, 'en', en.dates),
      safeUrl,
    }),
    safeUrl,
    figure: renderStaticMap().html,
    elements: readElements(read('dist/custom-elements.json')),
    schema: read('dist/schema.json'),
    version: read('package.json').version,
  };
}
