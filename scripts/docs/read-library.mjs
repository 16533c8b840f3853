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
  const [{ article }, { WORLDVIEWS }, { en }, dates, { safeUrl }, { renderStaticMap }] =
    await Promise.all([
      load('datasets/article.js'),
      load('core/geometry/worldviews.js'),
      load('core/messages/en.js'),
      load('core/model/format-date.js'),
      load('core/data/safe-url.js'),
      load('static.js'),
    ]);
  return {
    record: article,
    counts: countFacts(article),
    worldviews: WORLDVIEWS,
    words: recordWords({
      record: article,
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
