import { isTooDeep } from '../core/data/is-too-deep.js';
import { inWords, LIMITS } from '../core/data/limits.js';
import { parseMapData } from '../core/data/parse-map-data.js';
import { withoutMark } from '../core/data/without-mark.js';
import { CROWD } from '../core/scene/crowd.js';
import { knownNames } from '../core/model/known-names.js';
import atlas from './atlas.js';
import { fetchText } from './fetch-text.js';
import { messageOf } from './message-of.js';
import { failed, type OwnSource, type ReadResult } from './read-source.js';

export { addFromRecord } from '../core/scene/add-from-record.js';

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
      return await parseText(source.text, 'script');
    case 'src':
      return readUrl(source.url, signal, timeout);
  }
}

async function readUrl(url: string, signal: AbortSignal, timeout?: number): Promise<ReadResult> {
  const fetched = await fetchText(url, signal, timeout);
  if ('text' in fetched) return await parseText(fetched.text, 'src');
  return { ...failed('src', fetched.failure), isPassing: fetched.isPassing };
}

async function parseText(marked: string, path: string): Promise<ReadResult> {
  const text = withoutMark(marked);
  if (text.length > LIMITS.characters) {
    const most = `${inWords(LIMITS.characters / 1e6)} million`;
    return failed(path, `is longer than ${most} characters`);
  }
  if (isTooDeep(text)) return failed(path, `is nested deeper than ${LIMITS.depth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(path, `is not JSON: ${await explain(text, error)}`);
  }
  return parse(value, path);
}

/** What only broken data needs comes when there is some. */
async function explain(text: string, error: unknown): Promise<string> {
  try {
    const { explainJsonError } = await import('../core/data/explain-json-error.js');
    const { line, column, reason } = explainJsonError(text)!;
    return `line ${line}, column ${column}: ${reason}`;
  } catch {
    return messageOf(error);
  }
}

function parse(value: unknown, path: string): ReadResult {
  const parsed = parseMapData(value, knownNames(atlas));
  const { links = [], places = [] } = parsed.data;
  // It is known only once all has been laid out how many are drawn, and whether this is needed.
  if (links.length + places.length > CROWD) import('./crowding.js').catch(() => undefined);
  const isUnusable = parsed.issues.length > 0 && Object.keys(parsed.data).length === 0;
  const issues = parsed.issues.map((issue) =>
    issue.path === '' ? { ...issue, path: path || 'data' } : issue,
  );
  return { data: isUnusable ? undefined : parsed.data, issues };
}
