import type { Geography, Water } from './geography.js';

/**
 * A geography with its own lakes and rivers and, for those that it has not, another's: a fine level holds the waters that
 * must agree with its borders, and no others.
 */
export function withWatersOf(own: Geography, other: Geography): Geography {
  const { projection, attribution, political, preparePolitical, outline } = own;
  return {
    projection,
    attribution,
    political,
    preparePolitical,
    outline,
    get lakes() {
      return join(own.lakes, other.lakes);
    },
    get rivers() {
      return join(own.rivers, other.rivers);
    },
  };
}

function join(own: readonly Water[], others: readonly Water[]): readonly Water[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !ids.has(id))];
}
