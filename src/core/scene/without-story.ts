import type { MapData } from '../data/map-data.js';

/**
 * Map data without the words that go with what it shows first, for a map on which a page has chosen something else: these
 * would then say what is not to be seen.
 */
export function withoutStory(data: MapData): MapData {
  const words: Partial<Record<keyof MapData, undefined>> = {
    title: undefined,
    kicker: undefined,
    headline: undefined,
    deck: undefined,
    deckNarrow: undefined,
    summary: undefined,
    note: undefined,
    alt: undefined,
    credit: undefined,
    corrections: undefined,
  };
  return { ...data, ...words };
}
