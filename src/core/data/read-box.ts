import type { Box } from './primitives.js';

/** West, south, east and north in degrees; `undefined` for what is no box, such as names of countries. */
export function readBox(values: readonly unknown[]): Box | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = values.map(Number);
  const isBox = values.length === 4 && west < east && south < north && south >= -90 && north <= 90;
  return isBox ? [west, south, east, north] : undefined;
}
