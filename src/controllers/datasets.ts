import type { MapData } from '../core/data/map-data.js';
import { addFromRecord as addFrom } from '../core/scene/add-from-record.js';

/** A built-in data set: what is shown at first, and everything. */
export interface Dataset {
  readonly first: () => Promise<MapData>;
  readonly full: () => Promise<MapData>;
}

/** Data sets by the name in the `dataset` attribute. */
export const DATASETS: Readonly<Record<string, Dataset>> = {
  article: {
    first: () => import('../datasets/article-first.js').then((module) => module.articleFirst),
    full: () => import('../datasets/article.js').then((module) => module.article),
  },
};

/** The data as read from nowhere: countries and borders alone. */
export const EMPTY: MapData = {};

/** Adds the named bodies and disputes of the built-in record to data that does not have them. */
export async function addFromRecord(data: MapData, names: readonly string[]): Promise<MapData> {
  return addFrom(data, names, await DATASETS['article']!.full());
}
