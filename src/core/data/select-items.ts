import type { Issue } from './issue.js';
import { inWords, LIMITS } from './limits.js';
import { parseTokens } from './parse-tokens.js';
import { didYouMean } from './suggest.js';
import { shorten } from './describe.js';

/** What a token list names: items by id, `all`, `none`, or a tag that several items carry. */
export interface Selection<T> {
  readonly items: readonly T[];
  /** Tokens that name nothing. */
  readonly unknown: readonly string[];
}

/** Picks the items that a token list names, in the order of the tokens, each once; no list at all names everything. */
export function selectItems<T extends { readonly id: string }>(
  tokens: readonly string[] | undefined,
  items: readonly T[],
  tagsOf: (item: T) => readonly string[] = () => [],
): Selection<T> {
  if (tokens === undefined) return { items, unknown: [] };
  const picked = new Set<T>();
  const unknown: string[] = [];
  const named = indexOf(items, tagsOf);
  for (const token of tokens) {
    const wanted = token.toLowerCase();
    if (wanted === 'none') continue;
    const found = wanted === 'all' ? items : named.get(wanted);
    if (!found) unknown.push(token);
    for (const item of found ?? []) picked.add(item);
  }
  return { items: [...picked], unknown };
}

/** Items by their ids and tags in lower case. */
function indexOf<T extends { readonly id: string }>(
  items: readonly T[],
  tagsOf: (item: T) => readonly string[],
): ReadonlyMap<string, ReadonlySet<T>> {
  const index = new Map<string, Set<T>>();
  for (const item of items) {
    for (const name of [item.id, ...tagsOf(item)]) {
      const key = name.toLowerCase();
      const found = index.get(key);
      if (found) found.add(item);
      else index.set(key, new Set([item]));
    }
  }
  return index;
}

/** One issue per token that names nothing, with the nearest name that exists. */
export function unknownTokenIssues(
  path: string,
  unknown: readonly string[],
  known: readonly string[],
): Issue[] {
  const listed = unknown.slice(0, MOST_LISTED).map((token) => ({
    path,
    message: `"${shorten(token)}" is not known here${didYouMean(token, known) || `; known: ${known.slice(0, 12).join(', ')}`}`,
    severity: 'error' as const,
  }));
  const more = unknown.length - listed.length;
  if (more === 0) return listed;
  return [
    ...listed,
    { path, message: `${inWords(more)} further names are not known here`, severity: 'error' },
  ];
}

/**
 * The tokens of an option, which pages without types give in any form: a list of names, or names in one string. What is no
 * name, and what is more than one option may have, is an issue.
 */
export function readTokens(
  value: unknown,
  path: string,
  issues: Issue[],
): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const add = (message: string) => issues.push({ path, message, severity: 'error' });
  const list: unknown = typeof value === 'string' ? parseTokens(value) : value;
  if (!Array.isArray(list)) {
    add('expected a list of names');
    return undefined;
  }
  const most = LIMITS.tokens;
  if (list.length > most)
    add(`holds more than ${inWords(most)} names; the first ${inWords(most)} are read`);
  const names = Array.from(
    { length: Math.min(list.length, most) },
    (_, i): unknown => list[i],
  ).filter((name): name is string => typeof name === 'string');
  const others = Math.min(list.length, most) - names.length;
  if (others > 0) add(`expected names, got ${inWords(others)} of another kind`);
  return names;
}

/** Unknown names that are told of one by one. */
const MOST_LISTED = 50;
