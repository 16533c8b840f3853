import type * as v from 'valibot';
import { checkReferences } from './check-references.js';
import { describe } from './describe.js';
import { Findings } from './findings.js';
import type { Issue } from './issue.js';
import type { KnownNames } from './known-names.js';
import { inWords, LIMITS } from './limits.js';
import { entriesOf, sourceSchema, type MapData } from './map-data.js';
import type { OverlayReader } from './overlay-reader.js';
import { inside, type Path } from './path.js';
import { attempt, isObject, parseLenient, parseEntries, tooMany } from './parse-lenient.js';
import type { StandardSchema } from './standard-schema.js';
import { didYouMean } from './suggest.js';

export type { KnownNames } from './known-names.js';

export interface Parsed {
  readonly data: MapData;
  readonly issues: readonly Issue[];
}

/**
 * Reads map data from anything. What does not fit is left out, as little of it as possible (a field rather than an item,
 * an item rather than a list), and each omission is an issue with its path; it never throws.
 */
export function parseMapData(input: unknown, known: KnownNames): Parsed {
  const found = new Findings();
  const data = attempt(() => parseFields(input, known, found), undefined, found) ?? {};
  return { data: checkReferences(data, known, found), issues: found.issues };
}

function parseFields(input: unknown, { overlays }: KnownNames, found: Findings): MapData {
  if (!isObject(input)) {
    found.add(undefined, () => `expected map data as an object, got ${describe(input)}`);
    return {};
  }
  const readers = fieldReaders(overlays, found);
  const entries = Object.keys(input).flatMap((name) => {
    const path = inside(undefined, name);
    const parsed = attempt(() => parseField(name, input[name], path), path, found);
    return parsed === undefined ? [] : [[name, parsed] as const];
  });
  return Object.fromEntries(entries);

  function parseField(name: string, value: unknown, path: Path): unknown {
    if (value === undefined) return undefined;
    const read = readers.get(name);
    if (!read) found.add(path, () => `unknown field${didYouMean(name, readers.keys())}`);
    return read?.(value, path);
  }
}

type FieldReader = (value: unknown, path: Path) => unknown;

/** What reads each field that map data may have. */
function fieldReaders(
  overlays: readonly OverlayReader[],
  found: Findings,
): ReadonlyMap<string, FieldReader> {
  const { settings, lists } = entriesOf(overlays);
  const readers = new Map<string, FieldReader>();
  for (const [name, schema] of Object.entries<v.GenericSchema>(settings))
    readers.set(name, (value, path) => parseLenient(schema, value, path, found));
  for (const overlay of overlays)
    readers.set(overlay.name, (value, path) => {
      const { schema, readItem, limit = LIMITS.items, listLimits = {} } = overlay;
      found.roomIn = new Map(Object.entries(listLimits));
      const read: FieldReader = (item, where) =>
        readItem
          ? readItem(item, where, found)
          : parseLenient(schema as StandardSchema & v.GenericSchema, item, where, found);
      return parseList(read, value, path, found, limit);
    });
  for (const [name, schema] of Object.entries<v.GenericSchema>(lists))
    readers.set(name, (value, path) => {
      found.roomIn = new Map();
      const read: FieldReader = (item, where) => parseLenient(schema, item, where, found);
      return parseList(read, value, path, found, LIMITS.lists[name as keyof typeof lists]);
    });
  readers.set('sources', (value, path) => parseSources(value, path, found));
  return readers;
}

/** The items of a list, of those with one id the first. */
function parseList(
  read: FieldReader,
  value: unknown,
  path: Path,
  found: Findings,
  most: number,
): unknown[] {
  if (!Array.isArray(value)) {
    found.add(path, () => `expected a list, got ${describe(value)}`);
    return [];
  }
  const ids = new Set<string>();
  const readFirst: FieldReader = (entry, where) => {
    const item = read(entry, where) as { readonly id: string } | undefined;
    if (item === undefined) return undefined;
    const { id } = item;
    if (!ids.has(id)) {
      ids.add(id);
      return item;
    }
    found.add(inside(where, 'id'), () => `"${id}" is already the id of another item`);
    return undefined;
  };
  return parseEntries(readFirst, value, path, found, most);
}

function parseSources(value: unknown, at: Path, found: Findings): Record<string, unknown> {
  if (!isObject(value)) {
    found.add(at, () => `expected an object of sources by key, got ${describe(value)}`);
    return {};
  }
  const keys = Object.keys(value);
  const most = LIMITS.lists.sources;
  if (keys.length > most)
    found.add(at, () => `holds ${inWords(keys.length)} entries; ${tooMany(most)}`);
  const entries = keys.slice(0, most).flatMap((key) => {
    const path = inside(at, key);
    const parsed = attempt(() => parseLenient(sourceSchema, value[key], path, found), path, found);
    return parsed === undefined ? [] : [[key, parsed] as const];
  });
  return Object.fromEntries(entries);
}
