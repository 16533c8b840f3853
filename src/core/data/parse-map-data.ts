import { checkReferences, type KnownNames, type Parsed } from './check-references.js';
import { Findings } from './findings.js';
import { inWords, LIMITS } from './limits.js';
import { listEntries, settingsEntries, sourceSchema, type MapData } from './map-data.js';
import { describe } from './describe.js';
import { attempt, isObject, salvage, salvageEntries, tooMany } from './salvage.js';
import { inside } from './path.js';
import { didYouMean } from './suggest.js';

export type { KnownNames, Parsed } from './check-references.js';

/**
 * Reads map data from anything. What does not fit is left out, as little of it as possible (a field rather than an item,
 * an item rather than a list), and each omission is an issue with its path; it never throws.
 */
export function parseMapData(input: unknown, known: KnownNames): Parsed {
  const found = new Findings();
  const data = attempt(() => parseFields(input, found), undefined, found) ?? {};
  return checkReferences(data, known, found);
}

function parseFields(input: unknown, found: Findings): MapData {
  if (!isObject(input)) {
    found.add(undefined, () => `expected map data as an object, got ${describe(input)}`);
    return {};
  }
  const entries = Object.keys(input).flatMap((name) => {
    const parsed = attempt(() => parseField(name, input[name], found), at(name), found);
    return parsed === undefined ? [] : [[name, parsed] as const];
  });
  return Object.fromEntries(entries);
}

const at = (name: string) => inside(undefined, name);

const NAMES = [...Object.keys(settingsEntries), ...Object.keys(listEntries), 'sources'];

function parseField(name: string, value: unknown, found: Findings): unknown {
  if (value === undefined) return undefined;
  if (Object.hasOwn(listEntries, name)) return parseList(name as ListName, value, found);
  if (name === 'sources') return parseSources(value, found);
  if (Object.hasOwn(settingsEntries, name)) {
    const schema = settingsEntries[name as keyof typeof settingsEntries];
    return salvage(schema, value, at(name), found);
  }
  found.add(at(name), () => `unknown field${didYouMean(name, NAMES)}`);
  return undefined;
}

type ListName = keyof typeof listEntries;

function parseList(name: ListName, value: unknown, found: Findings): unknown[] {
  if (!Array.isArray(value)) {
    found.add(at(name), () => `expected a list, got ${describe(value)}`);
    return [];
  }
  const ids = new Set<string>();
  const isFirst = (item: unknown, i: number): boolean => {
    const { id } = item as { id: string };
    if (ids.has(id))
      found.add(
        inside(inside(at(name), i), 'id'),
        () => `"${id}" is already the id of another item`,
      );
    return !ids.has(id) && ids.add(id) !== undefined;
  };
  return salvageEntries(listEntries[name], value, at(name), found, isFirst);
}

function parseSources(value: unknown, found: Findings): Record<string, unknown> {
  if (!isObject(value)) {
    found.add(at('sources'), () => `expected an object of sources by key, got ${describe(value)}`);
    return {};
  }
  const keys = Object.keys(value);
  const most = LIMITS.items.sources;
  if (keys.length > most)
    found.add(at('sources'), () => `holds ${inWords(keys.length)} entries; ${tooMany(most)}`);
  const entries = keys.slice(0, most).flatMap((key) => {
    const path = inside(at('sources'), key);
    const parsed = attempt(() => salvage(sourceSchema, value[key], path, found), path, found);
    return parsed === undefined ? [] : [[key, parsed] as const];
  });
  return Object.fromEntries(entries);
}
