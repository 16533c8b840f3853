import { createGeography, type Geography } from '../core/geometry/geography.js';
import type { MapTopology } from '../core/geometry/map-topology.js';
import type { Level } from '../core/geometry/levels.js';
import type { InsetLevel } from '../core/geometry/inset-level.js';
import type { Projection } from '../core/geometry/projection.js';
import { withWatersOf } from '../core/geometry/with-waters-of.js';
import type { MapData } from '../core/data/map-data.js';
import { matchLanguage } from '../core/messages/match-language.js';
import type { Messages } from '../core/messages/messages.js';
import type { GeographyCache } from '../core/scene/layout-cache.js';
import { articleFirst, coarsestTopology, standardTopology } from './code.js';
import { Resource } from './resource.js';

/*
 * Everything that is loaded when it is needed. Chunks and files are the same for every map of a page: each is loaded once,
 * and never changed afterwards.
 */

/** Each language but English is a chunk of its own. */
const CATALOGUES: Readonly<Record<string, Resource<Messages>>> = {
  ru: new Resource(async () => (await import('../core/messages/ru.js')).ru),
  tg: new Resource(async () => (await import('../core/messages/tg.js')).tg),
  fa: new Resource(async () => (await import('../core/messages/fa.js')).fa),
  kk: new Resource(async () => (await import('../core/messages/kk.js')).kk),
  ky: new Resource(async () => (await import('../core/messages/ky.js')).ky),
  uz: new Resource(async () => (await import('../core/messages/uz.js')).uz),
  tk: new Resource(async () => (await import('../core/messages/tk.js')).tk),
  tr: new Resource(async () => (await import('../core/messages/tr.js')).tr),
  zh: new Resource(async () => (await import('../core/messages/zh.js')).zh),
  ar: new Resource(async () => (await import('../core/messages/ar.js')).ar),
  de: new Resource(async () => (await import('../core/messages/de.js')).de),
  fr: new Resource(async () => (await import('../core/messages/fr.js')).fr),
};

/** The words for a page of this language tag; `undefined` where these are English, which is at hand. */
export const catalogueFor = (lang: string): Resource<Messages> | undefined =>
  CATALOGUES[matchLanguage(lang, Object.keys(CATALOGUES))];

/** What words of a page's own need; few pages have any. */
export const ownWords = new Resource(() => import('../core/messages/with-strings.js'));

/** What an editor's words for legend and names need. */
export const wording = new Resource(() => import('./with-wording.js'));

/** What takes in overlay types of a page's own. */
export const ownOverlays = new Resource(() => import('./own-overlays.js'));

/** What works out the dates at which something changes. */
export const timelines = new Resource(() => import('./timelines.js'));

/** What tells where and why a text is not JSON. */
export const jsonErrors = new Resource(() => import('../core/data/explain-json-error.js'));

/** The views of states; the two common ones are at hand. */
export const allWorldviews = new Resource(
  async () => (await import('../core/geometry/worldviews.js')).WORLDVIEWS,
);

/** A built-in data set: what is shown at first, and everything. */
export interface Dataset {
  readonly first: Resource<MapData>;
  readonly full: Resource<MapData>;
}

const article: Dataset = {
  first: articleFirst,
  full: new Resource(async () => (await import('../datasets/article.js')).article),
};

/** Data sets by the name in the `dataset` attribute. */
export const DATASETS: Readonly<Record<string, Dataset>> = { article };

/** The built-in record: all that the library knows of bodies and disputes. */
export const record = article.full;

type Topology = Resource<{ readonly default: unknown }>;
const TOPOLOGIES: Readonly<Record<InsetLevel, Topology>> = {
  'first-paint': coarsestTopology,
  overview: new Resource(() => import('../../geo/overview.topo.json')),
  standard: standardTopology,
  detail: new Resource(() => import('../../geo/detail.topo.json')),
  valley: new Resource(() => import('../../geo/fergana.topo.json')),
  'valley-inset': new Resource(() => import('../../geo/valley-inset.topo.json')),
};

/** Shapes in a view, and what lies under its spots: maps of one size show the same land. */
export const geographyCache: GeographyCache = { paths: new WeakMap(), grids: new WeakMap() };

const geographies = new Map<string, Resource<Geography>>();

/** A level of geometry in a projection, decoded. The finest have few waters of their own and take those of the next. */
export function geographyOf(level: InsetLevel, projection: Projection): Resource<Geography> {
  const key = `${level} ${projection.id}`;
  const known = geographies.get(key) ?? new Resource(() => loadGeography(level, projection));
  geographies.set(key, known);
  return known;
}

/** Whether a level is decoded, or needs no more than that. */
export const isAtHand = (level: Level, projection: Projection): boolean =>
  geographyOf(level, projection).value !== undefined ||
  (!hasFewWaters(level) && TOPOLOGIES[level].value !== undefined);

const hasFewWaters = (level: InsetLevel) => level === 'detail' || level === 'valley';

async function loadGeography(level: InsetLevel, projection: Projection): Promise<Geography> {
  const [topology, standard] = await Promise.all([
    TOPOLOGIES[level].load(),
    hasFewWaters(level) ? geographyOf('standard', projection).load() : undefined,
  ]);
  const geography = createGeography(topology.default as MapTopology, projection);
  return standard ? withWatersOf(geography, standard) : geography;
}

/** What readers move the map with. */
export const liveMap = new Resource(() => import('../leaflet/live-map.js'));

/** What draws very many items. */
export const crowd = new Resource(() => import('../dom/crowd.js'));
