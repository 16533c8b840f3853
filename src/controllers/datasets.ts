import type { MapData } from '../core/data/map-data.js';

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

/** A name such as "constructor" must not reach what every object inherits. */
export const findDataset = (name: string): Dataset | undefined =>
  Object.hasOwn(DATASETS, name) ? DATASETS[name] : undefined;

/** The built-in record: all that the library knows of bodies and disputes. */
export const loadRecord = (): Promise<MapData> => DATASETS['article']!.full();
