import { isOwnTable } from '../data/own-table.js';
import { isFields } from './is-fields.js';
import { readMap } from './read-map.js';
import {
  DEFAULT_OPTIONS,
  emptyState,
  type ElementOptions,
  type StudioState,
} from './studio-state.js';

/** A state from what a link or the browser's storage holds, which may be anything; `undefined` where it is no state at all. */
export function readState(value: unknown): StudioState | undefined {
  if (!isFields(value)) return undefined;
  // The menu of a map gives the data of that alone.
  if (!('map' in value) && Object.keys(value).length > 0) {
    return { ...emptyState(), map: readMap(value).map };
  }
  if (!isFields(value.map)) return undefined;
  return {
    map: readMap(value.map).map,
    options: readOptions(value.options),
    table: isOwnTable(value.table) ? value.table : emptyState().table,
    ...(typeof value.draft === 'string' ? { draft: value.draft } : {}),
  };
}

function readOptions(value: unknown): ElementOptions {
  if (!isFields(value)) return DEFAULT_OPTIONS;
  const { lang, theme, projection, timeline, hasHeader } = value;
  return {
    lang: typeof lang === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? lang : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    projection: projection === 'conic' ? 'conic' : 'mercator',
    timeline: timeline === true,
    hasHeader: hasHeader !== false,
  };
}
