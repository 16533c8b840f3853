import type { Issue } from '../core/data/issue.js';
import { isTooDeep } from '../core/data/is-too-deep.js';
import { inWords, LIMITS } from '../core/data/limits.js';
import type { MapData } from '../core/data/map-data.js';
import { parseMapData } from '../core/data/parse-map-data.js';
import { knownCountries } from '../core/model/known-countries.js';
import atlas from './atlas.js';
import { fetchText } from './fetch-text.js';
import { messageOf } from './message-of.js';
import { Resource } from './resource.js';

export { addFromRecord } from '../core/scene/add-from-record.js';

export interface ReadResult {
  /** `undefined` where nothing could be read. */
  readonly data: MapData | undefined;
  readonly issues: readonly Issue[];
}

/** Reads data that a page gives as an object. What only own data needs is in this chunk. */
export const readData = (value: unknown): ReadResult => parse(value, 'data');

/** Reads data that a page gives as JSON text. */
export const readInline = (text: string): ReadResult => parseText(text, 'script');

/** Data from an address. Rejects with an Error where trying again may help; what stays wrong is an issue. */
export function createDownload(url: string, signal: AbortSignal): Resource<ReadResult> {
  return new Resource(async () => {
    const fetched = await fetchText(url, signal);
    if ('text' in fetched) return parseText(fetched.text, 'src');
    if (fetched.isPassing) throw new Error(fetched.failure);
    return failed('src', fetched.failure);
  });
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
  const parsed = parseMapData(value, { countries: knownCountries(atlas) });
  const isUnusable = parsed.issues.length > 0 && Object.keys(parsed.data).length === 0;
  const issues = parsed.issues.map((issue) => (issue.path === '' ? { ...issue, path } : issue));
  return { data: isUnusable ? undefined : parsed.data, issues };
}

const failed = (path: string, message: string): ReadResult => ({
  data: undefined,
  issues: [{ path, message, severity: 'error' }],
});
