import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { didYouMean } from '../core/data/suggest.js';
import { DATASETS, findDataset } from './datasets.js';

/** Where a map's data comes from. */
export type Source = OwnSource | { readonly kind: 'dataset'; readonly name: string };
export type OwnSource =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string };

export interface ReadResult {
  /** `undefined` where nothing could be read, so that what was shown before stays. */
  readonly data: MapData | undefined;
  readonly issues: readonly Issue[];
  /** Whether reading it again later may help. */
  readonly isPassing?: boolean;
}

/** Reads data from its source; everything that can go wrong becomes an issue, except an abort, which is thrown. */
export async function readSource(
  source: Source,
  signal: AbortSignal,
  timeout?: number,
): Promise<ReadResult> {
  if (source.kind === 'dataset') return readDataset(source.name);
  const { readOwn } = await import('./own-data.js');
  return readOwn(source, signal, timeout);
}

async function readDataset(name: string): Promise<ReadResult> {
  const dataset = findDataset(name);
  if (dataset) return { data: await dataset.first(), issues: [] };
  const known = Object.keys(DATASETS);
  const hint = didYouMean(name, known) || `; known: ${known.join(', ')}`;
  return failed('attribute dataset', `"${name}" is no built-in data set${hint}`);
}

export const failed = (path: string, message: string): ReadResult => ({
  data: undefined,
  issues: [{ path, message, severity: 'error' }],
});
