import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { didYouMean } from '../core/data/suggest.js';
import { knownCountries } from '../core/model/known-countries.js';
import atlas from './atlas.js';
import { DATASETS, EMPTY } from './datasets.js';
import { messageOf } from './message-of.js';

/** Where a map's data comes from. */
export type Source =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string }
  | { readonly kind: 'dataset'; readonly name: string };

export interface ReadResult {
  /** `undefined` where nothing could be read, so that what was shown before stays. */
  readonly data: MapData | undefined;
  readonly issues: readonly Issue[];
}

/** Milliseconds after which a `src` that does not answer is given up. */
export const SOURCE_TIMEOUT = 10_000;

/** Reads data from its source; everything that can go wrong becomes an issue, except an abort, which is thrown. */
export async function readSource(
  source: Source,
  signal: AbortSignal,
  timeout = SOURCE_TIMEOUT,
): Promise<ReadResult> {
  switch (source.kind) {
    case 'data':
      return parse(source.value, '');
    case 'inline':
      return parseText(source.text, 'script');
    case 'src':
      return readUrl(source.url, signal, timeout);
    case 'dataset':
      return readDataset(source.name);
  }
}

async function readDataset(name: string): Promise<ReadResult> {
  const dataset = Object.hasOwn(DATASETS, name) ? DATASETS[name] : undefined;
  if (dataset) return { data: await dataset.first(), issues: [] };
  const known = Object.keys(DATASETS);
  const hint = didYouMean(name, known) || `; known: ${known.join(', ')}`;
  return failed('attribute dataset', `"${name}" is no built-in data set${hint}`);
}

async function readUrl(url: string, signal: AbortSignal, timeout: number): Promise<ReadResult> {
  const request = new AbortController();
  const abort = () => request.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, timeout);
  try {
    const response = await fetch(url, { signal: request.signal, credentials: 'same-origin' });
    if (!response.ok) return failed('src', `${url} answered with status ${response.status}`);
    return await parseText(await response.text(), 'src');
  } catch {
    signal.throwIfAborted();
    const why = request.signal.aborted
      ? `did not answer within ${timeout / 1000} seconds`
      : 'could not be reached';
    return failed('src', `${url} ${why}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function parseText(text: string, path: string): Promise<ReadResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(path, `is not JSON: ${messageOf(error)}`);
  }
  return parse(value, path);
}

/** The schemas come only with data to check, so that the built-in map does without them. */
async function parse(value: unknown, path: string): Promise<ReadResult> {
  const { parseMapData } = await import('../core/data/parse-map-data.js');
  const parsed = parseMapData(value, { countries: knownCountries(atlas) });
  const isUnusable =
    parsed.data === EMPTY || (parsed.issues.length > 0 && Object.keys(parsed.data).length === 0);
  const issues = parsed.issues.map((issue) =>
    issue.path === '' ? { ...issue, path: path || 'data' } : issue,
  );
  return { data: isUnusable ? undefined : parsed.data, issues };
}

const failed = (path: string, message: string): ReadResult => ({
  data: undefined,
  issues: [{ path, message, severity: 'error' }],
});
