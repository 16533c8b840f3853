import type { MapData } from '../data/map-data.js';
import type { Difference } from './find-difference.js';
import type { GivenOptions } from './map-options.js';
import type { SceneSettings } from './scene-settings.js';

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
    notes: undefined,
    insets: undefined,
  };
  return { ...data, ...words };
}

/**
 * Settings without the focus of that story, where a page shows other items and names no focus of its own: what it shows is
 * then not about that country.
 */
export const withoutStoryFocus = (
  settings: SceneSettings,
  { focus }: Pick<GivenOptions, 'focus'>,
  difference: Difference,
): SceneSettings =>
  difference === 'items' && focus === undefined && settings.focus.length > 0
    ? { ...settings, focus: [] }
    : settings;
