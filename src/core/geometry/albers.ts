import type { Projection } from './projection.js';

const RADIANS = Math.PI / 180;
/** Standard parallels and central meridian for Central Asia and its neighbours: 40° to 95° E, 20° to 55° N. */
const [FIRST, SECOND, MERIDIAN, ORIGIN] = [28 * RADIANS, 50 * RADIANS, 68 * RADIANS, 40 * RADIANS];

const n = (Math.sin(FIRST) + Math.sin(SECOND)) / 2;
const c = Math.cos(FIRST) ** 2 + 2 * n * Math.sin(FIRST);
const radius = (latitude: number) => Math.sqrt(Math.max(0, c - 2 * n * Math.sin(latitude))) / n;
const originRadius = radius(ORIGIN);
const TURN = 2 * Math.PI;

/**
 * Albers equal-area conic on the sphere (Snyder, Map Projections: A Working Manual, 1987, section 14), fitted to the
 * region: areas are true to each other, so that Kazakhstan is not swollen against Iran as in Mercator.
 */
export const albers: Projection = {
  id: 'conic',
  densify: 1,
  project([lon, lat]) {
    const rho = radius(lat * RADIANS);
    const theta = n * (lon * RADIANS - MERIDIAN);
    return [
      0.5 + (rho * Math.sin(theta)) / TURN,
      0.5 - (originRadius - rho * Math.cos(theta)) / TURN,
    ];
  },
  unproject([worldX, worldY]) {
    const x = (worldX - 0.5) * TURN;
    const y = originRadius - (0.5 - worldY) * TURN;
    const rho = Math.hypot(x, y);
    const sine = (c - (rho * n) ** 2) / (2 * n);
    const latitude = Math.asin(Math.max(-1, Math.min(1, sine)));
    return [(MERIDIAN + Math.atan2(x, y) / n) / RADIANS, latitude / RADIANS];
  },
};
