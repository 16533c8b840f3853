import { isSourced } from './is-sourced.mjs';
import { rowsOf } from './rows-of.mjs';

/**
 * What is wrong with how a record is founded, each as a list of words:
 *
 * - `unfounded`: rows that are sure and name no source that readers may be told of;
 * - `silent`: rows of any kind, shown by default, that name neither such a source nor general knowledge as their basis;
 * - `vague`: rows whose check has no day;
 * - `undefined`: keys that are cited and do not exist;
 * - `dead`: sources that nothing cites;
 * - `doubles`: addresses under two keys.
 */
export function findFaults(record) {
  const { sources = {}, ...items } = record;
  const all = rowsOf(record);
  const rows = all.filter(({ statement }) => !isSourced(statement, sources));
  const cited = new Set(keysIn(items));
  return {
    unfounded: wordsOf(rows.filter(({ statement }) => statement.confidence === 'sure')),
    silent: wordsOf(rows.filter((row) => isShown(row) && row.statement.basis !== 'memory')),
    vague: wordsOf(all.filter(isVague)),
    undefined: [...cited].filter((key) => !Object.hasOwn(sources, key)),
    dead: Object.keys(sources).filter((key) => !cited.has(key)),
    doubles: doublesIn(sources),
  };
}

const wordsOf = (rows) => rows.map(({ kind, path }) => `${kind}: ${path}`);
const DAY = /^\d{4}-\d\d-\d\d$/;
const isVague = ({ statement: { checked } }) => checked !== undefined && !DAY.test(checked);

/** Entries of a history have no confidence of their own: they are shown with the item that they are a part of. */
const isShown = ({ statement, whole }) => (statement.confidence ?? whole?.confidence) !== 'check';

/** Keys under `sources`, however deep. */
function keysIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'sources' && Array.isArray(inner) ? inner : keysIn(inner),
  );
}

function doublesIn(sources) {
  const keys = new Map();
  for (const [key, { url }] of Object.entries(sources))
    if (url) keys.set(placeOf(url), [...(keys.get(placeOf(url)) ?? []), key]);
  return [...keys]
    .filter(([, found]) => found.length > 1)
    .map(([place, found]) => `${found.join(' and ')}: ${place}`);
}

/** An address without what does not change the page: protocol, www, the mark of a small page, a slash at the end. */
const placeOf = (url) =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?:amp\/?)?$/, '')
    .replace(/\/amp$/, '');
