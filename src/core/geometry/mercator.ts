import type { Projection } from './projection.js';

const MAX_LATITUDE = 85.0511287798;

/** Spherical (Web) Mercator, as in EPSG:3857: conformal, so that shapes look familiar; areas grow northwards. */
export const mercator: Projection = {
  id: 'mercator',
  project([lon, lat]) {
    const sin = Math.sin((Math.max(Math.min(lat, MAX_LATITUDE), -MAX_LATITUDE) * Math.PI) / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
  },
  unproject([x, y]) {
    return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
  },
};
