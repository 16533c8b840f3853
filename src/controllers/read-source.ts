import { didYouMean } from '../core/data/suggest.js';
import { DATASETS, findDataset } from './datasets.js';
import { failed, type ReadResult, type Source } from './read-result.js';

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
