import * as v from 'valibot';
import type { Issue } from './issue.js';
import { didYouMean } from './suggest.js';

export type Path = readonly (string | number)[];

/** What a reading finds: its faults, and for each list that lost entries where those that stayed stood in the input. */
export interface Findings {
  readonly issues: Issue[];
  readonly origins: WeakMap<readonly unknown[], readonly number[]>;
}

/** The parts of valibot's schemas that are followed here. */
interface Walked {
  readonly type: string;
  readonly expects?: string;
  readonly message?: unknown;
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly key?: string;
  readonly options?: readonly (v.GenericSchema & Pick<Walked, 'entries'>)[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
}

/**
 * The value without what does not fit; `undefined` when the rest is not enough. It follows the schema into objects and
 * lists, so that a bad field or entry costs no more than itself and what cannot be without it. Every fault is reported
 * once, at its place in the input.
 */
export function salvage(
  schema: v.GenericSchema,
  value: unknown,
  path: Path,
  found: Findings,
): unknown {
  const { type, wrapped, item, key = '', options, entries } = schema as unknown as Walked;
  if (type === 'optional') return salvage(wrapped!, value, path, found);
  if (type === 'array' && Array.isArray(value)) {
    const kept = salvageEntries(item!, value, path, found);
    // What is kept fits; the list as a whole may still be too short.
    return readWhole(schema, kept, path, found) === undefined ? undefined : kept;
  }
  if (type === 'variant' && isObject(value)) {
    const option = options!.find((one) => v.is(one.entries![key]!, value[key]));
    if (option) return salvage(option, value, path, found);
  }
  if (type === 'strict_object') {
    if (isObject(value)) return salvageFields(entries!, value, path, found);
    report(found, path, `expected an object, got ${describe(value)}`);
    return undefined;
  }
  return readWhole(schema, value, path, found);
}

/** The entries of a list that can be kept; their places in it are noted. */
export function salvageEntries(
  schema: v.GenericSchema,
  list: readonly unknown[],
  path: Path,
  found: Findings,
  isWanted: (entry: unknown, i: number) => boolean = () => true,
): unknown[] {
  const kept: unknown[] = [];
  const places: number[] = [];
  list.forEach((inner, i) => {
    const where = [...path, i];
    const entry = attempt(() => salvage(schema, inner, where, found), where, found);
    if (entry === undefined || !isWanted(entry, i)) return;
    kept.push(entry);
    places.push(i);
  });
  found.origins.set(kept, places);
  return kept;
}

/** What was read, or an issue: a getter or a proxy may throw whatever it likes. */
export function attempt<T>(read: () => T, path: Path, found: Findings): T | undefined {
  try {
    return read();
  } catch {
    report(found, path, 'cannot be read');
    return undefined;
  }
}

function salvageFields(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  found: Findings,
): unknown {
  const result: Record<string, unknown> = {};
  let isComplete = true;
  for (const [name, schema] of Object.entries(entries)) {
    const inner = value[name];
    const where = [...path, name];
    if (inner !== undefined) result[name] = salvage(schema, inner, where, found);
    if (result[name] !== undefined) continue;
    delete result[name];
    if (schema.type === 'optional') continue;
    isComplete = false;
    if (inner === undefined) report(found, where, `is missing; expected ${expectedOf(schema)}`);
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(entries, name)) continue;
    report(found, [...path, name], `unknown field${didYouMean(name, Object.keys(entries))}`);
  }
  return isComplete ? result : undefined;
}

/** Takes or leaves a value as a whole. */
function readWhole(schema: v.GenericSchema, value: unknown, path: Path, found: Findings): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  // Of several faults of one value the first says it all.
  const faults = new Map<string, v.BaseIssue<unknown>>();
  for (const issue of result.issues) {
    const where = formatPath([...path, ...(issue.path ?? []).map(({ key }) => key as string)]);
    if (!faults.has(where)) faults.set(where, issue);
  }
  for (const [where, issue] of faults) {
    const { input, message, expected } = issue;
    const hint = typeof input === 'string' ? didYouMean(input, wordsOf(expected)) : '';
    const wanted = expectedOf({ message, expects: expected ?? message });
    found.issues.push({
      path: where,
      message: `expected ${wanted}, got ${describe(input)}${hint}`,
      severity: 'error',
    });
  }
  return undefined;
}

export const report = (found: Findings, path: Path, message: string) =>
  found.issues.push({ path: formatPath(path), message, severity: 'error' });

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

/** `links[3].from`; keys that are no plain names stand in quotes, long ones are cut. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shorten(key);
    if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A value in a few words, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}
