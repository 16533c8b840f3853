import { merge, mergeArcs, mesh, meshArcs } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arrangeDefault } from '../../src/core/geometry/arrange-default.js';
import { ownerOf } from '../../src/core/geometry/arrange-pieces.js';
import { DE_FACTO, UN } from '../../src/core/geometry/default-worldviews.js';
import { createGeography, type PoliticalMap } from '../../src/core/geometry/geography.js';
import type { MapTopology, PoliticalArcs } from '../../src/core/geometry/map-topology.js';
import type { Projection } from '../../src/core/geometry/projection.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import type { Path } from '../../src/core/geometry/shape.js';
import { LEVELS, piecesOf, readTopology } from './support.js';

vi.mock('topojson-client', { spy: true });
beforeEach(() => {
  vi.clearAllMocks();
});

/** Degrees as they are, so that shapes can be compared with those of topojson-client. */
const DEGREES: Projection = {
  id: 'degrees',
  project: ([lon, lat]) => [lon, lat],
  unproject: ([x, y]) => [x, y],
};

const withArcs = (topology: MapTopology): MapTopology => ({
  ...topology,
  un: JSON.parse(JSON.stringify(arrangeDefault(topology))) as PoliticalArcs,
});

const verticesOf = ({ xy }: Path): string[] =>
  Array.from({ length: xy.length / 2 }, (_, i) => `${xy[2 * i]},${xy[2 * i + 1]}`);

/** Each step between two vertices, whichever way, so that it does not count where a ring begins. */
function stepsOf(lines: readonly (readonly string[])[]): string[] {
  const steps = lines.flatMap((line) =>
    line.slice(1).map((vertex, i) => [line[i]!, vertex].sort().join(' ')),
  );
  return [...new Set(steps)].sort();
}

const stepsOfPaths = (paths: readonly Path[]) => stepsOf(paths.map(verticesOf));
const stepsOfLines = (lines: readonly (readonly (readonly number[])[])[]) =>
  stepsOf(lines.map((line) => line.map((vertex) => vertex.join())));

const partsOf = ({ countries, borders }: PoliticalMap) => ({ countries: [...countries], borders });

describe.each(LEVELS)('countries and borders of the default worldview at %s', (level) => {
  const topology = readTopology(level) as unknown as MapTopology;

  it('are put together without merging or meshing', () => {
    const prepared = withArcs(topology);
    vi.clearAllMocks();
    createGeography(prepared, PROJECTIONS['mercator']).political(UN);
    for (const work of [merge, mergeArcs, mesh, meshArcs]) expect(work).not.toHaveBeenCalled();
    createGeography(prepared, PROJECTIONS['mercator']).political(DE_FACTO);
    expect(meshArcs).toHaveBeenCalled();
  });

  it.each(Object.values(PROJECTIONS))('are those that would be worked out ($id)', (projection) => {
    const ready = createGeography(withArcs(topology), projection).political(UN);
    const worked = createGeography(topology, projection).political(UN);
    expect(partsOf(ready)).toEqual(partsOf(worked));
  });

  it('have the outlines of their pieces together', () => {
    const { countries } = createGeography(withArcs(topology), DEGREES).political(UN);
    const pieces = piecesOf(topology);
    expect(countries.size).toBeGreaterThan(15);
    for (const [owner, paths] of countries) {
      const own = pieces.filter((piece) => ownerOf(piece, UN) === owner) as Polygon[];
      const { coordinates } = merge(topology, own);
      expect(stepsOfPaths(paths), owner).toEqual(stepsOfLines(coordinates.flat()));
    }
  });

  it('have their borders where two of them meet', () => {
    const { borders } = createGeography(withArcs(topology), DEGREES).political(UN);
    const owners = (piece: unknown) => ownerOf(piece as never, UN);
    const { coordinates } = mesh(
      topology,
      topology.objects.pieces,
      (a, b) => a !== b && owners(a) !== owners(b),
    );
    const between = new Set(stepsOfLines(coordinates));
    const drawn = stepsOfPaths([...borders.solid, ...borders.dashed]);
    expect(drawn.length).toBeGreaterThan(0.95 * between.size);
    expect(drawn.filter((step) => !between.has(step))).toEqual([]);
  });
});
