import { describe, expect, it } from 'vitest';
import { UN } from '../../src/core/geometry/default-worldviews.js';
import { createGeography } from '../../src/core/geometry/geography.js';
import type { MapTopology } from '../../src/core/geometry/map-topology.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import type { Path } from '../../src/core/geometry/shape.js';
import { LEVELS, readTopology } from './support.js';

/** Degrees within which a vertex counts as on the edge of the data. */
const ON_EDGE = 0.1;

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));

describe.each(LEVELS)('the coast at %s', (level) => {
  const topology = readTopology(level) as unknown as MapTopology;

  it.each(Object.values(PROJECTIONS))(
    'has no step along the edge of the data ($id)',
    (projection) => {
      const { countries, coast } = createGeography(topology, projection).political(UN);
      const land = [...countries.values()].flat();
      const degreesOf = ({ xy }: Path) =>
        Array.from({ length: xy.length / 2 }, (_, i) =>
          projection.unproject([xy[2 * i]!, xy[2 * i + 1]!]),
        );
      const all = land.flatMap(degreesOf);
      const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
      const [west, south] = [least(lons), least(lats)];
      const [east, north] = [-least(lons.map((lon) => -lon)), -least(lats.map((lat) => -lat))];
      const stepsAlongEdge = (paths: readonly Path[]) =>
        paths.flatMap((path) => {
          const sides = degreesOf(path).map(([lon, lat]) => [
            lon < west + ON_EDGE,
            lat < south + ON_EDGE,
            lon > east - ON_EDGE,
            lat > north - ON_EDGE,
          ]);
          return sides.slice(1).filter((on, i) => on.some((is, side) => is && sides[i]![side]));
        });
      expect(stepsAlongEdge(land).length).toBeGreaterThan(3);
      expect(coast.length).toBeGreaterThan(0);
      expect(stepsAlongEdge(coast)).toEqual([]);
    },
  );
});
