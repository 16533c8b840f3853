import { createGeography, type Geography } from '../core/geometry/geography.js';
import type { MapTopology } from '../core/geometry/map-topology.js';
import type { Projection } from '../core/geometry/projection.js';

/** Levels of detail of the committed geometry, from coarse to fine. */
export type Level = 'first-paint' | 'overview' | 'standard' | 'detail';

const LOADERS: Readonly<Record<Level, () => Promise<unknown>>> = {
  'first-paint': () => import('../../geo/first-paint.topo.json').then((module) => module.default),
  overview: () => import('../../geo/overview.topo.json').then((module) => module.default),
  standard: () => import('../../geo/standard.topo.json').then((module) => module.default),
  detail: () => import('../../geo/detail.topo.json').then((module) => module.default),
};

/** Decoded geometry is the same for every map of a page, so each level is decoded once; never changed afterwards. */
const decoded = new Map<string, Geography>();

function decode(level: Level, projection: Projection, topology: unknown): Geography {
  const key = `${level} ${projection.id}`;
  const known = decoded.get(key) ?? createGeography(topology as MapTopology, projection);
  decoded.set(key, known);
  return known;
}

/** A level of geometry; throws if it cannot be loaded. The finest has no waters of its own and takes those of the next. */
export async function loadGeography(level: Level, projection: Projection): Promise<Geography> {
  const [topology, standard] = await Promise.all([
    decoded.has(`${level} ${projection.id}`) ? undefined : LOADERS[level](),
    level === 'detail' ? loadGeography('standard', projection) : undefined,
  ]);
  const geography = decode(level, projection, topology);
  if (!standard) return geography;
  const { political, preparePolitical, outline } = geography;
  return {
    projection,
    political,
    preparePolitical,
    outline,
    get lakes() {
      return standard.lakes;
    },
    get rivers() {
      return standard.rivers;
    },
  };
}
