import type { Correction } from './map-data.js';

/** Ids of the items of a map that a correction is about. */
export const correctedItems = ({ links = [] }: Correction): string[] =>
  links.map((id) => `link:${id}`);
