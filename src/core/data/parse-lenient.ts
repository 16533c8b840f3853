import * as v from 'valibot';
import { describe } from './describe.js';
import type { Findings } from './findings.js';
import { isObject } from './is-object.js';
import { inWords, LIMITS } from './limits.js';
import { formatPath, inside, type Path } from './path.js';
import { didYouMean } from './suggest.js';

/** The parts of valibot's schemas that are followed here. */
interface Walked {
  readonly type: string;
  readonly expects?: string;
  readonly message?: unknown;
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly key?: string | v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly options?: readonly (v.GenericSchema & Pick<Walked, 'entries'>)[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
}

/**
 * The value without what does not fit; `undefined` when the rest is not enough. It follows the schema into objects and
 * lists, so that a bad field or entry costs no more than itself and what cannot be without it. Every fault is reported
 * once, at its place in the input.
 */
export function parseLenient(
  schema: v.GenericSchema,
  value: unknown,
  path: Path,
  found: Findings,
): unknown {
  const { type, wrapped, item, key = '', options, entries } = schema as unknown as Walked;
  if (isOptional(schema) && value !== null) return parseLenient(wrapped!, value, path, found);
  if (type === 'array' && Array.isArray(value)) {
    const kept = parseEntries(
      (entry, where) => parseLenient(item!, entry, where, found),
      value,
      path,
      found,
      LIMITS.entries,
    );
    // What is kept fits; the list as a whole may still be too short.
    return readWhole(schema, kept, path, found) === undefined ? undefined : kept;
  }
  if (type === 'variant' && isObject(value)) {
    const option = options!.find((one) => {
      const name = key as string;
      return v.is(one.entries![name]!, value[name]);
    });
    if (option) return parseLenient(option, value, path, found);
  }
  if (type === 'record' || type === 'strict_object' || type === 'object') {
    if (!isObject(value)) {
      found.add(path, () => `expected an object, got ${describe(value)}`);
      return undefined;
    }
    if (type === 'record') return parseRecord(schema, value, path, found);
    const kept = parseFields(entries!, value, path, found);
    // Checks of the object as a whole come after those of its fields.
    return kept && 'pipe' in schema ? readWhole(schema, kept, path, found) : kept;
  }
  return readWhole(schema, value, path, found);
}

const OPTIONAL = new Set(['optional', 'exact_optional', 'nullish', 'undefinedable']);
const isOptional = ({ type }: v.GenericSchema) => OPTIONAL.has(type);

/** The entries of a list that can be kept, of the first `most`; their places in it are noted. */
export function parseEntries(
  read: (entry: unknown, path: Path) => unknown,
  list: readonly unknown[],
  path: Path,
  found: Findings,
  most: number,
): unknown[] {
  const kept: unknown[] = [];
  const places: number[] = [];
  within(list, path, found, most).forEach((inner, i) => {
    const where = inside(path, i);
    const entry = attempt(() => read(inner, where), where, found);
    if (entry === undefined) return;
    kept.push(entry);
    places.push(i);
  });
  found.origins.set(kept, places);
  return kept;
}

/** As much of a list as there is room for. */
function within(
  list: readonly unknown[],
  path: Path,
  found: Findings,
  limit: number,
): readonly unknown[] {
  const name = String(path?.key);
  const named = found.roomIn.get(name) ?? Infinity;
  const most = Math.min(limit, found.room, named);
  const read = Math.min(list.length, most);
  found.room -= read;
  if (named < Infinity) found.roomIn.set(name, named - read);
  if (list.length <= most) return list;
  found.add(path, () => `holds ${inWords(list.length)} entries; ${tooMany(most)}`);
  return list.slice(0, most);
}

/** The end of a message on what goes beyond a limit. */
export const tooMany = (most: number) => `the first ${inWords(most)} are read`;

/** What was read, or an issue: a getter or a proxy may throw whatever it likes. */
export function attempt<T>(read: () => T, path: Path, found: Findings): T | undefined {
  try {
    return read();
  } catch {
    found.add(path, () => 'cannot be read');
    return undefined;
  }
}

function parseFields(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  found: Findings,
): unknown {
  const result: Record<string, unknown> = {};
  let isComplete = true;
  for (const name of Object.keys(entries)) {
    const schema = entries[name]!;
    const inner = value[name];
    const where = inside(path, name);
    const kept =
      inner === undefined ? v.getDefault(schema) : parseLenient(schema, inner, where, found);
    if (kept !== undefined) result[name] = kept;
    if (kept !== undefined || isOptional(schema)) continue;
    isComplete = false;
    if (inner === undefined) found.add(where, () => `is missing; expected ${expectedOf(schema)}`);
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(entries, name)) continue;
    const where = inside(path, name);
    found.add(where, () => `unknown field${didYouMean(name, Object.keys(entries))}`);
  }
  return isComplete ? result : undefined;
}

