import type { MapData } from 'central-asia-map/core';
import { emptyTable, type OwnTable } from '../data/own-table.js';

/** What a page says of the element besides its data. */
export interface ElementOptions {
  /** Language of the map's words. */
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly projection: 'mercator' | 'conic';
  readonly timeline: boolean;
  readonly hasHeader: boolean;
}

/** All that an editor has made: what is undone, kept in the browser and sent along in a link. */
export interface StudioState {
  readonly map: MapData;
  readonly options: ElementOptions;
  readonly table: OwnTable;
  /** The map as somebody has written it: with faults that the map does not have, and in lines of their own. */
  readonly draft?: string | undefined;
}

export const DEFAULT_OPTIONS: ElementOptions = {
  lang: 'en',
  theme: 'auto',
  projection: 'mercator',
  timeline: false,
  hasHeader: true,
};

/** A map of land and borders: nothing is on it that nobody has chosen, nor a worldview. */
export const emptyState = (): StudioState => ({
  map: { show: { alliances: [], disputes: [], links: [] } },
  options: DEFAULT_OPTIONS,
  table: emptyTable(),
});
