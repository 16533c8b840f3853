import type { MapData } from '../data/map-data.js';
import type { IsoDate } from '../data/primitives.js';
import type { Position } from '../geometry/projection.js';
import type { Atlas } from '../model/scene-context.js';

/** What it takes to know where rows are, before there is any geometry. */
export interface ReachContext {
  readonly asOf: IsoDate;
  readonly data: MapData;
  readonly atlas: Atlas;
}

/** Where the names of countries stand, of those that are on the map. */
export const pointsOf = (codes: readonly string[], { countries }: Atlas): Position[] =>
  codes.flatMap((code) => {
    // A key such as "constructor" must not reach what every object inherits.
    const point = Object.hasOwn(countries, code) ? countries[code] : undefined;
    return point ? [point] : [];
  });
