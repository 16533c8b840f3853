import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSET_LEVEL, NOTICE, VALLEY_EXCLAVES } from '../../geo/lib/valley-table.mjs';
import { createGeography } from '../../src/core/geometry/geography.js';
import type { MapTopology } from '../../src/core/geometry/map-topology.js';
import { mercator } from '../../src/core/geometry/mercator.js';
import {
  LEVELS,
  type Position,
  contains,
  geoPath,
  piecesAt,
  polygonsOf,
  readTopology,
  shapesOf,
} from './support.js';

const inset = readTopology('valley-inset');
const exclaves = Object.entries(VALLEY_EXCLAVES).map(
  ([key, { country, point }]) => [key, country, point as unknown as Position] as const,
);

describe('the inset', () => {
  const parts = shapesOf(inset);
  const [west, south, east, north] = INSET_LEVEL.box as [number, number, number, number];
  const isShown = ([x, y]: Position) => x > west && y > south && x < east && y < north;

  it.each(exclaves.filter(([, , point]) => isShown(point)))(
    'has %s of %s',
    (key, country, point) => {
      expect(piecesAt(point, parts)).toEqual([`${country} ${key}`]);
    },
  );

  it.each([
    ['Khujand', 69.63, 40.28, 'TJ'],
    ['Isfara', 70.63, 40.13, 'TJ'],
    ['Batken', 70.82, 40.06, 'KG'],
    ['Kokand', 70.94, 40.53, 'UZ'],
  ])('has %s at %f, %f in %s', (_, lon, lat, id) => {
    expect(piecesAt([lon, lat], parts)).toEqual([id]);
  });

  it('has the lake and the river, and shows what the mock shows', () => {
    expect(contains(polygonsOf(inset, 'lakes', 'kayrakkum'), [70.0, 40.3])).toBe(true);
    expect(inset.objects.rivers).toBeDefined();
    expect([69.25, 39.43].every((value, i) => value > [west, south][i]!)).toBe(true);
    expect([71.65, 40.59].every((value, i) => value < [east, north][i]!)).toBe(true);
  });
});

describe('the licence', () => {
  const text = (name: string) => readFileSync(geoPath(name), 'utf8');

  it.each(['fergana', 'valley-inset'] as const)('is stated in %s', (level) => {
    const topology = readTopology(level) as unknown as MapTopology & Record<string, unknown>;
    expect(topology['license']).toBe('ODbL-1.0');
    expect(createGeography(topology, mercator).attribution).toBe('© OpenStreetMap contributors');
    expect(NOTICE.attribution).toBe('© OpenStreetMap contributors');
  });

  it.each(LEVELS.filter((level) => level !== 'fergana' && level !== 'valley-inset'))(
    'asks for nothing at %s',
    (level) => {
      expect(text(`${level}.topo.json`)).not.toContain('OpenStreetMap');
    },
  );

  it.each(['README.md', 'LICENSE-ODbL.md', '../LICENSE'])('is told in geo/%s', (name) => {
    expect(text(name)).toContain('© OpenStreetMap contributors');
    expect(text(name)).toContain('Open Database Licen');
    expect(text(name)).toContain('fergana.topo.json');
    expect(text(name)).toContain('valley-inset.topo.json');
  });

  it('is part of the package', () => {
    const { files } = JSON.parse(text('../package.json')) as { files: string[] };
    expect(files).toContain('geo/LICENSE-ODbL.md');
  });
});
