import firstPaint from '../../geo/first-paint.topo.json';
import { createGeography, type Geography, type MapTopology } from '../core/geometry/geography.js';
import { mercator } from '../core/geometry/mercator.js';

/** Levels of detail of the committed geometry, from coarse to fine. */
export type Level = 'first-paint' | 'standard' | 'detail';

const LOADERS: Readonly<Record<Exclude<Level, 'first-paint'>, () => Promise<unknown>>> = {
  standard: () => import('../../geo/standard.topo.json').then((module) => module.default),
  detail: () => import('../../geo/detail.topo.json').then((module) => module.default),
};

/** Decoded geometry is the same for every map of a page, so each level is decoded once; never changed afterwards. */
const decoded = new Map<Level, Geography>();

const decode = (level: Level, topology: unknown): Geography => {
  const known = decoded.get(level) ?? createGeography(topology as MapTopology, mercator);
  decoded.set(level, known);
  return known;
};

/** The geometry that came with the code. */
export const firstGeography = (): Geography => decode('first-paint', firstPaint);

/** A level of geometry; throws if it cannot be loaded. */
export async function loadGeography(level: Level): Promise<Geography> {
  if (level === 'first-paint') return firstGeography();
  return decoded.get(level) ?? decode(level, await LOADERS[level]());
}
