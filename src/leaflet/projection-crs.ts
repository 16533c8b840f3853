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
import type { Box } from '../core/data/primitives.js';
import type { Projection } from '../core/geometry/projection.js';

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

export const toLatLngBounds = ([west, south, east, north]: Box): LatLngBounds =>
  latLngBounds([south, west], [north, east]);