/** Names that valibot passes over, since they reach what objects inherit. */
const UNUSABLE: readonly string[] = ['__proto__', 'prototype', 'constructor'];

/** The entries of an object by keys of the data's choice, those that fit, of the first that there is room for. */
function parseRecord(
  { key: keySchema, value: inner }: Walked,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  found: Findings,
): unknown {
  const keys = Object.keys(value);
  const most = LIMITS.entries;
  if (keys.length > most)
    found.add(path, () => `holds ${inWords(keys.length)} entries; ${tooMany(most)}`);
  const kept = keys.slice(0, most).flatMap((key) => {
    const where = inside(path, key);
    if (UNUSABLE.includes(key)) {
      found.add(where, () => 'is a name that cannot be used');
      return [];
    }
    if (readWhole(keySchema as v.GenericSchema, key, where, found) === undefined) return [];
    const parsed = attempt(() => parseLenient(inner!, value[key], where, found), where, found);
    return parsed === undefined ? [] : [[key, parsed] as const];
  });
  return Object.fromEntries(kept);
}

/** Takes or leaves a value as a whole, apart from what is too long. */
function readWhole(schema: v.GenericSchema, value: unknown, path: Path, found: Findings): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) {
    // Valibot passes over keys such as `__proto__`.
    if (isObject(value))
      for (const name of Object.keys(value))
        if (!Object.hasOwn(result.output as object, name))
          found.add(inside(path, name), () => 'is a name that cannot be used');
    return cut(result.output, path, found);
  }
  // Of several faults of one value the first says it all.
  const faults = new Map<string, { where: Path; fault: v.BaseIssue<unknown> }>();
  for (const fault of result.issues) {
    const keys = (fault.path ?? []).map(({ key }) => key as string);
    const where = keys.reduce<Path>(inside, path);
    const key = formatPath(where);
    if (!faults.has(key)) faults.set(key, { where, fault });
  }
  for (const { where, fault } of faults.values()) {
    const { input, message, expected } = fault;
    found.add(where, () => {
      const hint = typeof input === 'string' ? didYouMean(input, wordsOf(expected)) : '';
      const wanted = expectedOf({ message, expects: expected ?? message });
      return `expected ${wanted}, got ${describe(input)}${hint}`;
    });
  }
  return undefined;
}

/** A value with its texts no longer than one may be, such as those by their language or country. */
export function cut(value: unknown, path: Path, found: Findings): unknown {
  if (typeof value === 'string') {
    if (value.length <= LIMITS.text) return value;
    const length = value.length;
    found.add(
      path,
      () => `is ${inWords(length)} characters long; ${tooMany(LIMITS.text)}`,
      'warning',
    );
    // Not half of a character.
    return value.slice(0, LIMITS.text).replace(/[\ud800-\udbff]$/, '');
  }
  if (Array.isArray(value))
    return value.map((inner: unknown, i) => cut(inner, inside(path, i), found));
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cut(inner, inside(path, key), found)]),
  );
}

/** The words of a picklist, from the way valibot prints them: `("a" | "b")`. */
const wordsOf = (expects: string | null | undefined) =>
  [...(expects ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word!);

/** Valibot's words in English. */
const PLAIN: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

/** What a schema or a check expects; its own message says it, valibot's default begins with "Invalid". */
function expectedOf({ message, expects = '' }: { message?: unknown; expects?: string }): string {
  if (typeof message === 'string' && !message.startsWith('Invalid')) return message;
  const words = wordsOf(expects);
  if (words.length > 1) return `one of ${words.join(', ')}`;
  const [, sign, bound] = /^([<>]=)(.+)$/.exec(expects) ?? [];
  if (sign) return `${sign === '<=' ? 'at most' : 'at least'} ${bound}`;
  return PLAIN[expects] ?? expects.replaceAll('"', '');
}

export { isObject };
