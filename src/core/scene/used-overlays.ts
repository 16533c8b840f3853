import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import { readTokens } from '../data/select-items.js';
import { tokensFor, type GivenOptions } from './map-options.js';

/**
 * Those of some optional overlays that a map uses, so that the others need not be there: its data has items of them or names
 * some, and does not begin without them, or its options ask for them.
 */
export function usedOverlays<Overlay extends { readonly name: string }>(
  optional: readonly Overlay[],
  data: MapData,
  options: GivenOptions,
): Overlay[] {
  const shown: Readonly<Record<string, unknown>> = data.show ?? {};
  const wanted = namesOf(options.overlays);
  return optional.filter(({ name }) => {
    const isWanted = wanted?.includes(name) ?? false;
    if (wanted && !isWanted && !wanted.includes('all')) return false;
    const asked = namesOf(tokensFor(options, name));
    const begun = namesOf(shown[name]);
    if (asked) return asked.some(isName);
    return isWanted || (begun ? begun.some(isName) : rowsOf(data, name).length > 0);
  });
}

/** The names of an option, which pages without types give in any form, in small letters. */
const namesOf = (value: unknown): readonly string[] | undefined =>
  readTokens(value, '', [])?.map((name) => name.toLowerCase());

const isName = (token: string): boolean => token !== 'none';
