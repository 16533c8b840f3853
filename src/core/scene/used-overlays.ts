import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import { tokensFor, type GivenOptions } from './resolve-settings.js';

/**
 * Those of some optional overlays that a map uses, so that the others need not be there: its data has items of them and does
 * not begin without them, or its options ask for them.
 */
export function usedOverlays<Overlay extends { readonly name: string }>(
  optional: readonly Overlay[],
  data: MapData,
  options: GivenOptions,
): Overlay[] {
  const shown: Readonly<Record<string, unknown>> = data.show ?? {};
  return optional.filter(({ name }) => {
    const asked = tokensFor(options, name);
    if (asked) return !isNone(asked);
    return (
      namesOf(options.overlays).includes(name) ||
      (rowsOf(data, name).length > 0 && !isNone(shown[name]))
    );
  });
}

/** The names of an option, which pages without types give in any form. */
const namesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isNone = (tokens: unknown): boolean =>
  Array.isArray(tokens) && tokens.every((token) => token === 'none');
