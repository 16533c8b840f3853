import type { CRS, LatLngBounds, Point } from 'leaflet';
import type { Projection } from '../core/geometry/projection.js';
import type { Bounds } from '../core/geometry/shape.js';
import {
  LatLng,
  Simple,
  toLatLngBounds as boundsBetween,
  toPoint,
  Transformation,
} from './leaflet.js';

/** Leaflet's view of one of our projections: world units of side 1, and 256 · 2^zoom pixels for each. */
export function createCrs({ project, unproject }: Projection): CRS {
  return {
    ...Simple,
    projection: {
      project: ({ lng, lat }: LatLng) => toPoint(project([lng, lat])),
      unproject: ({ x, y }: Point) => {
        const [lng, lat] = unproject([x, y]);
        return new LatLng(lat, lng);
      },
    },
    transformation: new Transformation(1, 0, 1, 0),
    scale: (zoom: number) => 256 * 2 ** zoom,
    zoom: (scale: number) => Math.log2(scale / 256),
  } as unknown as CRS;
}

/** The corners of world bounds. Leaflet projects them back, so that the limits hold in any projection. */
export const toLatLngBounds = (
  [minX, minY, maxX, maxY]: Bounds,
  { unproject }: Projection,
): LatLngBounds => {
  const [west, south] = unproject([minX, maxY]);
  const [east, north] = unproject([maxX, minY]);
  return boundsBetween([
    [south, west],
    [north, east],
  ]);
};
