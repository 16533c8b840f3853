import { parseMapData, type Issue, type MapData } from 'central-asia-map/core';
import { isFields } from '../state/is-fields.js';

/** What a text that is being written holds: a map with what is wrong in it, or none as yet. */
export type ReadCode =
  | { readonly kind: 'map'; readonly map: MapData; readonly issues: readonly Issue[] }
  | { readonly kind: 'broken'; readonly reason: string };

/** The text of a map, as editors of code write it. */
export const writeCode = (map: MapData): string => JSON.stringify(map, null, 2);

export function readCode(text: string): ReadCode {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
  if (!isFields(value)) return { kind: 'broken', reason: 'A map is an object: { … }' };
  const { $schema: _, ...given } = value;
  const { data, issues } = parseMapData(given);
  return { kind: 'map', map: data, issues };
}
