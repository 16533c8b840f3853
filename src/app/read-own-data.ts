import { withoutMark } from '../core/data/without-mark.js';
import type { Issue } from '../core/data/issue.js';
import { isTooDeep } from '../core/data/is-too-deep.js';
import type { explainJsonError } from '../core/data/explain-json-error.js';
import { inWords, LIMITS } from '../core/data/limits.js';
import type { MapData } from '../core/data/map-data.js';
import type { OverlayReader } from '../core/data/overlay-reader.js';
import { parseMapData } from '../core/data/parse-map-data.js';
import { READERS, type OverlayName } from '../core/data/readers.js';
import { knownNames } from '../core/model/known-names.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import { OPTIONAL_READERS } from '../core/overlays/optional.js';
import { addFromRecord, type NamesByOverlay } from '../core/scene/add-from-record.js';
import atlas from './atlas.js';
import type { BegunFetch } from './begin-fetch.js';
import { fetchText, SOURCE_TIMEOUT } from './fetch-text.js';
import { messageOf } from './message-of.js';
import { Resource } from './resource.js';

export { ownColour } from '../core/style/own-colour.js';
export { ownThemeColour } from '../core/style/theme-paint.js';
export { tellMisplaced } from './tell-misplaced.js';

/** Own data with the items of the built-in record that it only names. */
export const addRecorded = (data: MapData, names: NamesByOverlay, record: MapData): MapData =>
  addFromRecord(data, names, record, RECORDED);

const RECORDED = DRAWN_OVERLAYS.map(({ name, tagsOf }) => ({
  ...READERS[name as OverlayName],
  tagsOf,
}));

export interface ReadResult {
  /** `undefined` where nothing could be read. */
  readonly data: MapData | undefined;
  readonly issues: readonly Issue[];
  /** The whole address that it has come from, if it has one. */
  readonly url?: string;
  /** Whether it was no JSON, and `explain` could tell more of it. */
  readonly isBroken?: boolean;
}

/** Tells where and why a text is not JSON. */
type Explain = typeof explainJsonError;

/** What reads the overlays of a page's own, besides those of the library. */
type OwnReaders = readonly OverlayReader[];

/** Reads data that a page gives as an object. What only own data needs is in this chunk. */
export const readData = (value: unknown, own: OwnReaders): ReadResult => parse(value, 'data', own);

/** Reads data that a page gives as JSON text. */
export const readInline = (text: string, own: OwnReaders, explain?: Explain): ReadResult =>
  parseText(text, 'script', own, explain);

/** Data from an address. Rejects with an Error where trying again may help; what stays wrong is an issue. */
export function createDownload(
  url: string,
  own: OwnReaders,
  signal: AbortSignal,
  begun?: BegunFetch,
): Resource<ReadResult> {
  let first = begun;
  return new Resource(async () => {
    const fetched = await fetchText(url, signal, SOURCE_TIMEOUT, first);
    // A further try asks anew.
    first = undefined;
    if ('text' in fetched) {
      const read = parseText(fetched.text, 'src', own);
      if (!read.isBroken) return { ...read, url: fetched.url };
      const chunk = await import('../core/data/explain-json-error.js').catch(() => undefined);
      return parseText(fetched.text, 'src', own, chunk?.explainJsonError);
    }
    if (fetched.isPassing) throw new Error(fetched.failure);
    return failed('src', fetched.failure);
  });
}

function parseText(marked: string, path: string, own: OwnReaders, explain?: Explain): ReadResult {
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
    const fault = explain?.(text);
    const where = fault && `line ${fault.line}, column ${fault.column}: ${fault.reason}`;
    return {
      ...failed(path, `is not JSON: ${where ?? messageOf(error)}`),
      isBroken: fault === undefined,
    };
  }
  return parse(value, path, own);
}

function parse(value: unknown, path: string, own: OwnReaders): ReadResult {
  const overlays = [...Object.values(READERS), ...Object.values(OPTIONAL_READERS), ...own];
  const parsed = parseMapData(value, { ...knownNames(atlas), overlays });
  const isUnusable = parsed.issues.length > 0 && Object.keys(parsed.data).length === 0;
  const issues = parsed.issues.map((issue) => (issue.path === '' ? { ...issue, path } : issue));
  return { data: isUnusable ? undefined : parsed.data, issues };
}

const failed = (path: string, message: string): ReadResult => ({
  data: undefined,
  issues: [{ path, message, severity: 'error' }],
});
