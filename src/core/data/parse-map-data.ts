import { checkReferences, type KnownNames, type Parsed } from './check-references.js';
import { listEntries, settingsEntries, sourceSchema, type MapData } from './map-data.js';
import {
  attempt,
  describe,
  isObject,
  report,
  salvage,
  salvageEntries,
  type Findings,
} from './salvage.js';
import { didYouMean } from './suggest.js';

export type { KnownNames, Parsed } from './check-references.js';

/**
 * Reads map data from anything. What does not fit is left out, as little of it as possible (a field rather than an item,
 * an item rather than a list), and each omission is an issue with its path; it never throws.
 */
export function parseMapData(input: unknown, known: KnownNames): Parsed {
  const found: Findings = { issues: [], origins: new WeakMap() };
  const data = attempt(() => parseFields(input, found), [], found) ?? {};
  return checkReferences(data, known, found);
}

function parseFields(input: unknown, found: Findings): MapData {
  if (!isObject(input)) {
    report(found, [], `expected map data as an object, got ${describe(input)}`);
    return {};
  }
  const entries = Object.keys(input).flatMap((name) => {
    const parsed = attempt(() => parseField(name, input[name], found), [name], found);
    return parsed === undefined ? [] : [[name, parsed] as const];
  });
  return Object.fromEntries(entries);
}

const NAMES = [...Object.keys(settingsEntries), ...Object.keys(listEntries), 'sources'];

function parseField(name: string, value: unknown, found: Findings): unknown {
  if (value === undefined) return undefined;
  if (Object.hasOwn(listEntries, name)) return parseList(name as ListName, value, found);
  if (name === 'sources') return parseSources(value, found);
  if (Object.hasOwn(settingsEntries, name)) {
    const schema = settingsEntries[name as keyof typeof settingsEntries];
    return salvage(schema, value, [name], found);
  }
  report(found, [name], `unknown field${didYouMean(name, NAMES)}`);
  return undefined;
}

type ListName = keyof typeof listEntries;

function parseList(name: ListName, value: unknown, found: Findings): unknown[] {
  if (!Array.isArray(value)) {
    report(found, [name], `expected a list, got ${describe(value)}`);
    return [];
  }
  const ids = new Set<string>();
  const isFirst = (item: unknown, i: number): boolean => {
    const { id } = item as { id: string };
    if (ids.has(id)) report(found, [name, i, 'id'], `"${id}" is already the id of another item`);
    return !ids.has(id) && ids.add(id) !== undefined;
  };
  return salvageEntries(listEntries[name], value, [name], found, isFirst);
}

function parseSources(value: unknown, found: Findings): Record<string, unknown> {
  if (!isObject(value)) {
    report(found, ['sources'], `expected an object of sources by key, got ${describe(value)}`);
    return {};
  }
  const entries = Object.keys(value).flatMap((key) => {
    const path = ['sources', key];
    const parsed = attempt(() => salvage(sourceSchema, value[key], path, found), path, found);
    return parsed === undefined ? [] : [[key, parsed] as const];
  });
  return Object.fromEntries(entries);
}
