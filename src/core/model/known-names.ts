import type { KnownNames } from '../data/known-names.js';
import { DRAWN_PIECES, DRAWN_WATERS, EXTENT } from '../geometry/drawn-names.js';
import { areNeighbours } from '../geometry/neighbours.js';
import { knownCountries } from './known-countries.js';
import type { Atlas } from './scene-context.js';

/** All that data may name of this map. */
export const knownNames = (atlas: Atlas): Omit<KnownNames, 'overlays'> => ({
  countries: knownCountries(atlas),
  drawn: {
    countries: Object.keys(atlas.countries),
    waters: DRAWN_WATERS,
    pieces: DRAWN_PIECES,
    extent: EXTENT,
    areNeighbours,
  },
});
