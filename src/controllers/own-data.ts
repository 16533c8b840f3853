import { isTooDeep } from '../core/data/is-too-deep.js';
import { inWords, LIMITS } from '../core/data/limits.js';
import { parseMapData } from '../core/data/parse-map-data.js';
import { READERS } from '../core/data/readers.js';
import { rowsOf } from '../core/data/rows-of.js';
import { DRAWN_OVERLAYS, OVERLAYS } from '../core/overlays/index.js';
import { addFromRecord as addKnowing } from '../core/scene/add-from-record.js';
import type { MapData } from '../core/data/map-data.js';
import { knownCountries } from '../core/model/known-countries.js';
import atlas from './atlas.js';
import { fetchText } from './fetch-text.js';
import { messageOf } from './message-of.js';
import { failed, type OwnSource, type ReadResult } from './read-result.js';

/** Adds what names stand for in the built-in record. */
export const addFromRecord = (data: MapData, names: readonly string[], record: MapData): MapData =>
  addKnowing(data, names, record, FOUND);

/** What it takes to find the items of overlays in the record. */
const FOUND = Object.values(OVERLAYS).map(({ name, tagsOf }) => ({ ...READERS[name], tagsOf }));

/** Reads data of a page's own. What only that needs is in this chunk, so that the built-in map does without. */
export async function readOwn(
  source: OwnSource,
  signal: AbortSignal,
  timeout?: number,
): Promise<ReadResult> {
  switch (source.kind) {
    case 'data':
      return parse(source.value, '');
    case 'inline':
      return parseText(source.text, 'script');
    case 'src':
      return readUrl(source.url, signal, timeout);
  }
}

async function readUrl(url: string, signal: AbortSignal, timeout?: number): Promise<ReadResult> {
  const fetched = await fetchText(url, signal, timeout);
  if ('text' in fetched) return parseText(fetched.text, 'src');
  return { ...failed('src', fetched.failure), isPassing: fetched.isPassing };
}

function parseText(text: string, path: string): ReadResult {
  if (text.length > LIMITS.characters) {
    const most = `${inWords(LIMITS.characters / 1e6)} million`;
    return failed(path, `is longer than ${most} characters`);
  }
  if (isTooDeep(text)) return failed(path, `is nested deeper than ${LIMITS.depth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(path, `is not JSON: ${messageOf(error)}`);
  }
  return parse(value, path);
}

function parse(value: unknown, path: string): ReadResult {
  const parsed = parseMapData(value, {
    countries: knownCountries(atlas),
    overlays: Object.values(READERS),
  });
  // It is known only once all has been laid out how many are drawn, and whether this is needed.
  if (mayCrowd(parsed.data)) import('./crowding.js').catch(() => undefined);
  const isUnusable = parsed.issues.length > 0 && Object.keys(parsed.data).length === 0;
  const issues = parsed.issues.map((issue) =>
    issue.path === '' ? { ...issue, path: path || 'data' } : issue,
  );
  return { data: isUnusable ? undefined : parsed.data, issues };
}

/** Whether data may have more things, with the places where they are, than are drawn as elements. */
const mayCrowd = (data: MapData): boolean =>
  DRAWN_OVERLAYS.some(
    ({ name, crowd = Infinity }) => rowsOf(data, name).length + (data.places ?? []).length > crowd,
  );
