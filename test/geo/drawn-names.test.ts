import { describe, expect, it } from 'vitest';
import { DRAWN_PIECES, DRAWN_WATERS, EXTENT } from '../../src/core/geometry/drawn-names.js';
import { areNeighbours } from '../../src/core/geometry/neighbours.js';
import { UN } from '../../src/core/geometry/default-worldviews.js';
import { createGeography } from '../../src/core/geometry/geography.js';
import { PROJECTIONS } from '../../src/core/geometry/projections.js';
import { COUNTRY_BOX } from '../../src/core/geometry/levels.js';
import { piecesOf, readTopology } from './support.js';

// What checks of data know of the geometry without it.

const topology = readTopology('standard');
const geography = createGeography(topology as never, PROJECTIONS.mercator);
const political = geography.political(UN);

describe('the names that the geometry is known by', () => {
  it('have every pair of neighbours, and no other', () => {
    // The surroundings, and what belongs to nobody, are no neighbours by name.
    const codes = [...political.countries.keys()].filter((code) => code !== 'ZZ' && code !== 'XS');
    const pairs = codes.flatMap((a) => codes.filter((b) => a !== b).map((b) => [a, b] as const));
    const wrong = pairs.filter(
      ([a, b]) => areNeighbours(a, b) !== political.sharedBorder(a, b).length > 0,
    );
    expect(pairs.filter(([a, b]) => areNeighbours(a, b)).length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
    expect(areNeighbours('KG', 'KG')).toBe(false);
    expect(areNeighbours('US', 'CA')).toBe(false);
  });

  it('have every river and lake, and every disputed piece', () => {
    const waters = [...geography.rivers, ...geography.lakes].map(({ id }) => id);
    expect([...new Set(waters)].sort()).toEqual([...DRAWN_WATERS].sort());
    const pieces = piecesOf(topology).flatMap(({ properties }) => properties?.d ?? []);
    expect([...new Set(pieces)].sort()).toEqual([...DRAWN_PIECES].sort());
  });

  it('have where countries stand by themselves', () => {
    expect(EXTENT).toEqual(COUNTRY_BOX);
  });
});
