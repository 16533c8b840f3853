import * as v from 'valibot';
import type { Issue } from './issue.js';
import { checkReferences, type KnownNames, type Parsed } from './check-references.js';
import { listEntries, settingsEntries, sourceSchema } from './map-data.js';
import { didYouMean } from './suggest.js';

export type { KnownNames, Parsed } from './check-references.js';

type Path = readonly (string | number)[];

/**
 * Reads map data from anything. What does not fit is left out, as little of it as possible (a field rather than an item,
 * an item rather than a list), and each omission is an issue with its path; it never throws.
 */
export function parseMapData(input: unknown, known: KnownNames): Parsed {
  if (!isObject(input)) {
    return {
      data: {},
      issues: [
        {
          path: '',
          message: `expected map data as an object, got ${describe(input)}`,
          severity: 'error',
        },
      ],
    };
  }
  const issues: Issue[] = [];
  const data: Record<string, unknown> = {};
  const names = [...Object.keys(settingsEntries), ...Object.keys(listEntries), 'sources'];
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (Object.hasOwn(listEntries, name)) {
      data[name] = parseList(listEntries[name as keyof typeof listEntries], value, name, issues);
    } else if (name === 'sources') {
      data[name] = parseRecord(value, issues);
    } else if (Object.hasOwn(settingsEntries, name)) {
      const parsed = salvage(
        settingsEntries[name as keyof typeof settingsEntries],
        value,
        [name],
        issues,
      );
      if (parsed !== undefined) data[name] = parsed;
    } else {
      issues.push({
        path: name,
        message: `unknown field${didYouMean(name, names)}`,
        severity: 'error',
      });
    }
  }
  return checkReferences(data, known, issues);
}

function parseList(
  schema: v.GenericSchema,
  value: unknown,
  name: string,
  issues: Issue[],
): unknown[] {
  if (!Array.isArray(value)) {
    issues.push({
      path: name,
      message: `expected a list, got ${describe(value)}`,
      severity: 'error',
    });
    return [];
  }
  const ids = new Set<string>();
  return value.flatMap((item: unknown, i) => {
    const parsed = salvage(schema, item, [name, i], issues) as { id: string } | undefined;
    if (parsed === undefined) return [];
    if (ids.has(parsed.id)) {
      issues.push({
        path: `${name}[${i}].id`,
        message: `"${parsed.id}" is already the id of another item`,
        severity: 'error',
      });
      return [];
    }
    ids.add(parsed.id);
    return [parsed];
  });
}

function parseRecord(value: unknown, issues: Issue[]): Record<string, unknown> {
  if (!isObject(value)) {
    issues.push({
      path: 'sources',
      message: `expected an object of sources by key, got ${describe(value)}`,
      severity: 'error',
    });
    return {};
  }
  const entries = Object.entries(value).flatMap(([key, source]) => {
    const parsed = salvage(sourceSchema, source, ['sources', key], issues);
    return parsed === undefined ? [] : [[key, parsed] as const];
  });
  return Object.fromEntries(entries);
}

/** How often a value is cleaned and read again before it is given up. */
const ATTEMPTS = 8;

/** The value without the fields that do not fit; `undefined` when what is left is not enough. Every fault is reported once. */
function salvage(schema: v.GenericSchema, value: unknown, path: Path, issues: Issue[]): unknown {
  let current = value;
  const reported = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = v.safeParse(schema, current);
    if (result.success) return result.output;
    const faults = result.issues.map((issue) => faultOf(issue, schema, path));
    for (const fault of faults) {
      if (reported.has(fault.issue.path)) continue;
      reported.add(fault.issue.path);
      issues.push(fault.issue);
    }
    const next = faults.reduce<unknown>((rest, { within }) => without(rest, within), current);
    if (next === undefined || sameFaults(next, current)) return undefined;
    current = next;
  }
  return undefined;
}

/** Nothing was removed, so that reading again would find the same faults. */
const sameFaults = (next: unknown, current: unknown) =>
  JSON.stringify(next) === JSON.stringify(current);

function faultOf(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  path: Path,
): { issue: Issue; within: Path } {
  const within = (issue.path ?? []).map(({ key }) => key as string | number);
  const where = formatPath([...path, ...within]);
  const key = within.at(-1);
  if (issue.kind === 'schema' && issue.expected === 'never' && typeof key === 'string') {
    const known = 'entries' in schema ? Object.keys(schema.entries as object) : [];
    return {
      issue: { path: where, message: `unknown field${didYouMean(key, known)}`, severity: 'error' },
      within,
    };
  }
  if (issue.received === 'undefined') {
    return {
      issue: {
        path: where,
        message: `is missing; expected ${expectedOf(issue)}`,
        severity: 'error',
      },
      within,
    };
  }
  const hint = typeof issue.input === 'string' ? didYouMean(issue.input, optionsOf(issue)) : '';
  return {
    issue: {
      path: where,
      message: `expected ${expectedOf(issue)}, got ${describe(issue.input)}${hint}`,
      severity: 'error',
    },
    within,
  };
}

/** The words of a picklist, from the way valibot prints them: `("a" | "b")`. */
const optionsOf = (issue: v.BaseIssue<unknown>) =>
  [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word!);

function expectedOf(issue: v.BaseIssue<unknown>): string {
  // A schema's own message says what is expected; valibot's default begins with "Invalid".
  if (!issue.message.startsWith('Invalid')) return issue.message;
  const options = optionsOf(issue);
  if (options.length > 1) return `one of ${options.join(', ')}`;
  return (issue.expected ?? issue.message).replaceAll('"', '');
}

/** A copy without what lies at the path; `undefined` when the value itself is at fault. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const inner = without(value[Number(key)], rest);
    return inner === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), inner);
  }
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  const inner = without(value[key], rest);
  const kept = Object.entries(value).filter(([name]) => name !== String(key));
  return Object.fromEntries(inner === undefined ? kept : [...kept, [String(key), inner]]);
}

/** `links[3].from`; keys that are no plain names stand in quotes. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in a few words, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}
