import type { MapData } from 'central-asia-map/core';
import type { StaticMap } from 'central-asia-map/static';
import type { ElementOptions } from '../state/studio-state.js';

/** What outputs are made from. */
export interface Made {
  readonly document: MapData;
  readonly options: ElementOptions;
  /** Address of the folder with the library, ending in a slash. */
  readonly base: string;
  /** The same map as text, as large as asked for. */
  readonly figure: (size: FigureSize) => StaticMap;
}

export interface FigureSize {
  readonly width: number;
  readonly height: number;
  /** Whether the picture stands alone, with its words in it. */
  readonly isCard?: boolean;
}

/** The element that shows a map: data with `multiples` is small maps. */
export const elementFor = ({
  multiples,
}: MapData): 'central-asia-multiples' | 'central-asia-map' =>
  multiples ? 'central-asia-multiples' : 'central-asia-map';

/** A figure for the column of a page. */
export const COLUMN: FigureSize = { width: 944, height: 600 };

/** Options as attributes of the element, or as properties of a component, without those that say nothing new. */
export function optionPairs(
  options: ElementOptions,
): readonly (readonly [string, string | true])[] {
  const { lang, theme, projection, timeline, hasHeader } = options;
  const pairs: (readonly [string, string | true])[] = [['lang', lang]];
  if (theme !== 'auto') pairs.push(['theme', theme]);
  if (projection !== 'mercator') pairs.push(['projection', projection]);
  if (timeline) pairs.push(['timeline', true]);
  if (!hasHeader) pairs.push(['header', 'none']);
  return pairs;
}
