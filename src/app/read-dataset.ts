import { didYouMean } from '../core/data/suggest.js';
import type { MapData } from '../core/data/map-data.js';
import { wordOf } from '../core/data/plain-options.js';
import type { Messages } from '../core/messages/messages.js';
import { DRAWN_OVERLAYS } from '../core/overlays/index.js';
import { findDifference } from '../core/scene/find-difference.js';
import type { GivenOptions } from '../core/scene/map-options.js';
import type { MapInput } from './map-input.js';
import type { Needs } from './needs.js';
import type { ReadResult } from './read-own-data.js';
import { DATASETS } from './resources.js';

/** All of a built-in data set where something is asked of it that its first part does not hold, else that part. */
export function readDataset(
  name: string,
  { options, needsFullDataset }: MapInput,
  { lang }: Messages,
  needs: Needs,
  isLate: boolean,
): ReadResult | undefined {
  // A name such as "constructor" must not reach what every object inherits.
  const dataset = Object.hasOwn(DATASETS, name) ? DATASETS[name] : undefined;
  if (!dataset) return unknownDataset(name);
  const first = needs.take(dataset.first, { path: 'dataset' });
  const isAsked = lang !== 'en' || (first !== undefined && isBeyond(first, options));
  const full =
    dataset.full.value ??
    (isAsked || needsFullDataset
      ? needs.take(dataset.full, { path: 'datasets', isOptional: !isAsked })
      : undefined);
  const data = full ?? (isAsked && needs.isWaiting && !isLate ? undefined : first);
  return data && { data, issues: [] };
}

function unknownDataset(name: string): ReadResult {
  const known = Object.keys(DATASETS);
  const hint = didYouMean(name, known) || `; known: ${known.join(', ')}`;
  const message = `"${name}" is no built-in data set${hint}`;
  return { data: undefined, issues: [{ path: 'attribute dataset', message, severity: 'error' }] };
}

/**
 * Whether options ask for another map than that which a data set shows first. Its own sources are printed below it, and
 * these are not in the first part.
 */
const isBeyond = (data: MapData, options: GivenOptions): boolean =>
  findDifference(data, options, DRAWN_OVERLAYS, wordOf(options.asOf) || data.asOf!) !== undefined;
