import type { Atlas } from './scene-context.js';

/** Codes of the countries that a link can reach: those on the map and those it can point to beyond the edge. */
export const knownCountries = ({ countries, far }: Atlas): string[] => [
  ...Object.keys(countries),
  ...Object.keys(far),
];
