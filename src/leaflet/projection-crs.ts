import {
  CRS,
  LatLng,
  latLngBounds,
  point,
  Transformation,
  Util,
  type LatLngBounds,
  type Point,
} from 'leaflet';
import type { Projection } from '../core/geometry/projection.js';
import type { Bounds } from '../core/geometry/shape.js';

/** Leaflet's view of one of our projections: world units of side 1, and 256 · 2^zoom pixels for each. */
export function createCrs({ project, unproject }: Projection): CRS {
  return Util.extend({}, CRS.Simple, {
    projection: {
      project: ({ lng, lat }: LatLng) => point(project([lng, lat])),
      unproject: ({ x, y }: Point) => {
        const [lng, lat] = unproject([x, y]);
        return new LatLng(lat, lng);
      },
    },
    transformation: new Transformation(1, 0, 1, 0),
    scale: (zoom: number) => 256 * 2 ** zoom,
    zoom: (scale: number) => Math.log2(scale / 256),
  });
}

/** The corners of world bounds. Leaflet projects them back, so that the limits hold in any projection. */
export const toLatLngBounds = (
  [minX, minY, maxX, maxY]: Bounds,
  { unproject }: Projection,
): LatLngBounds => {
  const [west, south] = unproject([minX, maxY]);
  const [east, north] = unproject([maxX, minY]);
  return latLngBounds([south, west], [north, east]);
};
